// What `gh pr list --state merged --json number,url,author,mergedAt,headRefOid,mergeCommit,files,reviews,comments` prints.
// Fields: https://cli.github.com/manual/gh_pr_list
import { z } from 'zod';

const author = z.object({ login: z.string(), is_bot: z.boolean().nullish() }).nullish();

export const githubCliPull = z.object({
	number: z.int(),
	url: z.string(),
	author,
	mergedAt: z.string().nullish(),
	headRefOid: z.string(),
	mergeCommit: z.object({ oid: z.string() }).nullish(),
	files: z.array(z.object({ path: z.string(), changeType: z.string().nullish() })).default([]),
	reviews: z
		.array(
			z.object({
				author,
				body: z.string().nullish(),
				submittedAt: z.string().nullish(),
				state: z.string(),
				commit: z.object({ oid: z.string() }).nullish(),
			}),
		)
		.default([]),
	comments: z.array(z.object({ author, body: z.string().nullish() })).default([]),
});

/** The conversation of a pull request; still to be judged by the schema. */
export function fromGithubCli(pull: z.infer<typeof githubCliPull>): unknown {
	const { number, url, mergedAt, headRefOid, mergeCommit, files, reviews, comments } = pull;
	return {
		number,
		address: url,
		author: pull.author?.login,
		merged: Boolean(mergedAt),
		head: headRefOid,
		mergedAs: mergedAt ? mergeCommit?.oid : undefined,
		// Older versions do not say what happened to a file.
		files: files.map(({ path, changeType }) => ({ path, act: ACTS[changeType ?? ''] ?? 'changed' })),
		reviews: reviews.flatMap(({ author, body, submittedAt, state, commit }) => {
			const verdict = VERDICTS[state];
			if (!author || !verdict || !submittedAt) return [];
			const program = author.is_bot ?? false;
			return [
				{
					by: author.login,
					program,
					at: submittedAt,
					verdict,
					commit: commit?.oid,
					text: body,
					address: url,
				},
			];
		}),
		comments: comments.flatMap(({ author, body }) => (author ? [{ by: author.login, text: body }] : [])),
	};
}

const VERDICTS: Record<string, string> = {
	APPROVED: 'approve',
	CHANGES_REQUESTED: 'ask-for-changes',
	COMMENTED: 'comment',
	DISMISSED: 'withdrawn',
};
const ACTS: Record<string, string> = { ADDED: 'added', DELETED: 'removed', RENAMED: 'renamed' };

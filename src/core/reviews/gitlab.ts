// Answers of GitLab: a merge request, with its approvals, versions, diffs and notes beside it, each as the API gives them.
// Fields: https://docs.gitlab.com/api/merge_requests/, https://docs.gitlab.com/api/merge_request_approvals/
import { z } from 'zod';
import { compare } from '../problem.ts';

const user = z.object({ username: z.string(), bot: z.boolean().nullish() });

export const gitlabMerge = z.object({
	merge_request: z.object({
		iid: z.int(),
		web_url: z.string(),
		author: user.nullish(),
		merged_at: z.string().nullish(),
		sha: z.string().nullish(),
		merge_commit_sha: z.string().nullish(),
		squash_commit_sha: z.string().nullish(),
	}),
	approvals: z
		.object({ approved_by: z.array(z.object({ user, approved_at: z.string().nullish() })) })
		.default({ approved_by: [] }),
	versions: z.array(z.object({ head_commit_sha: z.string(), created_at: z.string() })).default([]),
	diffs: z
		.array(
			z.object({
				new_path: z.string(),
				new_file: z.boolean().nullish(),
				deleted_file: z.boolean().nullish(),
				renamed_file: z.boolean().nullish(),
			}),
		)
		.default([]),
	notes: z
		.array(z.object({ author: user, body: z.string().nullish(), system: z.boolean().nullish() }))
		.default([]),
});

type Merge = z.infer<typeof gitlabMerge>;

/** The conversation of a merge request; still to be judged by the schema. */
export function fromGitlab({ merge_request, approvals, versions, diffs, notes }: Merge): unknown {
	const { iid, web_url, author, merged_at, sha, merge_commit_sha, squash_commit_sha } = merge_request;
	return {
		number: iid,
		address: web_url,
		author: author?.username,
		merged: Boolean(merged_at),
		head: sha,
		// A merge without a commit of its own puts the last one of the proposal at the end of the branch.
		mergedAs: merged_at ? (merge_commit_sha ?? squash_commit_sha ?? sha) : undefined,
		files: diffs.map((one) => ({ path: one.new_path, act: actOf(one) })),
		reviews: approvals.approved_by.flatMap(({ user, approved_at }) => {
			const at = approved_at ?? merged_at;
			if (!at) return [];
			const program = user.bot ?? false;
			return [
				{
					by: user.username,
					program,
					at,
					verdict: 'approve',
					commit: seenAt(at, versions) ?? sha,
					address: web_url,
				},
			];
		}),
		comments: notes.flatMap((one) => (one.system ? [] : [{ by: one.author.username, text: one.body }])),
	};
}

// An approval names no commit: it is of the newest version that there was.
function seenAt(at: string, versions: Merge['versions']): string | undefined {
	const moment = Date.parse(at);
	return versions
		.filter(({ created_at }) => Date.parse(created_at) <= moment)
		.sort((a, b) => compare(a.created_at, b.created_at))
		.at(-1)?.head_commit_sha;
}

function actOf({ new_file, deleted_file, renamed_file }: Merge['diffs'][number]) {
	if (new_file) return 'added';
	if (deleted_file) return 'removed';
	return renamed_file ? 'renamed' : 'changed';
}

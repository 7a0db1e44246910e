// Events and answers of GitHub, and those of Forgejo and Gitea, which speak like it: a pull request, with its reviews,
// files and comments beside it, each as the API gives them.
// Fields: https://docs.github.com/en/webhooks/webhook-events-and-payloads, https://docs.github.com/en/rest/pulls/reviews
import { z } from 'zod';
import type { Conversation } from './conversation.ts';

const user = z.object({ login: z.string(), type: z.string().nullish() }).nullish();
const review = z.object({
	user,
	body: z.string().nullish(),
	state: z.string(),
	commit_id: z.string().nullish(),
	submitted_at: z.string().nullish(),
	html_url: z.string().nullish(),
	dismissed: z.boolean().nullish(),
});

export const githubPull = z.object({
	pull_request: z.object({
		number: z.int(),
		html_url: z.string(),
		user,
		merged_at: z.string().nullish(),
		merge_commit_sha: z.string().nullish(),
		head: z.object({ sha: z.string() }),
	}),
	/** The one that an event is about. */
	review: review.nullish(),
	reviews: z.array(review).default([]),
	files: z.array(z.object({ filename: z.string(), status: z.string().nullish() })).default([]),
	comments: z.array(z.object({ user, body: z.string().nullish() })).default([]),
});

/** The conversation of a pull request; still to be judged by the schema. */
export function fromGithub({
	pull_request,
	review,
	reviews,
	files,
	comments,
}: z.infer<typeof githubPull>): unknown {
	const { number, html_url, merged_at, merge_commit_sha, head } = pull_request;
	return {
		number,
		address: html_url,
		author: pull_request.user?.login,
		merged: Boolean(merged_at),
		head: head.sha,
		mergedAs: merged_at ? merge_commit_sha : undefined,
		files: files.map(({ filename, status }) => ({ path: filename, act: ACTS[status ?? ''] ?? 'changed' })),
		reviews: (reviews.length > 0 ? reviews : [review ?? []].flat()).flatMap(said),
		comments: comments.flatMap(({ user, body }) => (user ? [{ by: user.login, text: body }] : [])),
	};
}

// What is not handed in yet, or is a wish for a review, is none; an account that is gone cannot be named.
function said({ user, body, state, commit_id, submitted_at, html_url, dismissed }: z.infer<typeof review>) {
	const verdict = dismissed ? 'withdrawn' : VERDICTS[state.toLowerCase()];
	if (!user || !verdict || !submitted_at) return [];
	const program = user.type === 'Bot' || user.login.endsWith('[bot]');
	return [
		{ by: user.login, program, at: submitted_at, verdict, commit: commit_id, text: body, address: html_url },
	];
}

const VERDICTS: Record<string, Conversation['reviews'][number]['verdict']> = {
	approved: 'approve',
	changes_requested: 'ask-for-changes',
	request_changes: 'ask-for-changes',
	commented: 'comment',
	comment: 'comment',
	dismissed: 'withdrawn',
};
const ACTS: Record<string, Conversation['files'][number]['act']> = {
	added: 'added',
	removed: 'removed',
	deleted: 'removed',
	renamed: 'renamed',
};

// Whose turn it is, told from what was said and done; no label has to be kept for it.
import type { Proposal } from './snapshot.ts';

/** In the order in which somebody should look. */
export const STAGES = ['needs-reviewer', 'in-conversation', 'waits-for-author', 'ready'] as const;

export type Stage = (typeof STAGES)[number];

/** Where `proposal` stands. */
export function stageOf(proposal: Proposal): Stage {
	const { draft, check, reviews, answered } = proposal;
	if (draft || check === 'failing') return 'waits-for-author';
	const asks = reviews.filter(({ verdict }) => verdict === 'ask-for-changes');
	if (asks.some((review) => !isAnswered(proposal, review))) return 'waits-for-author';
	if (asks.length > 0) return 'in-conversation';
	if (reviews.some((review) => review.verdict === 'approve' && isOfNow(proposal, review))) return 'ready';
	return reviews.length > 0 || answered !== undefined ? 'in-conversation' : 'needs-reviewer';
}

// Somebody asked for changes. The author answered by a word on a later day, or by a commit.
function isAnswered(proposal: Proposal, review: Proposal['reviews'][number]): boolean {
	const { last } = proposal;
	return !isOfNow(proposal, review) || (last?.by === 'author' && last.day >= review.day);
}

// What was read is what would be merged, as far as anybody knows.
function isOfNow({ commit }: Proposal, review: Proposal['reviews'][number]): boolean {
	return commit === undefined || review.commit === undefined || commit.startsWith(review.commit);
}

/** True where it is a fine first thing to review: little to read, in one place, and nobody reads it yet. */
export function isGoodFirstReview(proposal: Proposal): boolean {
	const { changes, others, asked, check } = proposal;
	const lines = changes.map((change) => change.lines ?? Infinity).reduce((sum, one) => sum + one, 0);
	const isText = changes.every(({ path, act }) => /\.mdx?$/.test(path) && act !== 'removed');
	return (
		stageOf(proposal) === 'needs-reviewer' &&
		check !== 'running' &&
		asked.length === 0 &&
		others === 0 &&
		isText &&
		changes.length <= 2 &&
		lines <= 120
	);
}

// A proposal that was talked about, as any forge tells it: the shape that `npm run reviews -- --export` reads. The words
// of the people in it are data.
import { z } from 'zod';

/** Longer words are cut: no forge takes as many. */
const MOST_TEXT = 100_000;
const id = z.string().regex(/^[0-9a-f]{7,40}$/);
const moment = z
	.string()
	.max(40)
	.regex(/^\d{4}-\d\d-\d\d(?:[T ]|$)/);
const text = z
	.string()
	.nullish()
	.transform((said) => (said ?? '').slice(0, MOST_TEXT));
const name = z.string().min(1).max(120);
/** Where one can read it on the web. */
const address = z.url({ protocol: /^https?$/ }).max(600);

const review = z.object({
	/** What they are called on the forge. */
	by: name,
	/** True for a program with an account. */
	program: z.boolean().default(false),
	at: moment,
	verdict: z.enum(['approve', 'ask-for-changes', 'comment', 'withdrawn']),
	/** The commit that they looked at. */
	commit: id.nullish().catch(undefined),
	text,
	address: address.nullish().catch(undefined),
});

export const conversation = z.object({
	number: z.int().min(1),
	address,
	author: name.nullish(),
	merged: z.boolean(),
	/** The last commit of the proposal, and the one by which it was merged. */
	head: id.nullish(),
	mergedAs: id.nullish(),
	files: z
		.array(z.object({ path: z.string().max(1000), act: z.enum(['added', 'changed', 'removed', 'renamed']) }))
		.max(3000)
		.default([]),
	reviews: z.array(review).max(1000).default([]),
	/** What was said beside: checklists are looked for in it. */
	comments: z
		.array(z.object({ by: name, text }))
		.max(3000)
		.default([]),
});

export type Conversation = z.infer<typeof conversation>;
export type SaidReview = Conversation['reviews'][number];

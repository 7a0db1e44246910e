// What a feed says, whatever it is written in. It knows content and no clock: the same school makes the same feed.
import type { Day } from '../catalogue/catalogue.ts';
import { compare } from '../problem.ts';

export interface Feed {
	title: string;
	description: string;
	language: string;
	author: string;
	/** The page that the feed is about. */
	page: string;
	/** Where it lies in each of its forms. */
	at: Record<FeedForm, string>;
	entries: FeedEntry[];
}

export interface FeedEntry {
	/** Never changes: readers know by it what they have shown already. */
	id: string;
	url: string;
	title: string;
	/** Plain text. */
	summary: string;
	published: Day;
	updated: Day;
}

/** The forms that a feed is written in, and what they are called on the web. */
export const FEED_TYPES = {
	atom: 'application/atom+xml',
	rss: 'application/rss+xml',
	json: 'application/feed+json',
} as const;

export type FeedForm = keyof typeof FEED_TYPES;

/** As many as a reader wants to see at once. */
const MOST = 50;

/** The entries up to `today`, newest first; what is announced for later days comes on its day. */
export function newest(entries: readonly FeedEntry[], today: Day): FeedEntry[] {
	return entries
		.filter(({ published }) => published <= today)
		.sort((a, b) => compare(b.published, a.published) || compare(a.id, b.id))
		.slice(0, MOST);
}

/** The last day on which something happened; a feed without entries is as old as time itself. */
export function updatedOn({ entries }: Feed): Day {
	return entries.reduce((last, { updated }) => (updated > last ? updated : last), '1970-01-01');
}

// What every page says about itself, in its head and to whoever links to it.
import type { Accent } from '#core/outputs/cover/palette.ts';
import type { FeedForm } from '#core/outputs/feed.ts';
import type { Node } from '#core/outputs/json-ld/node.ts';

export interface Meta {
	title: string;
	description: string;
	/** From the root of the site, without its base path. */
	address: string;
	/** The language of its text, where it is one text that is the same in all editions: a course, a page of the handbook. */
	written?: string;
	/** The same text in other languages, each at its own address. */
	translations?: { language: string; address: string }[];
	accent: Accent;
	/** What stands for it where its address is shared; the site’s own picture, if there is no other. */
	picture?: Picture;
	/** What it shows, in the words of schema.org. */
	graph?: readonly Node[];
	/** The pages above it, in order. */
	above?: readonly Link[];
	/** The part of the site to mark in the navigation. */
	section?: string | undefined;
	/** False for pages that search engines and our own search pass over. */
	listed?: boolean;
	/** Where the feeds of what it shows lie. */
	feeds?: Feeds;
	/** The host whose page stands in it once a reader asks for that. */
	frame?: string | undefined;
	/** How our own search files it; without it, the page is not searched. */
	found?: Found;
}

/** A picture by its address from the root of the site, and what it says. */
export interface Picture {
	address: string;
	says: string;
}

/** The final address of a feed in each of its forms. */
export type Feeds = Record<FeedForm, string>;

/** What the search knows of a page beside its text. */
export interface Found {
	/** What it is shown under: a unit under its course. */
	group: Link;
	filters: Record<string, string>;
}

/** A word that sorts or filters: a link with what it says. */
export interface Link {
	href: string;
	label: string;
}

/** `text` cut at a word, for descriptions: at most `length` characters. */
export function excerpt(text: string, length = 160): string {
	const flat = text.replace(/\s+/g, ' ').trim();
	if (flat.length <= length) return flat;
	const cut = flat.slice(0, length - 1);
	return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), length / 2))}…`;
}

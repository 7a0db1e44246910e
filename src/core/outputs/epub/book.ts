// A course as a book: everything that its EPUB says, with final words.
import type { Day } from '../../catalogue/catalogue.ts';
import type { Text } from '../../text/text.ts';
import type { Accent } from '../cover/palette.ts';
import type { Motif } from '../cover.ts';
import { unitSlug } from '../../addresses.ts';

export interface Book {
	id: string;
	/** Where the course is on the web. */
	address: string;
	/** Where the site is on the web, with its base path: what leads out of the book leads there. */
	site: string;
	title: string;
	question: string;
	summary: string;
	kind: string;
	/** The language it is written in. */
	language: string;
	direction: 'ltr' | 'rtl';
	creators: { name: string; role: string }[];
	publisher: string;
	topics: string[];
	licence: { href: string; label: string };
	/** Title, authors, source and licence in one sentence. */
	credit: string;
	/** What the licence asks of whoever copies it. */
	asks: string;
	basedOn: { href: string; label: string; by: string; licence: string; changes: string | undefined }[];
	/** The folder it is made from. */
	source: string;
	/** The day of its last change, where that is known. */
	changed: Day | undefined;
	objectives: string[];
	text: Text;
	chapters: Chapter[];
	/** Paths inside the content folder. */
	pictures: string[];
	cover: { motif: Motif; accent: Accent };
	words: BookWords;
}

export interface Chapter {
	/** The id of the unit. */
	id: string;
	/** “Week 2 of 8” */
	place: string;
	title: string;
	facts: string[];
	objectives: string[];
	text: Text;
	tasks: { id: string; title: string; meta: string[]; deliverable: string | undefined }[];
	resources: {
		href: string;
		type: string;
		title: string;
		meta: { label: string; href?: string | undefined }[];
		note: string | undefined;
	}[];
	keyPoints: string[];
	facilitator: string | undefined;
}

export interface BookWords {
	contents: string;
	start: string;
	objectives: string;
	chapterObjectives: string;
	tasks: string;
	deliverable: string;
	resources: string;
	keyPoints: string;
	facilitator: string;
	answers: string;
	toAnswer: string;
	backToQuestion: string;
	credit: string;
	basedOn: string;
	web: string;
}

/** Where the parts of a book lie beside one another. */
export const parts = {
	start: 'start.xhtml',
	contents: 'contents.xhtml',
	chapter: (unit: string) => `unit-${unitSlug(unit.split('/')[1] ?? '')}.xhtml`,
	picture: (path: string) => `pictures/${path.split('/').at(-1)}`,
	style: 'style.css',
	cover: 'cover.svg',
	package: 'package.opf',
} as const;

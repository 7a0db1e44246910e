// What the pipeline makes of one body: everything that pages, rules, search and feeds want to know of it.
import type { Place, Problem } from '../problem.ts';
import type { Resource } from '../schema/resource.ts';
import type { Task } from '../schema/task.ts';

export interface Heading {
	id: string;
	/** 1 to 6. */
	depth: number;
	text: string;
	place: Place;
}

export interface Link {
	/** As the author wrote it. */
	url: string;
	text: string;
	/** The file of the school it leads to, as a path inside the content folder; none for the web and for `#…`. */
	file?: string;
	/** The address of the site it leads to, where it begins with a slash. */
	site?: string;
	/** The heading it leads to, without `#`. */
	anchor?: string;
	place: Place;
}

export interface Picture {
	/** Path inside the content folder. */
	file: string;
	alt: string;
	place: Place;
}

/** What is known of a body without its HTML; small enough to keep for a thousand courses. */
export interface TextFacts {
	headings: Heading[];
	tasks: (Task & { place: Place })[];
	resources: (Resource & { place: Place })[];
	links: Link[];
	pictures: Picture[];
	/** Terms that `<Glossary>` explains, with the explanation as plain text. */
	glossary: { term: string; text: string }[];
	quizzes: string[];
	/** Words of prose, without code. */
	words: number;
	problems: Problem[];
}

/** A body, ready to be shown. `html` and `plain` may be fetched when they are first read. */
export interface Text extends TextFacts {
	/** Changes whenever anything of this text changes. */
	readonly digest: string;
	readonly html: string;
	readonly plain: string;
}

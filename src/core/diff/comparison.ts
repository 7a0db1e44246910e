// What changed between two states of a school, as plain data. It may come from a file that a stranger made, so everything
// has a bound, and whoever shows it treats each word as a word.
import { z } from 'zod';

/** How much a comparison holds; what goes beyond is left out and counted. */
export const MOST = {
	subjects: 300,
	lines: 400,
	pages: 120,
	passages: 200,
	problems: 200,
	words: 600,
	passage: 8000,
	source: 120_000,
	/** All sources together. */
	sources: 3_000_000,
} as const;

const words = (most: number) => z.string().max(most);
const count = z.int().min(0).max(10_000_000);
const tag = words(35).regex(/^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$/);

/** One thing that somebody would notice. */
export const line = z.strictObject({
	/** A `loss` takes something from a learner or a reader. */
	severity: z.enum(['loss', 'change', 'gain']),
	topic: words(40).regex(/^[a-z-]+$/),
	/** What happened, without a full stop; `backticks` stand around ids and addresses. */
	says: words(MOST.words),
	before: words(MOST.words).optional(),
	after: words(MOST.words).optional(),
	/** What it means, or what to do, in full sentences. */
	note: words(MOST.words).optional(),
});

/** A paragraph, a heading or a field that says something else, in plain text. */
export const passage = z.strictObject({
	act: z.enum(['edited', 'added', 'removed', 'moved']),
	/** The name of the field, or the heading it stands below. */
	under: words(200).optional(),
	before: words(MOST.passage).optional(),
	after: words(MOST.passage).optional(),
});

/** A page whose words changed. */
export const page = z.strictObject({
	title: words(200),
	/** Path inside the content folder, by which links in it are read. */
	file: words(300).regex(/^[a-z0-9][a-z0-9/-]*\.mdx?$/),
	act: z.enum(['new', 'gone', 'changed']),
	passages: z.array(passage).max(MOST.passages),
	/** Passages that were left out. */
	left: count,
	/** Its body in both states, as it was written; none where it is too long to carry. */
	before: words(MOST.source).optional(),
	after: words(MOST.source).optional(),
});

/** What the rubric of proposals says of a course. */
export const rubricAnswers = z.strictObject({
	holds: z.array(words(120)).max(60),
	fails: z.array(words(120)).max(60),
	forPeople: z.array(words(120)).max(60),
});

/** A course, or something else with pages of its own. */
export const subject = z.strictObject({
	/** “Course”, “Handbook page”. */
	noun: words(80),
	id: words(200),
	title: words(200),
	/** Where it is, from the root of the site; none for what has no page. */
	address: words(300).regex(/^\//).optional(),
	language: tag,
	act: z.enum(['new', 'gone', 'changed', 'unreadable']),
	lines: z.array(line).max(MOST.lines),
	pages: z.array(page).max(MOST.pages),
	/** Lines and pages that were left out. */
	left: count,
	rubric: rubricAnswers.optional(),
});

const problem = z.strictObject({
	rule: words(60),
	severity: z.enum(['error', 'advice']),
	file: words(400),
	line: count,
	column: count,
	message: words(2000),
});

const state = z.strictObject({
	/** As people call it: a branch, “the working tree”. */
	name: words(200),
	commit: words(64)
		.regex(/^[0-9a-f]{7,64}$/)
		.optional(),
});

const report = z.strictObject({
	version: z.literal(1),
	base: state,
	head: state,
	site: z.strictObject({
		title: words(200),
		/** Its root on the web, with a slash at the end. */
		root: words(2000).regex(/^https?:\/\/[^\s"'<>`\\]+\/$/),
	}),
	subjects: z.array(subject).max(MOST.subjects),
	/** What concerns no course: addresses of other pages, the site itself. */
	lines: z.array(line).max(MOST.lines),
	problems: z.strictObject({ fresh: z.array(problem).max(MOST.problems), left: count, solved: count }),
	/** Courses that are the same in both states. */
	same: count,
	/** Subjects and lines that were left out. */
	left: count,
});

/** A whole report, as `npm run diff -- --format json` writes it. */
export const comparison = report.refine(
	({ subjects }) => subjects.reduce((sum, { pages }) => sum + sourcesOf(pages), 0) <= MOST.sources,
	'carries more of the pages than a report may',
);

/** How long the sources of `pages` are, all together. */
export function sourcesOf(pages: readonly Page[]): number {
	return pages.reduce((sum, { before = '', after = '' }) => sum + before.length + after.length, 0);
}

export type Line = z.infer<typeof line>;
export type Severity = Line['severity'];
export type Passage = z.infer<typeof passage>;
export type Page = z.infer<typeof page>;
export type RubricAnswers = z.infer<typeof rubricAnswers>;
export type Subject = z.infer<typeof subject>;
export type State = z.infer<typeof state>;
export type FreshProblem = z.infer<typeof problem>;
export type Comparison = z.infer<typeof comparison>;

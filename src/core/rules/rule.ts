// A rule is one value: what it asks, why, an example of each side, and the check. The check, the handbook and the test
// all read it.
import type { Catalogue } from '../catalogue/catalogue.ts';
import type { Problem, RuleId, Severity } from '../problem.ts';

/** Files by path inside the content folder. */
export type Sample = Record<string, SampleFile>;

/**
 * The text of a file; `null` takes one away from the example school. What text cannot say: a symbolic link to a path,
 * bytes (each character from U+0000 to U+00FF stands for one), permissions.
 */
export type SampleFile =
	string | null | { link: string } | { bytes: string } | { text: string; mode: number };

export interface Rule {
	id: RuleId;
	/** What the rule asks, as a heading. */
	title: string;
	/** Whom it protects or helps, in one or two sentences. */
	why: string;
	severity: Severity;
	/** Laid over the example school, they leave no problem. */
	good?: Sample;
	/** Laid over the example school, they give exactly the lines of `says`; both are empty where no sample can. */
	bad: Sample;
	says: readonly string[];
	/** What `npm run check -- --fix` makes of it; `after`, laid over the example school, leaves no problem. */
	mends?: { before: Sample; after: Sample };
	/** Rules of the catalogue look at all of it; rules without a check are held while a file is read. */
	check?: (catalogue: Catalogue) => Iterable<Problem>;
}

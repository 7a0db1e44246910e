// One of the two states of a school that are compared, and a course that is in both.
import type { Catalogue, Course, Unit } from '../catalogue/catalogue.ts';
import type { Problem } from '../problem.ts';

export interface Side {
	catalogue: Catalogue;
	/** Sorted, each with its line and column. */
	problems: readonly Problem[];
	/** The body of a file as it was written, with its front matter blanked out. */
	body: (file: string) => string | undefined;
}

/** A course in both states, with its units side by side. */
export interface CoursePair {
	before: Course;
	after: Course;
	from: Side;
	to: Side;
	units: UnitPair[];
	/** Units that stand in one state only. */
	gone: Unit[];
	fresh: Unit[];
}

export interface UnitPair {
	before: Unit;
	after: Unit;
}

// What conditions are asked, and what they answer.
import type { Trace } from '../../schema/trace.ts';
import type { AssessmentFact, BadgeFact, WorkFact } from '../facts.ts';
import type { Known } from '../known.ts';

export interface Asked {
	known: Known;
	badge: BadgeFact;
	holder: string;
	/** The one work that may be assessed, if not any. */
	only: string | undefined;
}

/** What one condition found, and what it was met with. */
export interface Found {
	trace: Trace;
	works: WorkFact[];
	/** Assessments that speak for the holder, and those that the holder gave. */
	counted: AssessmentFact[];
	given: AssessmentFact[];
}

/** What a condition found that was met with nothing, or with no more than is said here. */
export function found(trace: Trace, more: Partial<Omit<Found, 'trace'>> = {}): Found {
	return { works: [], counted: [], given: [], ...more, trace };
}

/** Several conditions as one. What those that are not met have found is no reason for an award. */
export function together(what: 'all' | 'any', holds: boolean, parts: readonly Found[]): Found {
	const met = parts.filter(({ trace }) => trace.holds);
	return {
		trace: { what, holds, parts: parts.map(({ trace }) => trace) },
		works: met.flatMap(({ works }) => works),
		counted: [...new Set(met.flatMap(({ counted }) => counted))],
		given: [...new Set(met.flatMap(({ given }) => given))],
	};
}

/** The task of a work, as it is called today. */
export function taskOf(known: Known, { course, task }: WorkFact): string {
	return known.taskNow(`${course}/${task}`);
}

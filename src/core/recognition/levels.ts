// What readers say of a work together, criterion by criterion.
import type { AssessmentsRule } from '../schema/badge.ts';
import type { LevelFound } from '../schema/trace.ts';
import type { AssessmentFact } from './facts.ts';

type Thresholds = Pick<AssessmentsRule, 'median' | 'floor' | 'medians' | 'floors'>;

/** The middle and the lowest level of each of `criteria`, and of whatever else the rule asks for. */
export function levelsOf(
	counted: readonly AssessmentFact[],
	criteria: readonly string[],
	{ median, floor, medians, floors }: Thresholds,
): LevelFound[] {
	const asked = [...medians, ...floors].map(({ criterion }) => criterion);
	return [...new Set([...criteria, ...asked])].map((criterion) => {
		const levels = counted.flatMap(
			({ ratings }) => ratings.find((rating) => rating.criterion === criterion)?.level ?? [],
		);
		const found = {
			criterion,
			median: lowerMedian(levels),
			lowest: levels.length > 0 ? Math.min(...levels) : 0,
		};
		const middle = thresholdOf(criterion, medians) ?? median ?? 0;
		const lowest = thresholdOf(criterion, floors) ?? floor ?? 0;
		return { ...found, holds: found.median >= middle && found.lowest >= lowest };
	});
}

/** The middle one of all, and of two in the middle the lower; 0 of none. */
export function lowerMedian(levels: readonly number[]): number {
	return levels.toSorted((a, b) => a - b)[(levels.length - 1) >> 1] ?? 0;
}

const thresholdOf = (criterion: string, all: AssessmentsRule['medians']) =>
	all.find((one) => one.criterion === criterion)?.atLeast;

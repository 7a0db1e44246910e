// When a group takes up which unit: the syllabus laid over its weeks.
import type { Cohort, Day } from './catalogue.ts';
import { addDays, daysBetween } from './days.ts';

type Dated = Pick<Cohort, 'starts' | 'lastDay' | 'breaks'>;

/** The day on which each of `count` units begins: spread evenly over the weeks of the group, without its breaks. */
export function unitDays({ starts, lastDay, breaks }: Dated, count: number): Day[] {
	const pauses = breaks.map(({ from, to }) => ({ from, weeks: Math.round((daysBetween(from, to) + 1) / 7) }));
	const paused = pauses.reduce((sum, { weeks }) => sum + weeks, 0);
	const weeks = Math.max(1, Math.floor((daysBetween(starts, lastDay) + 1) / 7) - paused);
	return Array.from({ length: count }, (_, index) => {
		const day = addDays(starts, 7 * Math.floor((index * weeks) / count));
		return [...pauses]
			.sort((a, b) => (a.from < b.from ? -1 : 1))
			.reduce(
				(later, pause) => (pause.from <= addDays(later, 6) ? addDays(later, 7 * pause.weeks) : later),
				day,
			);
	});
}

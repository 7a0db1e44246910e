import type { Cohort, Course, Day } from './catalogue.ts';
import { addDays, daysBetween } from './days.ts';

/** The day on which a group begins each unit of `course`: the units share its weeks, and wait while it has a break. */
export function unitDays(course: Pick<Course, 'units' | 'weeks'>, { starts, breaks }: Cohort): Day[] {
	const count = course.units.length;
	const weeks = course.weeks ?? count;
	const pauses = [...breaks].sort((a, b) => (a.from < b.from ? -1 : 1));
	return course.units.map((_, index) =>
		pauses.reduce(
			(day, { from, to }) => (from <= day ? addDays(day, daysBetween(from, to) + 1) : day),
			addDays(starts, Math.floor((index * weeks) / count) * 7),
		),
	);
}

import type { Cohort, Day } from '../../catalogue/catalogue.ts';
import { daysBetween } from '../../catalogue/days.ts';
import { type Meeting, meetingsOf, plannedDays } from '../../cohort/meetings.ts';
import { clockAt } from '../../cohort/moment.ts';
import { duration } from './duration.ts';
import type { Node } from './node.ts';
import { some } from './node.ts';

const WEEKDAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];
const STEPS = { week: 7, fortnight: 14 };

type Series = Cohort['meetings'][number];

/**
 * When the meetings of `cohort` take place: one schedule for each that repeats, which passes over the breaks and over
 * what is changed, and one for each that stands alone, by plan or because it was moved. What is cancelled is not told.
 */
export function scheduleNodes(cohort: Cohort): Node[] {
	const meetings = meetingsOf(cohort);
	return cohort.meetings.flatMap((series) => {
		const own = meetings.filter((meeting) => meeting.series === series.id && !meeting.cancelled);
		const alone = series.every === 'once' ? own : own.filter((meeting) => changeOf(series, meeting));
		return [
			...(series.every === 'once' ? [] : repeating(cohort, series, series.every)),
			...alone.map((meeting) => single(cohort, meeting)),
		];
	});
}

function repeating(cohort: Cohort, series: Series, every: 'week' | 'fortnight'): Node[] {
	const all = plannedDays(series, { ...cohort, breaks: [] });
	const kept = new Set(
		plannedDays(series, cohort).filter((day) => series.changes.every((change) => change.day !== day)),
	);
	if (kept.size === 0) return [];
	return [
		{
			'@type': 'Schedule',
			name: series.title,
			startDate: series.day,
			endDate: series.until ?? cohort.lastDay,
			startTime: series.time,
			scheduleTimezone: cohort.zone,
			duration: duration(series.minutes),
			byDay: weekday(series.day),
			repeatFrequency: `P${STEPS[every] / 7}W`,
			exceptDate: some(all.filter((day) => !kept.has(day))),
		},
	];
}

function single({ zone }: Cohort, { title, day, time, starts, ends }: Meeting): Node {
	return {
		'@type': 'Schedule',
		name: title,
		startDate: day,
		endDate: clockAt(ends, zone).day,
		startTime: time,
		scheduleTimezone: zone,
		duration: duration(Math.round((Date.parse(ends) - Date.parse(starts)) / 60_000)),
		byDay: weekday(day),
		repeatCount: 1,
	};
}

const changeOf = ({ changes }: Series, { day, movedFrom }: Meeting) =>
	changes.some((change) => change.day === (movedFrom?.day ?? day));

const weekday = (day: Day) =>
	`https://schema.org/${WEEKDAYS[((daysBetween('2023-01-01', day) % 7) + 7) % 7]}`;

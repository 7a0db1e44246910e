// The weeks of a group: they begin on the weekday of its first day, and those of a break do not count.
import type { Cohort, Day } from '../catalogue/catalogue.ts';
import { addDays, daysBetween } from '../catalogue/days.ts';
import type { CohortRecord } from '../schema/cohort.ts';

export interface Week {
	/** From 1; undefined for a week that a break takes. */
	number: number | undefined;
	from: Day;
	to: Day;
	/** Why there is a break. */
	why: string | undefined;
}

type Dated = Pick<Cohort, 'starts' | 'lastDay' | 'breaks'>;

/** Three years: nobody plans further, and a mistyped year stays small. */
export const MOST_WEEKS = 156;

/** A break takes a week if it takes this many of its days; a holiday of a day takes none. */
const TAKEN = 4;

/** The weeks from the first day of a group to its last, breaks among them. */
export function weeksOf({ starts, lastDay, breaks }: Dated): Week[] {
	const weeks: Week[] = [];
	for (const week of weeksFrom(starts, breaks)) {
		if (week.from > lastDay) break;
		weeks.push({ ...week, to: week.to < lastDay ? week.to : lastDay });
	}
	return weeks;
}

/** The last day of a group that starts on `starts` and takes `count` weeks, breaks not counted. */
export function lastDayAfter({ starts, breaks }: Pick<Dated, 'starts' | 'breaks'>, count: number): Day {
	let last = starts;
	for (const { number, to } of weeksFrom(starts, breaks)) {
		last = to;
		if (number === count) break;
	}
	return last;
}

function* weeksFrom(starts: Day, breaks: Dated['breaks']): Iterable<Week> {
	let number = 0;
	for (let index = 0; index < MOST_WEEKS; index += 1) {
		const from = addDays(starts, index * 7);
		const to = addDays(from, 6);
		const taken = breaks.find((pause) => daysTaken(pause, from, to) >= TAKEN);
		if (!taken) number += 1;
		yield { number: taken ? undefined : number, from, to, why: taken?.why };
	}
}

function daysTaken(pause: Dated['breaks'][number], first: Day, last: Day): number {
	if (pause.to < first || last < pause.from) return 0;
	const [from, to] = [pause.from < first ? first : pause.from, pause.to < last ? pause.to : last];
	return daysBetween(from, to) + 1;
}

/** Tells of each number the day on which that week begins: 0 is the one before the first, and after the last they go on. */
export function weekDays(cohort: Dated): (number: number) => Day {
	const days = teachingWeeks(cohort).map(({ from }) => from);
	const beyond = Math.max(1, days.length);
	return (number) => {
		if (number < 1) return addDays(cohort.starts, 7 * (number - 1));
		return days[number - 1] ?? addDays(days.at(-1) ?? cohort.starts, 7 * (number - beyond));
	};
}

/** The day on which each of `count` units begins, in the rhythm of the group. */
export function unitDays(cohort: Dated & Pick<CohortRecord, 'rhythm'>, count: number): Day[] {
	const weeks = teachingWeeks(cohort).map(({ from }) => from);
	const atWeek = (index: number) => weeks[Math.min(index, weeks.length - 1)] ?? cohort.starts;
	const dayOf = {
		spread: (index: number) => atWeek(Math.floor((index * weeks.length) / count)),
		week: atWeek,
		fortnight: (index: number) => atWeek(index * 2),
		day: (index: number) => addDays(atWeek(Math.floor(index / 7)), index % 7),
	}[cohort.rhythm];
	const within = (day: Day) =>
		day <= cohort.lastDay || cohort.lastDay < cohort.starts ? day : cohort.lastDay;
	return Array.from({ length: count }, (_, index) => within(dayOf(index)));
}

/** How many weeks a group takes for `count` units in its rhythm; undefined where they are spread over what there is. */
export function weeksFor(rhythm: CohortRecord['rhythm'], count: number): number | undefined {
	return { spread: undefined, week: count, fortnight: count * 2, day: Math.ceil(count / 7) }[rhythm];
}

const teachingWeeks = (cohort: Dated) => weeksOf(cohort).filter(({ number }) => number !== undefined);

// A course at one's own pace, from any day on: the day of each unit, and a calendar of them. A browser makes it.
import type { Day } from '../catalogue/catalogue.ts';
import { addDays, daysBetween } from '../catalogue/days.ts';
import type { Calendar } from './calendar.ts';

export const PACES = { week: 7, fortnight: 14, day: 1 } as const;
export type Pace = keyof typeof PACES;

export interface PacedCourse {
	/** Its id; calendars know its events again by this. */
	course: string;
	title: string;
	/** What the calendar is called. */
	name: string;
	/** The full address of its page. */
	page: string;
	units: { title: string; url: string }[];
}

/** The day of each of `count` units. */
export function pacedDays(count: number, starts: Day, pace: Pace): Day[] {
	return Array.from({ length: count }, (_, index) => addDays(starts, index * PACES[pace]));
}

/** Which of `count` units is due `today`, by its index; -1 before the first day, `count` after the time of the last. */
export function pacedNow(count: number, starts: Day, pace: Pace, today: Day): number {
	const index = Math.floor(daysBetween(starts, today) / PACES[pace]);
	return Math.max(-1, Math.min(index, count));
}

/**
 * Each unit on its day, as a file that was made at `now`. One made later takes the place of one made before, since who
 * has fallen behind begins anew.
 */
export function paceCalendar(
	{ course, title, name, page, units }: PacedCourse,
	starts: Day,
	pace: Pace,
	now: string,
): Calendar {
	const days = pacedDays(units.length, starts, pace);
	const events = units.map((unit, index) => {
		const day = days[index] ?? starts;
		return {
			uid: `${course}/own-pace/${index + 1}@${new URL(page).host}`,
			starts: day,
			ends: addDays(day, 1),
			stamp: now,
			title: `${unit.title} (${title})`,
			description: unit.url,
			where: undefined,
			url: unit.url,
			cancelled: false,
			sequence: Math.floor(Date.parse(now) / 60_000),
		};
	});
	return { name, page, events };
}

// Calendar days as strings `YYYY-MM-DD`. They compare as they are written, and never become a moment in a zone.
import type { Day } from './catalogue.ts';

const MS = 86_400_000;

/** The day `count` days after `day`; before it where `count` is negative. */
export function addDays(day: Day, count: number): Day {
	return new Date(Date.parse(`${day}T00:00:00Z`) + count * MS).toISOString().slice(0, 10);
}

/** Days from `from` to `to`; negative if `to` comes first. */
export function daysBetween(from: Day, to: Day): number {
	return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / MS);
}

/** The day `count` months after `day`; the last of its month where that has no such day. */
export function addMonths(day: Day, count: number): Day {
	const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
	const last = new Date(Date.UTC(year, month + count, 0)).getUTCDate();
	return new Date(Date.UTC(year, month - 1 + count, Math.min(date, last))).toISOString().slice(0, 10);
}

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

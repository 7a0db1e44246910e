// A school promises a first answer within some days. The clock says whether it keeps that.
import type { Day } from '../catalogue/catalogue.ts';
import { daysBetween } from '../catalogue/days.ts';
import type { Proposal } from './snapshot.ts';

export type Clock =
	/** Somebody else than the author said something, after so many days. */
	| { state: 'answered'; days: number }
	/** Nobody has yet, and the promise still holds. */
	| { state: 'waits'; days: number; of: number }
	/** Nobody has, and the promise was broken so many days ago. */
	| { state: 'overdue'; days: number };

/** What the clock of `proposal` shows on the day `at`, in a school that answers within `responseDays`. */
export function clockOf({ opened, answered }: Proposal, responseDays: number, at: Day): Clock {
	if (answered !== undefined) return { state: 'answered', days: Math.max(0, daysBetween(opened, answered)) };
	const days = daysBetween(opened, at);
	return days > responseDays
		? { state: 'overdue', days: days - responseDays }
		: { state: 'waits', days, of: responseDays };
}

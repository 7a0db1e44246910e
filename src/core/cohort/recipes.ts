// What each meeting of a group is about: the units of its week, and what was to be made since the one before.
import type { Day, Unit } from '../catalogue/catalogue.ts';
import type { Task } from '../schema/task.ts';
import type { Meeting } from './meetings.ts';
import { minutesBetween } from './moment.ts';
import type { Plan } from './plan.ts';

export interface Recipe {
	meeting: Meeting;
	/** How long it lasts. */
	minutes: number;
	/** Nobody has met before, or nobody will after. */
	first: boolean;
	last: boolean;
	/** What it is about: the units that its week begins, or the last one that was begun. */
	units: Unit[];
	/** What people bring: the tasks of the units before. */
	due: { unit: Unit; task: Task }[];
}

/** A recipe for each meeting that takes place, soonest first. */
export function recipesOf(plan: Pick<Plan, 'weeks' | 'units' | 'meetings'>): Recipe[] {
	const held = plan.meetings.filter(({ cancelled }) => !cancelled);
	let [before, now]: [Unit[], Unit[]] = [[], []];
	return held.map((meeting, index) => {
		const units = unitsAt(plan, meeting.day);
		if (units[0]?.id !== now[0]?.id) [before, now] = [now, units];
		return {
			meeting,
			minutes: minutesBetween(meeting.starts, meeting.ends),
			first: index === 0,
			last: index === held.length - 1,
			units,
			due: before.flatMap((unit) =>
				unit.tasks.filter(({ optional }) => !optional).map((task) => ({ unit, task })),
			),
		};
	});
}

function unitsAt({ weeks, units }: Pick<Plan, 'weeks' | 'units'>, day: Day): Unit[] {
	const week = weeks.find(({ from, to }) => from <= day && day <= to);
	if (week && week.units.length > 0) return week.units.map(({ unit }) => unit);
	const begun = units.filter((one) => one.day <= day).at(-1);
	return begun ? [begun.unit] : [];
}

// What each meeting of a group is about: the units of its week, and what was to be made since the one before.
import type { Day, Unit } from '../catalogue/catalogue.ts';
import { addDays } from '../catalogue/days.ts';
import type { Task } from '../schema/task.ts';
import type { Meeting } from './meetings.ts';
import { minutesBetween, momentOf } from './moment.ts';
import type { Plan } from './plan.ts';

export interface Recipe {
	/** Its place among the meetings that take place, from one. */
	number: number;
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
	/** The number of the first meeting of its week, which is about the same, where that is another one. */
	alike: number | undefined;
	/** The moment from which the meeting after it is the next one. */
	over: string;
}

type Dated = Pick<Plan, 'weeks' | 'units' | 'meetings'>;

/** A recipe for each meeting that takes place in a group of `zone`, soonest first. */
export function recipesOf(plan: Dated, zone: string): Recipe[] {
	const held = plan.meetings.filter(({ cancelled }) => !cancelled);
	let [before, now]: [Unit[], Unit[]] = [[], []];
	return held.map((meeting, index) => {
		const week = weekOf(plan, meeting.day);
		const units = unitsAt(plan, meeting.day);
		if (units[0]?.id !== now[0]?.id) [before, now] = [now, units];
		const alike = week ? held.findIndex(({ day }) => weekOf(plan, day) === week) : index;
		return {
			number: index + 1,
			meeting,
			minutes: minutesBetween(meeting.starts, meeting.ends),
			first: index === 0,
			last: index === held.length - 1,
			units,
			due: before.flatMap((unit) =>
				unit.tasks.filter(({ optional }) => !optional).map((task) => ({ unit, task })),
			),
			alike: alike < index ? alike + 1 : undefined,
			over: overAt(meeting, held[index + 1], zone),
		};
	});
}

function unitsAt(plan: Dated, day: Day): Unit[] {
	const week = weekOf(plan, day);
	if (week && week.units.length > 0) return week.units.map(({ unit }) => unit);
	const begun = plan.units.filter((one) => one.day <= day).at(-1);
	return begun ? [begun.unit] : [];
}

const weekOf = ({ weeks }: Dated, day: Day) => weeks.find(({ from, to }) => from <= day && day <= to);

// Who runs over, or tidies up, still looks at it: its day is to end first, unless they meet again on it.
function overAt({ day, ends }: Meeting, next: Meeting | undefined, zone: string): string {
	const midnight = momentOf(addDays(day, 1), '00:00', zone);
	return next?.day === day || ends > midnight ? ends : midnight;
}

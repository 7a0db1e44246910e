// What to do before a group begins and after it has met for the last time, each step on a day of its own.
import type { Cohort, Course, Day } from '../catalogue/catalogue.ts';
import { addDays } from '../catalogue/days.ts';
import type { Plan } from './plan.ts';

/** Where a point is done: at one of the pages of the group, of its course, or in its file. */
export type Place =
	| 'file'
	| 'unit'
	| 'join'
	| 'group'
	| 'flyer'
	| 'sheet'
	| 'notes'
	| 'calendar'
	| 'mails'
	| 'recipes'
	| 'recap'
	| 'badges'
	| 'again'
	| 'group-command';

export interface Point {
	id: PointId;
	place: Place;
	/** What the files of the group say already; undefined where only people can know. */
	done: boolean | undefined;
}

export interface Step {
	id: StepId;
	day: Day;
	points: Point[];
}

interface Run {
	course: Course;
	cohort: Cohort;
	plan: Plan;
	/** Whether somebody is several people who answer together. */
	isSeveral: (handle: string) => boolean;
	today: Day;
}

interface PointOf {
	place: Place;
	done?: (run: Run) => boolean;
	/** Where it is not asked of every group. */
	asked?: (run: Run) => boolean;
}

const POINTS = {
	times: { place: 'file', done: ({ plan }) => plan.meetings.length > 0 },
	two: {
		place: 'file',
		done: ({ cohort: { facilitators }, isSeveral }) =>
			facilitators.length > 1 || facilitators.some(isSeveral),
	},
	room: {
		place: 'file',
		done: ({ plan: { meetings } }) =>
			meetings.length > 0 && meetings.every(({ where, url }) => where !== undefined || url !== undefined),
	},
	seats: { place: 'file', done: ({ cohort }) => cohort.seats !== undefined },
	try: { place: 'unit', asked: ({ course }) => course.units.length > 0 },
	about: { place: 'file', done: ({ cohort }) => cohort.about !== undefined },
	open: { place: 'join', done: ({ cohort, today }) => isOpenBy(cohort, today) },
	flyer: { place: 'flyer' },
	sheet: { place: 'sheet' },
	ask: { place: 'group' },
	notes: { place: 'notes' },
	answer: { place: 'join' },
	groups: { place: 'group-command' },
	lists: {
		place: 'file',
		done: ({ cohort }) => cohort.mail !== undefined,
		asked: ({ course }) => course.mails.length > 0,
	},
	mails: { place: 'mails', asked: ({ course }) => course.mails.length > 0 },
	rehearse: { place: 'group' },
	remind: { place: 'calendar', asked: ({ plan }) => plan.meetings.length > 0 },
	recipe: { place: 'recipes', asked: ({ plan }) => plan.meetings.length > 0 },
	print: { place: 'sheet' },
	few: { place: 'file' },
	recap: { place: 'recap', done: ({ cohort, plan }) => isTold(cohort, plan) },
	reflection: { place: 'file', done: ({ cohort }) => cohort.reflection !== undefined },
	badges: { place: 'badges', asked: ({ course }) => course.badges.length > 0 },
	forget: { place: 'join' },
	again: { place: 'again' },
} satisfies Record<string, PointOf>;

export type PointId = keyof typeof POINTS;

const STEPS = [
	{ id: 'six', before: 42, points: ['times', 'two', 'room', 'seats', 'try'] },
	{ id: 'four', before: 28, points: ['about', 'open', 'flyer', 'sheet', 'ask', 'notes'] },
	{ id: 'two', before: 14, points: ['answer', 'groups', 'lists', 'mails', 'rehearse'] },
	{ id: 'week', before: 7, points: ['remind', 'recipe', 'print', 'few'] },
	{ id: 'after', before: undefined, points: ['recap', 'reflection', 'badges', 'forget', 'again'] },
] as const satisfies { id: string; before: number | undefined; points: PointId[] }[];

export type StepId = (typeof STEPS)[number]['id'];

/** The steps of a group with their days, counted back from its first day; the last is the day after the last meeting. */
export function checklistOf(run: Run): Step[] {
	const { cohort, plan } = run;
	const held = plan.meetings.filter(({ cancelled }) => !cancelled).map(({ day }) => day);
	const last = held.at(-1) ?? cohort.lastDay;
	return STEPS.map(({ id, before, points }) => ({
		id,
		day: before === undefined ? addDays(last, 1) : addDays(cohort.starts, -before),
		points: points.flatMap((name) => pointOf(name, run)),
	}));
}

function pointOf(id: PointId, run: Run): Point[] {
	const { place, done, asked }: PointOf = POINTS[id];
	return asked && !asked(run) ? [] : [{ id, place, done: done?.(run) }];
}

const isOpenBy = ({ signUp: { mode, opens }, status }: Cohort, today: Day) =>
	status === 'planned' && mode !== 'closed' && (opens === undefined || opens <= today);

function isTold({ recaps, lastDay }: Cohort, { meetings }: Plan): boolean {
	const last = meetings.filter(({ cancelled }) => !cancelled).at(-1)?.day ?? lastDay;
	return recaps.some(({ day }) => day === last);
}

// What the calendars of groups say: their meetings, the beginning of each week with what it holds, the last day to sign
// up. Every date comes from the plan of the group.
import { absolute, addresses } from '../addresses.ts';
import type { Catalogue, Cohort, Course, Day } from '../catalogue/catalogue.ts';
import { addDays } from '../catalogue/days.ts';
import { lastChanged } from '../catalogue/history.ts';
import { isListed } from '../catalogue/sign-up.ts';
import type { Meeting } from '../cohort/meetings.ts';
import { planOf, type PlannedWeek } from '../cohort/plan.ts';

export interface Calendar {
	name: string;
	/** The page that it belongs to. */
	page: string;
	events: CalendarEvent[];
}

export interface CalendarEvent {
	/** The same as long as the event is: calendars know it again by this, and move it instead of doubling it. */
	uid: string;
	/** Moments in UTC; days for what takes whole days, the last of which is the one before `ends`. */
	starts: string;
	ends: string;
	/** When it was planned, or changed. */
	stamp: string;
	title: string;
	description: string;
	where: string | undefined;
	url: string;
	/** Planned once, and not to be. It stays, so that calendars which know it strike it out. */
	cancelled: boolean;
	/** Rises with every change of it. */
	sequence: number;
}

/** What a calendar says in words of its own. */
export interface CalendarWords {
	week(number: number): string;
	/** Above a week that a break takes. */
	rest: string;
	closes: string;
	moved(from: { day: Day; time: string }): string;
	cancelled: string;
	/** Of a group that will not be. */
	off(status: Exclude<Cohort['status'], 'planned'>): string;
}

/** The words for a course, in its language. */
export type Speaking = (course: Course) => CalendarWords;

/** The calendar of one group. */
export function groupCalendar(
	catalogue: Catalogue,
	course: Course,
	cohort: Cohort,
	speaking: Speaking,
): Calendar {
	return {
		name: `${course.title}: ${cohort.title}`,
		page: absolute(catalogue.site, addresses.group(cohort.id)),
		events: eventsOf(catalogue, course, cohort, speaking(course)),
	};
}

/** The calendar of all groups of a course. */
export function courseCalendar(catalogue: Catalogue, course: Course, speaking: Speaking): Calendar {
	const events = course.cohorts.flatMap((cohort) => eventsOf(catalogue, course, cohort, speaking(course)));
	return { name: course.title, page: absolute(catalogue.site, addresses.course(course.id)), events };
}

/** How long a group stays in calendars of many courses after its last day. */
const KEPT = 60;

/** The groups that calendars of many courses hold: not those of drafts, nor those that are long over. */
export function gathered({ today }: Catalogue, courses: readonly Course[]): [Course, Cohort][] {
	const since = addDays(today, -KEPT);
	return courses
		.filter(isListed)
		.flatMap((course) =>
			course.cohorts.flatMap((cohort): [Course, Cohort][] =>
				cohort.lastDay >= since ? [[course, cohort]] : [],
			),
		);
}

/** The calendar of the groups of several courses. */
export function gatheredCalendar(
	catalogue: Catalogue,
	{ name, at, courses }: { name: string; at: string; courses: readonly Course[] },
	speaking: Speaking,
): Calendar {
	const events = gathered(catalogue, courses).flatMap(([course, cohort]) =>
		eventsOf(catalogue, course, cohort, speaking(course)),
	);
	return { name, page: absolute(catalogue.site, at), events };
}

function eventsOf(catalogue: Catalogue, course: Course, cohort: Cohort, words: CalendarWords) {
	const { weeks, meetings } = planOf(course, cohort);
	const group: Group = { catalogue, course, cohort, words };
	return [
		...signUpEvents(group),
		...weeks.map((week) => weekEvent(group, week)),
		...meetings.map((meeting) => meetingEvent(group, meeting)),
	];
}

interface Group {
	catalogue: Catalogue;
	course: Course;
	cohort: Cohort;
	words: CalendarWords;
}

type Said = Pick<CalendarEvent, 'starts' | 'ends' | 'title'> & {
	/** Its name in the group; meetings have slugs, and everything else a slash in it. */
	id: string;
	/** Above what every event says. */
	notes?: readonly (string | undefined)[];
	files?: readonly string[];
} & Partial<CalendarEvent>;

function event({ catalogue, course, cohort, words }: Group, said: Said): CalendarEvent {
	const { id, notes = [], files = [], title, ...more } = said;
	const { site } = catalogue;
	const page = absolute(site, addresses.group(cohort.id));
	const { status, signUp, starts } = cohort;
	const planned = lastChanged(catalogue, cohort.file, ...files) ?? signUp.opens ?? starts;
	const off = status === 'planned' ? undefined : words.off(status);
	const told = [off, ...notes].filter((note) => note !== undefined);
	const about = [`${course.title}: ${cohort.title}`, course.question, '', page];
	return {
		where: undefined,
		url: page,
		...more,
		uid: `${cohort.id}/${id}@${new URL(site.url).host}`,
		stamp: `${planned}T00:00:00Z`,
		title: `${title} (${course.title})`,
		description: [...told, ...(told.length > 0 ? [''] : []), ...about].join('\n'),
		sequence: (said.sequence ?? 0) + (off === undefined ? 0 : 1),
		cancelled: said.cancelled === true || off !== undefined,
	};
}

function meetingEvent(group: Group, meeting: Meeting): CalendarEvent {
	const { id, title, starts, ends, where, url, cancelled, movedFrom, why, revision } = meeting;
	const moved = movedFrom && group.words.moved(movedFrom);
	return event(group, {
		id,
		title,
		starts,
		ends,
		where,
		...(url !== undefined && { url }),
		notes: [cancelled ? group.words.cancelled : moved, why],
		cancelled,
		sequence: revision,
	});
}

/** Titles that stand above a week; all of them are below. */
const TITLES = 3;

function weekEvent(group: Group, { number, from, why, units }: PlannedWeek): CalendarEvent {
	const { words, catalogue, course } = group;
	const titles = units.map(({ unit }) => unit.title);
	const shown = titles.length > TITLES ? [...titles.slice(0, TITLES), '…'] : titles;
	const [name, held] = number === undefined ? [words.rest, why] : [words.week(number), shown.join(' · ')];
	return event(group, {
		id: number === undefined ? `off/${from}` : `week/${number}`,
		...wholeDay(from),
		title: held ? `${name}: ${held}` : name,
		...(number !== undefined && {
			url: absolute(catalogue.site, addresses.groupWeek(group.cohort.id, number)),
		}),
		notes: units.map(({ unit }) => `${unit.title}\n${absolute(catalogue.site, addresses.unit(unit.id))}`),
		files: course.units.map(({ file }) => file),
	});
}

function signUpEvents(group: Group): CalendarEvent[] {
	const { signUp, starts, title } = group.cohort;
	if (signUp.mode === 'closed') return [];
	const day = wholeDay(signUp.closes ?? starts);
	return [event(group, { id: 'sign-up/closes', ...day, title: `${group.words.closes}: ${title}` })];
}

const wholeDay = (day: Day) => ({ starts: day, ends: addDays(day, 1) });

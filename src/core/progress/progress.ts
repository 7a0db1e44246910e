// What a learner did, as their own device keeps it. No account, no server: a value that is read, changed and written.
// Stored data, a promise: what was written as version 1 stays readable. See decisions/0014-progress-on-the-device.md.
import type { Day } from '../catalogue/catalogue.ts';
import type { Pace } from '../outputs/own-pace.ts';

/** Moments are ISO 8601 in UTC with milliseconds, so that they compare as words. */
export interface Tick {
	done: boolean;
	at: string;
}

/** What was chosen, by its words, since choices have no id and may change their order. */
export interface Answer {
	choices: string[];
	at: string;
}

/** Where somebody last was in a course, with what a card needs in order to say so by itself. */
export interface Visit {
	unit: string;
	/** The title of the unit. */
	title: string;
	/** The title of the course. */
	course: string;
	/** “Week 2 of 6” */
	place: string;
	/** The address of the page, below the base path of the site. */
	href: string;
	/** The id of the heading that was read. */
	heading?: string;
	/** How many tasks the course had. */
	of: number;
	at: string;
}

/** The days that somebody gave the units of a course, at their own pace. */
export interface Plan {
	/** The first day. */
	starts: Day;
	pace: Pace;
	at: string;
}

export interface CourseProgress {
	tasks: Record<string, Tick>;
	/** By quiz, then by question. */
	quizzes: Record<string, Record<string, Answer>>;
	last?: Visit;
	plan?: Plan;
}

/** An award that somebody says is theirs, with what a list needs in order to say so by itself. */
export interface KeptAward {
	/** The title of its badge. */
	title: string;
	/** The day it was given. */
	day: string;
	/** False once it was let go again, so that other devices hear of it. */
	kept: boolean;
	at: string;
}

export interface Progress {
	version: 1;
	courses: Record<string, CourseProgress>;
	/** By name. */
	awards?: Record<string, KeptAward>;
	/** Points of lists that somebody works through, by list and point. */
	lists?: Record<string, Record<string, Tick>>;
}

/** Nothing done yet. */
export const NO_PROGRESS: Progress = { version: 1, courses: {} };

const nothing = (): CourseProgress => ({ tasks: {}, quizzes: {} });

/** What is kept of `course`; the same empty value for a course that is not there. */
export function progressIn({ courses }: Progress, course: string): CourseProgress {
	return own(courses, course) ?? nothing();
}

/** `progress` with `task` of `course` ticked, or not any more. */
export function ticked(progress: Progress, course: string, task: string, tick: Tick): Progress {
	return changed(progress, course, (one) => ({ ...one, tasks: { ...one.tasks, [task]: tick } }));
}

/** `progress` with what was chosen in `question` of `quiz`. */
export function answered(
	progress: Progress,
	course: string,
	[quiz, question]: readonly [string, string],
	answer: Answer,
): Progress {
	return changed(progress, course, (one) => ({
		...one,
		quizzes: { ...one.quizzes, [quiz]: { ...own(one.quizzes, quiz), [question]: answer } },
	}));
}

/** `progress` with where somebody is now. */
export function visited(progress: Progress, course: string, last: Visit): Progress {
	return changed(progress, course, (one) => ({ ...one, last }));
}

/** `progress` with the days that somebody wants to go through `course` on; without any where there is no `plan`. */
export function planned(progress: Progress, course: string, plan: Plan | undefined): Progress {
	const after = changed(progress, course, ({ plan: _, ...one }) => ({ ...one, ...(plan && { plan }) }));
	return latestIn(progressIn(after, course)) === '' ? forgotten(after, course) : after;
}

/** `progress` without anything of `course`. */
export function forgotten(progress: Progress, course: string): Progress {
	const kept = Object.entries(progress.courses).filter(([id]) => id !== course);
	return { ...progress, courses: Object.fromEntries(kept) };
}

/** `progress` with what somebody says of the award called `name`. */
export function keeping(progress: Progress, name: string, award: KeptAward): Progress {
	return { ...progress, awards: { ...progress.awards, [name]: award } };
}

/** The awards that are kept, the newest first. */
export function awardsIn({ awards = {} }: Progress): [name: string, KeptAward][] {
	return Object.entries(awards)
		.filter(([, { kept }]) => kept)
		.sort(([, a], [, b]) => (a.day < b.day ? 1 : -1));
}

/** `progress` with `point` of `list` ticked, or not any more. */
export function marked(progress: Progress, list: string, point: string, tick: Tick): Progress {
	const points = { ...own(progress.lists ?? {}, list), [point]: tick };
	return { ...progress, lists: { ...progress.lists, [list]: points } };
}

/** Whether `point` of `list` is ticked. */
export function isMarked({ lists = {} }: Progress, list: string, point: string): boolean {
	return own(own(lists, list) ?? {}, point)?.done ?? false;
}

/** The courses with something in them, those of the last days first. */
export function latest({ courses }: Progress): [id: string, CourseProgress][] {
	return Object.entries(courses).sort(([, a], [, b]) => (latestIn(a) < latestIn(b) ? 1 : -1));
}

/** How many ticks stand in `course`. */
export function ticksIn({ tasks }: CourseProgress): number {
	return Object.values(tasks).filter(({ done }) => done).length;
}

/** What `record` itself holds under `key`; nothing of what every object has. */
export function own<One>(record: Readonly<Record<string, One>>, key: string): One | undefined {
	return Object.hasOwn(record, key) ? record[key] : undefined;
}

/** `progress` with another value for `course`. */
export function changed(
	progress: Progress,
	course: string,
	change: (one: CourseProgress) => CourseProgress,
): Progress {
	const courses = { ...progress.courses, [course]: change(progressIn(progress, course)) };
	return { ...progress, courses };
}

function latestIn({ tasks, quizzes, last, plan }: CourseProgress): string {
	const answers = Object.values(quizzes).flatMap((questions) => Object.values(questions));
	const others = [last, plan].filter((one) => one !== undefined);
	const moments = [...Object.values(tasks), ...answers, ...others].map(({ at }) => at);
	return moments.sort().at(-1) ?? '';
}

// Progress comes back from a device or a file, where anybody may have written: all of it has the right shape, or
// none of it is taken.
import type { Day } from '../catalogue/catalogue.ts';
import { addMonths } from '../catalogue/days.ts';
import type { Progress } from './progress.ts';

/** Why a text was not taken: it is of a later version of the site, or no progress at all. */
export type Refusal = 'newer' | 'broken';

/** The progress that `text` holds, or why it was refused. */
export function parseProgress(text: string): Progress | Refusal {
	let read: unknown;
	try {
		read = JSON.parse(text);
	} catch {
		return 'broken';
	}
	if (!isRecord(read)) return 'broken';
	const { version, courses, awards, lists } = read;
	if (typeof version === 'number' && version > 1) return 'newer';
	if (version !== 1 || !isEach(courses, isCourse)) return 'broken';
	if (awards !== undefined && !isEach(awards, isAward)) return 'broken';
	if (lists !== undefined && !isEach(lists, isList)) return 'broken';
	return { version, courses, ...(awards ? { awards } : {}), ...(lists ? { lists } : {}) } as Progress;
}

/** Whether `value` is a calendar day from which others can be reckoned. */
export const isFirstDay = (value: unknown): value is Day =>
	isWord(value, /^[12]\d{3}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/) && addMonths(value, 0) === value;

const isCourse = (one: unknown) =>
	isRecord(one) &&
	isEach(one['tasks'], isTick) &&
	isEach(one['quizzes'], (questions) => isEach(questions, isAnswer)) &&
	(one['last'] === undefined || isVisit(one['last'])) &&
	(one['plan'] === undefined || isPlan(one['plan']));

const isAward = (one: unknown) =>
	isRecord(one) &&
	isLine(one['title']) &&
	isWord(one['day'], /^\d{4}-\d\d-\d\d$/) &&
	typeof one['kept'] === 'boolean' &&
	isMoment(one['at']);

const isList = (one: unknown) => isEach(one, isTick);

const isTick = (one: unknown) => isRecord(one) && typeof one['done'] === 'boolean' && isMoment(one['at']);

const isAnswer = (one: unknown) =>
	isRecord(one) && Array.isArray(one['choices']) && one['choices'].every(isLine) && isMoment(one['at']);

const isVisit = (one: unknown) =>
	isRecord(one) &&
	['unit', 'title', 'course', 'place'].every((field) => isLine(one[field])) &&
	isLine(one['heading'] ?? '') &&
	// Below the base path and nowhere else: it becomes a link.
	isWord(one['href'], /^([\w-]+\/)+$/) &&
	Number.isSafeInteger(one['of']) &&
	isMoment(one['at']);

const isPlan = (one: unknown) =>
	isRecord(one) &&
	isFirstDay(one['starts']) &&
	isWord(one['pace'], /^(week|fortnight|day)$/) &&
	isMoment(one['at']);

const isRecord = (value: unknown): value is Record<string, unknown> =>
	typeof value === 'object' && value !== null && !Array.isArray(value);

const isEach = (value: unknown, is: (one: unknown) => boolean) =>
	isRecord(value) && Object.entries(value).every(([id, one]) => /^[a-z0-9-]+$/.test(id) && is(one));

const isWord = (value: unknown, shape: RegExp): value is string =>
	typeof value === 'string' && shape.test(value);

const isLine = (value: unknown) => isWord(value, /^.{0,400}$/su);

const isMoment = (value: unknown) => isWord(value, /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/);

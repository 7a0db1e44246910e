import { describe, expect, test } from 'vitest';
import { merge, newIn } from './merge.ts';
import { parseProgress } from './parse.ts';
import {
	answered,
	awardsIn,
	forgotten,
	isMarked,
	keeping,
	latest,
	marked,
	NO_PROGRESS,
	planned,
	type Progress,
	progressIn,
	ticked,
	ticksIn,
	type Visit,
	visited,
} from './progress.ts';
import { countOf, isDone, readTasks, renamed, writeTasks } from './tasks.ts';

const MONDAY = '2027-01-04T10:00:00.000Z';
const TUESDAY = '2027-01-05T10:00:00.000Z';
const WEDNESDAY = '2027-01-06T10:00:00.000Z';

const visit = (at: string, title = 'Loops'): Visit => ({
	unit: 'loops',
	title,
	course: 'Gentle Python',
	place: 'Week 3 of 6',
	href: 'courses/python/loops/',
	heading: 'on-for',
	of: 4,
	at,
});

const knotter = { title: 'Knotter', day: '2027-01-04', kept: true, at: MONDAY };

/** Somebody who ticked a task on Monday, took it back on Tuesday, and answered a quiz. */
const somebody = [
	(one: Progress) => ticked(one, 'python', 'hello', { done: true, at: MONDAY }),
	(one: Progress) => ticked(one, 'python', 'hello', { done: false, at: TUESDAY }),
	(one: Progress) => ticked(one, 'python', 'loop', { done: true, at: TUESDAY }),
	(one: Progress) => answered(one, 'python', ['loops', 'range'], { choices: ['Three times'], at: TUESDAY }),
	(one: Progress) => visited(one, 'python', visit(TUESDAY)),
].reduce((progress, act) => act(progress), NO_PROGRESS);

describe('what somebody does', () => {
	test('stands in one value, and the last word counts', () => {
		expect(somebody).toEqual({
			version: 1,
			courses: {
				python: {
					tasks: { hello: { done: false, at: TUESDAY }, loop: { done: true, at: TUESDAY } },
					quizzes: { loops: { range: { choices: ['Three times'], at: TUESDAY } } },
					last: visit(TUESDAY),
				},
			},
		});
		expect(ticksIn(progressIn(somebody, 'python'))).toBe(1);
		expect(NO_PROGRESS).toEqual({ version: 1, courses: {} });
	});

	test('is forgotten by course, and other courses stay', () => {
		const two = ticked(somebody, 'knots', 'tie', { done: true, at: MONDAY });
		expect(forgotten(two, 'python')).toEqual(ticked(NO_PROGRESS, 'knots', 'tie', { done: true, at: MONDAY }));
	});

	test('is listed with the course of the last days first', () => {
		const later = ticked(somebody, 'knots', 'tie', { done: true, at: WEDNESDAY });
		const earlier = ticked(somebody, 'knots', 'tie', { done: true, at: MONDAY });
		expect(latest(later).map(([id]) => id)).toEqual(['knots', 'python']);
		expect(latest(earlier).map(([id]) => id)).toEqual(['python', 'knots']);
	});

	test('is kept of awards too, the newest first, until it is let go', () => {
		const mine = keeping(keeping(somebody, 'abc', knotter), 'def', { ...knotter, day: '2027-01-05' });
		expect(awardsIn(mine).map(([name]) => name)).toEqual(['def', 'abc']);
		const less = keeping(mine, 'def', { ...knotter, kept: false, at: WEDNESDAY });
		expect(awardsIn(less)).toEqual([['abc', knotter]]);
		expect(awardsIn(somebody)).toEqual([]);
	});

	test('is kept of lists too, point by point', () => {
		const list = marked(somebody, 'knots--winter', 'flyer', { done: true, at: MONDAY });
		expect(isMarked(list, 'knots--winter', 'flyer')).toBe(true);
		const less = marked(list, 'knots--winter', 'flyer', { done: false, at: TUESDAY });
		expect([isMarked(less, 'knots--winter', 'flyer'), isMarked(less, 'toString', 'name')]).toEqual([
			false,
			false,
		]);
		expect(parseProgress(JSON.stringify(list))).toEqual(list);
		expect(parseProgress(JSON.stringify({ ...list, lists: { 'knots--winter': { flyer: 'yes' } } }))).toBe(
			'broken',
		);
		expect(merge(list, less).lists).toEqual(less.lists);
		expect(merge(less, list).lists).toEqual(less.lists);
		expect([newIn(list, somebody), newIn(less, less)]).toEqual([1, 0]);
	});

	test('is kept of days that were planned too, until they are planned anew or forgotten', () => {
		const plan = { starts: '2027-01-04', pace: 'week', at: MONDAY } as const;
		const later = { ...plan, starts: '2027-02-01', pace: 'day', at: WEDNESDAY } as const;
		const [mine, theirs] = [planned(somebody, 'python', plan), planned(NO_PROGRESS, 'python', later)];
		expect(progressIn(mine, 'python').plan).toEqual(plan);
		expect(planned(mine, 'python', undefined)).toEqual(somebody);
		expect(planned(theirs, 'python', undefined)).toEqual(NO_PROGRESS);
		expect(parseProgress(JSON.stringify(mine))).toEqual(mine);
		const both = planned(mine, 'python', later);
		expect([merge(mine, theirs), merge(theirs, mine), merge(somebody, theirs)]).toEqual([both, both, both]);
		expect([newIn(mine, somebody), newIn(both, mine), newIn(both, both)]).toEqual([1, 1, 0]);
		const knots = ticked(mine, 'knots', 'tie', { done: true, at: TUESDAY });
		expect(latest(planned(knots, 'python', later)).map(([id]) => id)).toEqual(['python', 'knots']);
	});

	test('is never mistaken for what every object has', () => {
		const odd = ticked(NO_PROGRESS, 'constructor', 'constructor', { done: true, at: MONDAY });
		expect(progressIn(NO_PROGRESS, 'constructor')).toEqual({ tasks: {}, quizzes: {} });
		expect(isDone(progressIn(NO_PROGRESS, 'x'), { id: 'constructor', was: [] })).toBe(false);
		expect(isDone(progressIn(odd, 'constructor'), { id: 'constructor', was: [] })).toBe(true);
	});
});

describe('what comes back from a device or a file', () => {
	test('is what was written', () => {
		expect(parseProgress(JSON.stringify(somebody))).toEqual(somebody);
		const mine = keeping(somebody, 'abc', knotter);
		expect(parseProgress(JSON.stringify(mine))).toEqual(mine);
		expect(parseProgress(JSON.stringify({ ...somebody, site: 'https://school.example' }))).toEqual(somebody);
	});

	test('is refused where a later version wrote it', () => {
		expect(parseProgress('{"version": 2, "courses": []}')).toBe('newer');
	});

	const python = somebody.courses['python']!;
	test.each([
		['no JSON', '{"version": 1'],
		['nothing', 'null'],
		['a list', '[]'],
		['no version', '{"courses": {}}'],
		['no courses', '{"version": 1}'],
		...Object.entries({
			'a course that is a word': 'all',
			'a course without quizzes': { tasks: {} },
			'a tick that is a word': { ...python, tasks: { hello: 'yes' } },
			'a tick without a moment': { ...python, tasks: { hello: { done: true } } },
			'a moment of another shape': { ...python, tasks: { hello: { done: true, at: '2027-01-05' } } },
			'an answer that is a number': {
				...python,
				quizzes: { loops: { range: { choices: [1], at: MONDAY } } },
			},
			'an id that is none': { ...python, tasks: { 'Hello!': { done: true, at: MONDAY } } },
			'a link that runs': { ...python, last: { ...visit(MONDAY), href: 'javascript:alert(1)/' } },
			'a link to another host': { ...python, last: { ...visit(MONDAY), href: '//elsewhere.example/' } },
			'a link that climbs': { ...python, last: { ...visit(MONDAY), href: '../../elsewhere/' } },
			'a plan that is a word': { ...python, plan: 'weekly' },
			'a plan from no day': { ...python, plan: { starts: '2027-13-01', pace: 'week', at: MONDAY } },
			'a plan from a day that no month has': {
				...python,
				plan: { starts: '2027-02-30', pace: 'week', at: MONDAY },
			},
			'a plan beyond all calendars': { ...python, plan: { starts: '9999-01-01', pace: 'week', at: MONDAY } },
			'a plan of another rhythm': { ...python, plan: { starts: '2027-01-04', pace: 'year', at: MONDAY } },
			'a title without end': { ...python, last: { ...visit(MONDAY), title: 'a'.repeat(401) } },
		}).map(([name, course]) => [name, JSON.stringify({ version: 1, courses: { python: course } })]),
		...Object.entries({
			'awards that are a list': [],
			'an award without a title': { abc: { ...knotter, title: undefined } },
			'an award of another day': { abc: { ...knotter, day: 'Monday' } },
			'an award whose name climbs': { '../me': knotter },
		}).map(([name, awards]) => [name, JSON.stringify({ version: 1, courses: {}, awards })]),
		['the parent of all objects', '{"version": 1, "courses": {"__proto__": {"tasks": {}, "quizzes": {}}}}'],
	])('is refused where it holds %s', (_, text) => {
		expect(parseProgress(text)).toBe('broken');
	});
});

describe('two devices', () => {
	const other = [
		(one: Progress) => ticked(one, 'python', 'hello', { done: true, at: WEDNESDAY }),
		(one: Progress) => ticked(one, 'python', 'loop', { done: false, at: MONDAY }),
		(one: Progress) => ticked(one, 'knots', 'tie', { done: true, at: MONDAY }),
		(one: Progress) => answered(one, 'python', ['loops', 'why'], { choices: [], at: MONDAY }),
		(one: Progress) => visited(one, 'python', visit(WEDNESDAY, 'Lists')),
	].reduce((progress, act) => act(progress), NO_PROGRESS);
	const both: Progress = {
		version: 1,
		courses: {
			python: {
				tasks: { hello: { done: true, at: WEDNESDAY }, loop: { done: true, at: TUESDAY } },
				quizzes: {
					loops: { range: { choices: ['Three times'], at: TUESDAY }, why: { choices: [], at: MONDAY } },
				},
				last: visit(WEDNESDAY, 'Lists'),
			},
			knots: { tasks: { tie: { done: true, at: MONDAY } }, quizzes: {} },
		},
	};

	test('come together with what was done last, whichever way round', () => {
		expect(merge(somebody, other)).toEqual(both);
		expect(merge(other, somebody)).toEqual(both);
		expect(merge(both, other)).toEqual(both);
		expect(merge(NO_PROGRESS, somebody)).toEqual(somebody);
	});

	test('come together with the awards of both, and what was let go last stays gone', () => {
		const gone = { ...knotter, kept: false, at: TUESDAY };
		const [mine, theirs] = [keeping(NO_PROGRESS, 'abc', knotter), keeping(NO_PROGRESS, 'abc', gone)];
		expect(merge(mine, keeping(theirs, 'def', knotter))).toEqual({
			version: 1,
			courses: {},
			awards: { abc: gone, def: knotter },
		});
		expect(merge(theirs, mine)).toEqual(theirs);
		expect(newIn(merge(mine, theirs), mine)).toBe(1);
	});

	test('count what was new', () => {
		expect(newIn(merge(somebody, other), somebody)).toBe(4);
		expect(newIn(merge(both, other), both)).toBe(0);
	});
});

describe('tasks in an attribute', () => {
	const tasks = [
		{ id: 'tie-one', was: ['tie', 'knot'], optional: false },
		{ id: 'untie', was: [], optional: false },
		{ id: 'show', was: ['tell'], optional: true },
	];
	const done = (...ids: string[]) =>
		progressIn(
			ids.reduce((one, id) => ticked(one, 'knots', id, { done: true, at: TUESDAY }), NO_PROGRESS),
			'knots',
		);

	test('are read as they were written', () => {
		expect(writeTasks(tasks)).toBe('tie-one:tie:knot untie show:tell?');
		expect(readTasks(writeTasks(tasks))).toEqual(tasks);
		expect(readTasks('')).toEqual([]);
	});

	test('are counted, and a unit is whole without what is optional', () => {
		expect(countOf(done('untie'), tasks)).toEqual({ done: 1, of: 3, whole: false });
		expect(countOf(done('untie', 'tie-one'), tasks)).toEqual({ done: 2, of: 3, whole: true });
		expect(countOf(done('gone'), [])).toEqual({ done: 0, of: 0, whole: false });
	});

	test('keep their ticks when they are renamed, and take what was done last', () => {
		const knots = ticked(NO_PROGRESS, 'knots', 'tie', { done: true, at: TUESDAY });
		expect(countOf(progressIn(knots, 'knots'), tasks).done).toBe(1);
		expect(renamed(knots, 'knots', tasks)).toEqual(
			ticked(NO_PROGRESS, 'knots', 'tie-one', { done: true, at: TUESDAY }),
		);
		const undone = ticked(knots, 'knots', 'tie-one', { done: false, at: WEDNESDAY });
		expect(renamed(undone, 'knots', tasks)).toEqual(
			ticked(NO_PROGRESS, 'knots', 'tie-one', { done: false, at: WEDNESDAY }),
		);
		expect(renamed(somebody, 'python', tasks)).toEqual(somebody);
	});
});

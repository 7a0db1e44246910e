import { expect, test } from 'vitest';
import { cohort } from '../schema/cohort.ts';
import { course } from '../schema/course.ts';
import type { Cohort } from './catalogue.ts';
import { addDays, daysBetween } from './days.ts';
import { cohortState, courseStatus, isJoinable, lastDayOf, takesSignUps } from './status.ts';

const group = (fields: object = {}): Cohort => {
	const record = cohort.parse({
		title: 'Spring',
		starts: '2027-03-01',
		zone: 'Etc/UTC',
		facilitators: ['ada'],
		...fields,
	});
	const dated = {
		...record,
		id: 'knots/spring',
		file: 'cohorts/knots/spring.yml',
		course: 'knots',
		roster: [],
		recaps: [],
		lastDay: lastDayOf(record, { weeks: 4 }),
	};
	return { ...dated, state: cohortState(dated, '2027-02-01') };
};
const knots = (fields: object = {}) =>
	course.parse({
		title: 'Knots',
		question: 'Which?',
		summary: 'Four.',
		kind: 'course',
		school: 'webcraft',
		organizers: [{ person: 'ada' }],
		status: 'open',
		term: 'fixed',
		languages: ['en'],
		licence: 'CC0-1.0',
		topics: ['knots'],
		effort: { from: 1, to: 2 },
		audience: 'Anyone.',
		...fields,
	});
const on = (day: string, fields?: object) => {
	const one = group(fields);
	return courseStatus(knots(), [{ ...one, state: cohortState(one, day) }], day);
};

test('a group lasts as many weeks as its course, and its breaks on top', () => {
	expect(group().lastDay).toBe('2027-03-28');
	expect(group({ breaks: [{ from: '2027-03-15', to: '2027-03-21' }] }).lastDay).toBe('2027-04-04');
	expect(group({ ends: '2027-03-10' }).lastDay).toBe('2027-03-10');
});

test('a group with a rhythm lasts until its last unit is over', () => {
	const last = (rhythm: string) => {
		const { lastDay: _, ...record } = group({ rhythm });
		return lastDayOf(record, { weeks: 4, units: 3 });
	};
	expect(['spread', 'week', 'fortnight', 'day'].map(last)).toEqual([
		'2027-03-28',
		'2027-03-21',
		'2027-04-11',
		'2027-03-07',
	]);
});

test('sign-up is open from its first day to its last, both included', () => {
	const spring = group({ signUp: { opens: '2027-02-01', closes: '2027-02-20' } });
	expect(
		['2027-01-31', '2027-02-01', '2027-02-20', '2027-02-21'].map((day) => takesSignUps(spring, day)),
	).toEqual([false, true, true, false]);
	expect(takesSignUps(group({ signUp: { mode: 'closed' } }), '2027-02-01')).toBe(false);
	expect(takesSignUps(group({ status: 'postponed' }), '2027-02-01')).toBe(false);
});

test('a fixed course is what the dates of its groups say', () => {
	expect(on('2027-02-10')).toBe('open');
	expect(on('2027-03-10')).toBe('running');
	expect(on('2027-05-01')).toBe('complete');
	expect(on('2027-02-10', { status: 'postponed' })).toBe('postponed');
	expect(courseStatus(knots(), [], '2027-02-10')).toBe('draft');
});

test('a rolling course can be joined on any day, and a draft on none', () => {
	expect(isJoinable(knots({ term: 'rolling' }), [], '2030-01-01')).toBe(true);
	expect(isJoinable(knots({ term: 'rolling', status: 'draft' }), [group()], '2027-02-10')).toBe(false);
	expect(courseStatus(knots({ status: 'archived' }), [group()], '2027-02-10')).toBe('archived');
});

test('days are counted over leap years and the change of clocks', () => {
	expect(addDays('2028-02-28', 2)).toBe('2028-03-01');
	expect(addDays('2027-01-01', -1)).toBe('2026-12-31');
	expect(daysBetween('2027-03-27', '2027-03-29')).toBe(2);
});

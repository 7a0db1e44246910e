import { expect, test } from 'vitest';
import { addDays } from '../catalogue/days.ts';
import { cohortState } from '../catalogue/status.ts';
import { cohort as schema } from '../schema/cohort.ts';
import { phaseOn, phasesOf } from './phases.ts';

const group = (changes: object) => {
	const record = schema.parse({
		title: 'Spring',
		starts: '2027-03-08',
		zone: 'Pacific/Auckland',
		facilitators: ['ada'],
		...changes,
	});
	return {
		...record,
		id: 'knots/spring',
		file: '',
		course: 'knots',
		lastDay: '2027-04-18',
		roster: [],
		recaps: [],
		state: 'open' as const,
	};
};
const told = (changes: object) =>
	phasesOf(group(changes)).map(({ phase, from }) => `${phase} ${from ?? '-'}`);

test('phases begin with days of the zone of the group, whatever its clocks do in between', () => {
	expect(told({ signUp: { opens: '2027-02-01', closes: '2027-02-28' } })).toEqual([
		'before -',
		'open 2027-01-31T11:00:00Z',
		'closed 2027-02-28T11:00:00Z',
		'running 2027-03-07T11:00:00Z',
		'over 2027-04-18T12:00:00Z',
	]);
});

test('who says no last day to sign up takes people on the first day, and whoever says a later one until then', () => {
	expect(told({})).toEqual([
		'open -',
		'late 2027-03-07T11:00:00Z',
		'running 2027-03-08T11:00:00Z',
		'over 2027-04-18T12:00:00Z',
	]);
	expect(told({ signUp: { closes: '2027-05-01' } })).toEqual([
		'open -',
		'late 2027-03-07T11:00:00Z',
		'over 2027-04-18T12:00:00Z',
	]);
});

test('a group that nobody can join is closed until it begins, and one that will not be has no phases', () => {
	expect(told({ signUp: { mode: 'closed', opens: '2027-02-01' } })).toEqual([
		'closed -',
		'running 2027-03-07T11:00:00Z',
		'over 2027-04-18T12:00:00Z',
	]);
	expect(told({ status: 'postponed' })).toEqual([]);
});

test('phases and states say the same of every day', () => {
	const state = {
		before: 'announced',
		closed: 'announced',
		open: 'open',
		late: 'running',
		running: 'running',
		over: 'complete',
	};
	const windows = [
		{},
		{ opens: '2027-02-20' },
		{ closes: '2027-03-01' },
		{ closes: '2027-03-20' },
		{ mode: 'closed' },
	];
	for (const signUp of windows)
		for (let day = '2027-02-15'; day < '2027-04-25'; day = addDays(day, 1))
			expect(state[phaseOn(group({ signUp }), day)!], day).toBe(cohortState(group({ signUp }), day));
});

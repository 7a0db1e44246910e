import { expect, test } from 'vitest';
import { unitDays } from './schedule.ts';

const group = (lastDay: string, breaks: { from: string; to: string }[] = []) => ({
	starts: '2027-01-11',
	lastDay,
	breaks,
});

test('a group takes up a unit a week', () => {
	expect(unitDays(group('2027-01-31'), 3)).toEqual(['2027-01-11', '2027-01-18', '2027-01-25']);
});

test('no unit begins in a week of a break', () => {
	const breaks = [{ from: '2027-01-18', to: '2027-01-24' }];
	expect(unitDays(group('2027-02-07', breaks), 3)).toEqual(['2027-01-11', '2027-01-25', '2027-02-01']);
});

test('a holiday of a day moves no unit', () => {
	const breaks = [{ from: '2027-01-20', to: '2027-01-20' }];
	expect(unitDays(group('2027-01-24', breaks), 2)).toEqual(['2027-01-11', '2027-01-18']);
});

test('a slow group takes two weeks for a unit, a quick one takes several in a week', () => {
	expect(unitDays(group('2027-02-07'), 2)).toEqual(['2027-01-11', '2027-01-25']);
	expect(unitDays(group('2027-01-17'), 3)).toEqual(Array(3).fill('2027-01-11'));
});

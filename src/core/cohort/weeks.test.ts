import { expect, test } from 'vitest';
import { lastDayAfter, unitDays, weekDays, weeksOf } from './weeks.ts';

const group = (lastDay: string, breaks: { from: string; to: string; why?: string }[] = []) => ({
	starts: '2027-01-11',
	lastDay,
	breaks,
	rhythm: 'spread' as const,
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

test('one unit a week, a fortnight or a day is what the rhythm says, and no unit begins after the last week', () => {
	const breaks = [{ from: '2027-01-18', to: '2027-01-24' }];
	const days = (rhythm: 'week' | 'fortnight' | 'day', count: number) =>
		unitDays({ ...group('2027-02-07', breaks), rhythm }, count);
	expect(days('week', 4)).toEqual(['2027-01-11', '2027-01-25', '2027-02-01', '2027-02-01']);
	expect(days('fortnight', 2)).toEqual(['2027-01-11', '2027-02-01']);
	expect(days('day', 9)).toEqual([
		...['11', '12', '13', '14', '15', '16', '17', '25', '26'].map((day) => `2027-01-${day}`),
	]);
});

test('a group that goes by days and ends in mid-week takes up what is left on its last day', () => {
	const days = unitDays({ ...group('2027-01-13'), rhythm: 'day' }, 5);
	expect(days).toEqual(['2027-01-11', '2027-01-12', ...Array(3).fill('2027-01-13')]);
});

test('a week of a break stands among the weeks, says why and has no number', () => {
	const breaks = [{ from: '2027-01-18', to: '2027-01-24', why: 'Holidays' }];
	expect(weeksOf(group('2027-01-28', breaks))).toEqual([
		{ number: 1, from: '2027-01-11', to: '2027-01-17', why: undefined },
		{ number: undefined, from: '2027-01-18', to: '2027-01-24', why: 'Holidays' },
		{ number: 2, from: '2027-01-25', to: '2027-01-28', why: undefined },
	]);
});

test('a break takes the weeks that it takes most of, on whatever weekday it begins', () => {
	const numbers = (from: string, to: string) =>
		weeksOf(group('2027-02-07', [{ from, to }])).map(({ number }) => number ?? 'break');
	expect(numbers('2027-01-16', '2027-01-22')).toEqual([1, 'break', 2, 3]);
	expect(numbers('2027-01-16', '2027-01-20')).toEqual([1, 2, 3, 4]);
	expect(numbers('2027-01-14', '2027-01-24')).toEqual(['break', 'break', 1, 2]);
});

test('weeks are counted on before the first and after the last', () => {
	const breaks = [{ from: '2027-01-18', to: '2027-01-24' }];
	const cohort = group('2027-01-31', breaks);
	expect([-1, 0, 1, 2, 3].map(weekDays(cohort))).toEqual([
		'2026-12-28',
		'2027-01-04',
		'2027-01-11',
		'2027-01-25',
		'2027-02-01',
	]);
});

test('a group of three weeks with a break of one ends after four', () => {
	const breaks = [{ from: '2027-01-18', to: '2027-01-24' }];
	expect(lastDayAfter({ starts: '2027-01-11', breaks }, 3)).toBe('2027-02-07');
});

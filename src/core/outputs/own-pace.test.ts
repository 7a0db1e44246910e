import ICAL from 'ical.js';
import { expect, test } from 'vitest';
import { icalendar } from './icalendar.ts';
import { paceCalendar, pacedDays, pacedNow, PACES } from './own-pace.ts';

const knots = {
	course: 'knots',
	title: 'Knots',
	name: 'Knots, at my own pace',
	page: 'https://school.example/courses/knots/',
	units: ['Loops', 'Bends', 'Nets'].map((title) => ({
		title,
		url: `https://school.example/courses/knots/${title.toLowerCase()}/`,
	})),
};

const eventsOf = (...[starts, pace, now]: [string, keyof typeof PACES, string]) =>
	new ICAL.Component(ICAL.parse(icalendar(paceCalendar(knots, starts, pace, now))) as unknown[])
		.getAllSubcomponents('vevent')
		.map((one) => new ICAL.Event(one));

test('a unit comes every day, week or fortnight, over changing clocks, leap days and years', () => {
	expect(pacedDays(3, '2027-03-27', 'day')).toEqual(['2027-03-27', '2027-03-28', '2027-03-29']);
	expect(pacedDays(3, '2027-10-24', 'week')).toEqual(['2027-10-24', '2027-10-31', '2027-11-07']);
	expect(pacedDays(3, '2028-02-15', 'fortnight')).toEqual(['2028-02-15', '2028-02-29', '2028-03-14']);
	expect(pacedDays(2, '2027-12-31', 'day')).toEqual(['2027-12-31', '2028-01-01']);
});

test('a unit is due from its day until that of the next, and none before the first or after the last', () => {
	const due = (pace: keyof typeof PACES, ...days: string[]) =>
		days.map((day) => pacedNow(3, '2027-03-22', pace, day));
	expect(due('week', '2027-03-21', '2027-03-22', '2027-03-28', '2027-03-29')).toEqual([-1, 0, 0, 1]);
	expect(due('week', '2027-04-11', '2027-04-12', '2028-01-01')).toEqual([2, 3, 3]);
	expect(due('fortnight', '2026-01-01', '2027-04-04', '2027-04-05')).toEqual([-1, 0, 1]);
	expect(due('day', '2027-03-23', '2027-03-24', '2027-03-25')).toEqual([1, 2, 3]);
});

test('each unit is a whole day that leads to it', () => {
	const told = eventsOf('2027-03-22', 'week', '2027-03-20T10:00:00Z').map((event) => [
		event.uid,
		event.startDate.isDate && event.startDate.toString(),
		event.endDate.toString(),
		event.summary,
		event.description,
		String(event.component.getFirstPropertyValue('url')),
	]);
	const url = 'https://school.example/courses/knots/';
	expect(told).toEqual([
		[
			'knots/own-pace/1@school.example',
			'2027-03-22',
			'2027-03-23',
			'Loops (Knots)',
			`${url}loops/`,
			`${url}loops/`,
		],
		[
			'knots/own-pace/2@school.example',
			'2027-03-29',
			'2027-03-30',
			'Bends (Knots)',
			`${url}bends/`,
			`${url}bends/`,
		],
		[
			'knots/own-pace/3@school.example',
			'2027-04-05',
			'2027-04-06',
			'Nets (Knots)',
			`${url}nets/`,
			`${url}nets/`,
		],
	]);
});

test('who begins anew moves the same events, with a newer number', () => {
	const [before] = eventsOf('2027-03-22', 'week', '2027-03-20T10:00:00Z');
	const [after] = eventsOf('2027-05-01', 'day', '2027-04-30T10:00:00Z');
	expect(after?.uid).toBe(before?.uid);
	expect(Number(after?.sequence)).toBeGreaterThan(Number(before?.sequence));
});

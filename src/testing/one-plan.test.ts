// From one file of a group follow its page, the pages of its weeks, its calendar, its feed, its mails and what machines
// are told of it. Here each of them is read as it lies in the finished site, and held against one table of dates.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import ICAL from 'ical.js';
import { Temporal } from 'temporal-polyfill';
import { beforeAll, describe, expect, inject, test } from 'vitest';
import type { Cohort, Course } from '#core/catalogue/catalogue.ts';
import { plannedMails } from '#core/cohort/mails.ts';
import { readSchool } from '#disk/school.ts';
import { TODAY } from './built-site.ts';
import { type Element, elementsOf } from './pages.ts';

const { dist, base, content } = inject('sample');
const GROUP = 'courses/knots/groups/autumn';
const ZONE = 'America/New_York';

// What the file says, reckoned by hand: clocks go back on 1 November, Thanksgiving takes a week and the turn of the year
// two, an evening moves by a day, and one is cancelled.
const WEEKS = [
	['week-1', '2026-10-26', '2026-11-01'],
	['week-2', '2026-11-02', '2026-11-08'],
	['week-3', '2026-11-09', '2026-11-15'],
	['week-4', '2026-11-16', '2026-11-22'],
	['off', '2026-11-23', '2026-11-29'],
	['week-5', '2026-11-30', '2026-12-06'],
	['week-6', '2026-12-07', '2026-12-13'],
	['week-7', '2026-12-14', '2026-12-20'],
	['off', '2026-12-21', '2026-12-27'],
	['off', '2026-12-28', '2027-01-03'],
	['week-8', '2027-01-04', '2027-01-10'],
	['week-9', '2027-01-11', '2027-01-17'],
] as const;
const UNITS = [
	['week-1', 'first-knot', '2026-10-26'],
	['week-3', 'everything', '2026-11-09'],
] as const;
const MEETINGS = [
	['week-1', '2026-10-28T22:30:00Z', 90],
	['week-2', '2026-11-04T23:30:00Z', 90],
	['week-3', '2026-11-11T23:30:00Z', 90],
	['week-4', '2026-11-20T00:00:00Z', 90],
	['week-5', '2026-12-02T23:30:00Z', 90],
	['week-6', '2026-12-09T23:30:00Z', 90],
	['week-7', '2026-12-16T23:30:00Z', 90],
	['week-8', '2027-01-06T23:30:00Z', 90],
	['week-9', '2027-01-16T16:00:00Z', 60],
] as const;
/** The next evening, and the walk: what the page tells of before it tells the weeks. */
const NEXT = ['2027-01-06T23:30:00Z', '2027-01-16T16:00:00Z'];
const [MOVED, CANCELLED] = ['2026-11-20T00:00:00Z', '2026-12-16T23:30:00Z'];
const MAILS = [
	[undefined, 'welcome', '2026-10-23T13:00:00Z'],
	['week-1', 'first-week', '2026-10-26T13:00:00Z'],
	['week-1', 'sorry', '2026-10-29T13:00:00Z'],
	['week-2', 'together', '2026-11-03T23:00:00Z'],
	[undefined, 'pause', '2026-11-24T14:00:00Z'],
	['week-5', 'half-way', '2026-11-30T14:00:00Z'],
	['week-9', 'farewell', '2027-01-17T14:00:00Z'],
] as const;
const NUMBERED = WEEKS.filter(([week]) => week !== 'off');

/** The moment at which the clocks of the group show midnight. */
const dawn = (day: string) => instant(day, '00:00');
const instant = (day: string, time: string) =>
	Temporal.PlainDateTime.from(`${day}T${time}`).toZonedDateTime(ZONE).toInstant().toString();
const localDay = (moment: string) =>
	Temporal.Instant.from(moment).toZonedDateTimeISO(ZONE).toPlainDate().toString();

const read = (file: string) => readFileSync(join(dist, file), 'utf8');
const page = (path: string) => elementsOf(read(`${path}/index.html`));
const moments = (elements: readonly Element[]) =>
	elements.filter(({ name }) => name === 'time').map(({ attributes }) => attributes['datetime']);
const links = (elements: readonly Element[], below: string) =>
	elements.flatMap(({ name, attributes: { href } }) =>
		name === 'a' && href?.startsWith(`${base}${below}`) && !href.includes('#')
			? [href.slice(base.length + below.length, -1)]
			: [],
	);

describe('one group, told everywhere', () => {
	let course: Course;
	let cohort: Cohort;
	beforeAll(async () => {
		const { catalogue } = await readSchool(content, TODAY);
		course = catalogue.courses.find(({ id }) => id === 'knots')!;
		cohort = course.cohorts.find(({ id }) => id === 'knots/autumn')!;
	});

	test('its page', () => {
		const elements = page(GROUP);
		expect(moments(elements)).toEqual([...NEXT, ...MEETINGS.map(([, moment]) => moment)]);
		const weeks = elements.filter(({ name, attributes }) => name === 'li' && attributes['data-from']);
		// A break of two weeks is told as one.
		expect(weeks.map(({ attributes }) => attributes['data-from'])).toEqual(
			WEEKS.filter(([, from]) => from !== '2026-12-28').map(([, from]) => dawn(from)),
		);
		expect(
			weeks
				.filter(({ attributes }) => attributes['aria-current'])
				.map(({ attributes }) => attributes['data-from']),
		).toEqual([dawn('2027-01-04')]);
		const struck = elements
			.filter(({ name, attributes }) => name === 's' && !attributes['class'])
			.map(({ text }) => text.trim());
		expect(struck).toEqual(['Wednesday 18 November, 18:30', 'Wednesday 16 December, 18:30–20:00']);
	});

	test.each(NUMBERED)('the page of %s', (week, from, to) => {
		const elements = page(`${GROUP}/${week}`);
		const of = <Row extends readonly [string | undefined, ...unknown[]]>(rows: readonly Row[]) =>
			rows.filter(([one]) => one === week).map((row) => row[1]);
		expect(moments(elements)).toEqual(of(MEETINGS));
		expect(links(elements, 'courses/knots/mail/').filter((one) => one !== '')).toEqual(of(MAILS));
		const begun = UNITS.findLast(([, , day]) => day <= to)?.[1];
		expect(links(elements, 'courses/knots/').filter((one) => UNITS.some(([, unit]) => unit === one))).toEqual(
			[begun],
		);
		const [lead] = elements.filter(({ attributes }) => attributes['class'] === 'lead');
		const days = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' });
		expect(lead?.text.trim()).toBe(days.formatRange(Date.parse(from), Date.parse(to)));
	});

	test('weeks off have no page', () => {
		expect(NUMBERED.map(([week]) => week)).toEqual(
			links(page(GROUP), `${GROUP}/`)
				.filter((one, index, all) => /^week-/.test(one) && all.indexOf(one) === index)
				.sort(),
		);
	});

	test('its calendar', () => {
		const calendar = new ICAL.Component(ICAL.parse(read(`${GROUP}.ics`)) as unknown[]);
		const events = calendar
			.getAllSubcomponents('vevent')
			.map((one) => ({ event: new ICAL.Event(one), status: one.getFirstPropertyValue('status') }));
		const meetings = events
			.filter(({ event }) => !event.startDate.isDate)
			.map(({ event: { startDate, endDate }, status }) => ({
				starts: startDate.toJSDate().toISOString().replace('.000', ''),
				minutes: (endDate.toUnixTime() - startDate.toUnixTime()) / 60,
				status,
			}))
			.sort((a, b) => (a.starts < b.starts ? -1 : 1));
		expect(meetings).toEqual(
			MEETINGS.map(([, starts, minutes]) => ({
				starts,
				minutes,
				status: starts === CANCELLED ? 'CANCELLED' : 'CONFIRMED',
			})),
		);
		const whole = events.filter(({ event }) => event.startDate.isDate).map(({ event }) => event);
		const weeks = whole
			.filter(({ uid }) => /\/(week|off)\//.test(uid))
			.map(({ startDate }) => startDate.toString());
		expect([...weeks].sort()).toEqual(WEEKS.map(([, from]) => from));
	});

	test('its feed, up to the day of the build', () => {
		const { items } = JSON.parse(read(`${GROUP}/feed.json`)) as {
			items: { id: string; date_published: string }[];
		};
		const told = (part: string) =>
			items
				.filter(({ id }) => id.includes(part))
				.map(({ id, date_published }) => [
					id
						.split(/[=/]/)
						.filter((one) => one !== '')
						.at(-1),
					date_published.slice(0, 10),
				])
				.sort(([, a = ''], [, b = '']) => (a < b ? -1 : a > b ? 1 : 0));
		const past = <Row extends readonly [unknown, string]>(rows: readonly Row[]) =>
			rows.filter(([, day]) => day <= TODAY);
		expect(told('/week-')).toEqual(past(NUMBERED.map(([week, from]) => [week, from] as const)));
		expect(told('?off=')).toEqual([
			['2026-11-23', '2026-11-23'],
			['2026-12-21', '2026-12-21'],
		]);
		const mails = MAILS.map(([, mail, at]) => [mail, localDay(at)] as const);
		expect(told('?mail=').map(([mail = '', day]) => [mail.replace(/^\d+-/, ''), day])).toEqual(past(mails));
		expect(told('?meeting=').map(([id]) => id)).toEqual(['evening-2026-11-18', 'evening-2026-12-16']);
	});

	test('its mails', () => {
		expect(
			plannedMails(course.mails, cohort).map(({ mail, at }) => [mail.id.replace(/^knots\/\d+-/, ''), at]),
		).toEqual(MAILS.map(([, mail, at]) => [mail, at]));
	});

	test('what machines are told of it', () => {
		const { graph, schedules } = toldToMachines();
		expect([graph['startDate'], graph['endDate']]).toEqual([WEEKS[0][1], WEEKS.at(-1)?.[2]]);
		const told = schedules.flatMap(instants).sort();
		expect(told).toEqual(MEETINGS.map(([, moment]) => moment).filter((moment) => moment !== CANCELLED));
		expect(
			schedules
				.filter(({ repeatCount }) => repeatCount === 1)
				.map(({ startDate, startTime }) => instant(startDate, startTime))
				.sort(),
		).toEqual([MOVED, MEETINGS.at(-1)?.[1]]);
	});
});

interface Schedule {
	startDate: string;
	endDate: string;
	startTime: string;
	scheduleTimezone: string;
	repeatFrequency?: string;
	repeatCount?: number;
	exceptDate?: string | string[];
}

function toldToMachines(): { graph: Record<string, unknown>; schedules: Schedule[] } {
	const [script] = page(GROUP).filter(({ attributes }) => attributes['type'] === 'application/ld+json');
	const { '@graph': nodes } = JSON.parse(script!.text) as { '@graph': Record<string, unknown>[] };
	const graph = nodes.find((node) => node['@type'] === 'CourseInstance')!;
	return { graph, schedules: [graph['courseSchedule']].flat() as Schedule[] };
}

// As a program reads schema.org: from the first day to the last, in steps, without the days that are excepted.
function instants({
	startDate,
	endDate,
	startTime,
	scheduleTimezone,
	repeatFrequency,
	exceptDate,
}: Schedule): string[] {
	expect(scheduleTimezone).toBe(ZONE);
	const except = new Set([exceptDate ?? []].flat());
	const step = repeatFrequency
		? Temporal.Duration.from(repeatFrequency)
		: Temporal.Duration.from({ years: 100 });
	const days: string[] = [];
	for (let day = Temporal.PlainDate.from(startDate); day.toString() <= endDate; day = day.add(step))
		days.push(day.toString());
	return days.filter((day) => !except.has(day)).map((day) => instant(day, startTime));
}

import ICAL from 'ical.js';
import { describe, expect, test } from 'vitest';
import { schoolOf } from '#testing/school.ts';
import { course as courseFile, unit as unitFile } from '../rules/example.ts';
import { courseCalendar, gatheredCalendar, groupCalendar } from './calendar.ts';
import { icalendar } from './icalendar.ts';

const SPRING = `title: Spring
starts: "2027-03-22"
ends: "2027-04-02"
zone: Europe/Berlin
facilitators: [stewards]
signUp: { opens: "2027-02-01" }
`;
const WEEKLY = 'id: weekly, title: Rope, day: "2027-03-22", time: "18:00", minutes: 90, every: week';

const words = () => ({
	week: (number: number) => `Week ${number}`,
	rest: 'Off',
	closes: 'Sign up',
	moved: ({ day, time }: { day: string; time: string }) => `Moved from ${day}, ${time}.`,
	cancelled: 'Cancelled.',
	off: (status: string) => `It is ${status}.`,
});

interface Groups {
	groups: Record<string, string>;
	course?: Record<string, string>;
	more?: Record<string, string>;
}

async function schoolWith({ groups, course = {}, more = {} }: Groups) {
	const files = Object.entries(groups).map(([id, file]) => [`cohorts/knots/${id}.yml`, file]);
	const { catalogue, lines } = await schoolOf({
		'courses/knots/index.mdx': courseFile(course),
		...Object.fromEntries(files),
		...more,
	});
	expect(lines).toEqual([]);
	return { catalogue, knots: catalogue.courses.find(({ id }) => id === 'knots')! };
}

/** The calendars of the example course with these groups: of its first group, and of all. */
async function calendars(groups: Record<string, string>, course: Record<string, string> = {}) {
	const { catalogue, knots } = await schoolWith({ groups, course });
	const one = icalendar(groupCalendar(catalogue, knots, knots.cohorts[0]!, words));
	return { one, all: icalendar(courseCalendar(catalogue, knots, words)) };
}

/** The calendar of one group that meets as `meetings` say. */
const spring = async (meetings: string, more = '') =>
	read((await calendars({ spring: `${SPRING}${more}meetings: [{ ${meetings} }]` })).one);

/** What a calendar reads: its own properties, and those of each event, `meetings` apart from whole days. */
function read(text: string) {
	const calendar = new ICAL.Component(ICAL.parse(text) as unknown[]);
	const plain = (component: ICAL.Component): Record<string, string> =>
		Object.fromEntries(
			component.getAllProperties().map((one) => [one.name, String(one.getFirstValue())] as const),
		);
	const events = calendar.getAllSubcomponents('vevent').map(plain);
	const meetings = events.filter((event) => event['dtstart']?.includes('T'));
	const days = events.filter((event) => !meetings.includes(event));
	return { said: plain(calendar), meetings, days };
}

const tell = (events: Record<string, string>[], ...names: string[]) =>
	events.map((event) => names.map((name) => event[name]));

describe('a group', () => {
	test('has its meetings as events at their moments, with everything one needs to be there', async () => {
		const { said, meetings } = await spring(`${WEEKLY}, where: "Room 3; Berlin, 2nd floor"`);
		expect(said).toEqual({
			version: '2.0',
			prodid: '-//Peerhood//Meetings//EN',
			url: 'https://school.example/courses/knots/groups/spring/',
			name: 'Knots: Spring',
			'x-wr-calname': 'Knots: Spring',
			'refresh-interval': 'P1D',
			'x-published-ttl': 'P1D',
		});
		const each = {
			sequence: '0',
			dtstamp: '2027-02-01T00:00:00Z',
			'last-modified': '2027-02-01T00:00:00Z',
			summary: 'Rope (Knots)',
			location: 'Room 3; Berlin, 2nd floor',
			description:
				'Knots: Spring\nWhich knots hold a life?\n\nhttps://school.example/courses/knots/groups/spring/',
			url: 'https://school.example/courses/knots/groups/spring/',
			status: 'CONFIRMED',
		};
		expect(meetings).toEqual([
			{
				uid: 'knots/spring/weekly-2027-03-22@school.example',
				dtstart: '2027-03-22T17:00:00Z',
				dtend: '2027-03-22T18:30:00Z',
				...each,
			},
			{
				uid: 'knots/spring/weekly-2027-03-29@school.example',
				dtstart: '2027-03-29T16:00:00Z',
				dtend: '2027-03-29T17:30:00Z',
				...each,
			},
		]);
	});

	test('has its weeks with their units as whole days that leave the hours free, and the last day to sign up', async () => {
		const { catalogue, knots } = await schoolWith({
			groups: {
				spring:
					SPRING.replace('04-02', '04-11') + 'breaks: [{ from: 2027-03-29, to: 2027-04-04, why: Easter }]\n',
			},
			more: Object.fromEntries(
				['Hitches', 'Bends', 'Loops', 'Splices', 'Nets'].map((title, index) => [
					`courses/knots/units/0${index + 2}-${title.toLowerCase()}.mdx`,
					`---\ntitle: ${title}\nobjectives: [tie]\n---\n\n<Task id="t-${index}" title="Tie ${title}" deliverable="A knot" objectives={["tie"]} />\n`,
				]),
			),
		});
		const { days, meetings } = read(icalendar(groupCalendar(catalogue, knots, knots.cohorts[0]!, words)));
		expect(meetings).toEqual([]);
		expect(tell(days, 'uid', 'dtstart', 'dtend', 'summary')).toEqual([
			['knots/spring/sign-up/closes@school.example', '2027-03-22', '2027-03-23', 'Sign up: Spring (Knots)'],
			[
				'knots/spring/week/1@school.example',
				'2027-03-22',
				'2027-03-23',
				'Week 1: The first knot · Hitches · Bends (Knots)',
			],
			['knots/spring/off/2027-03-29@school.example', '2027-03-29', '2027-03-30', 'Off: Easter (Knots)'],
			[
				'knots/spring/week/2@school.example',
				'2027-04-05',
				'2027-04-06',
				'Week 2: Loops · Splices · Nets (Knots)',
			],
		]);
		expect(new Set(tell(days, 'transp', 'status', 'sequence').map(String))).toEqual(
			new Set(['TRANSPARENT,CONFIRMED,0']),
		);
		const page = 'https://school.example/courses/knots/groups/spring/';
		expect(tell(days, 'url')).toEqual([[page], [`${page}week-1/`], [page], [`${page}week-2/`]]);
		expect(days[3]?.['description']).toBe(
			[
				['Loops', 'https://school.example/courses/knots/loops/'],
				['Splices', 'https://school.example/courses/knots/splices/'],
				['Nets', 'https://school.example/courses/knots/nets/'],
				['', 'Knots: Spring', 'Which knots hold a life?'],
				['', 'https://school.example/courses/knots/groups/spring/'],
			]
				.flat()
				.join('\n'),
		);
	});

	test('that nobody can sign up for any more says nothing of a last day to', async () => {
		const closed = SPRING.replace('signUp: {', 'signUp: { mode: closed,');
		const { days } = read((await calendars({ spring: closed })).one);
		expect(tell(days, 'uid')).toEqual([
			['knots/spring/week/1@school.example'],
			['knots/spring/week/2@school.example'],
		]);
	});

	test('with a past is stamped with the last change to it, and its weeks with that to their units', async () => {
		const { catalogue, knots } = await schoolWith({
			groups: { spring: `${SPRING}meetings: [{ ${WEEKLY} }]` },
		});
		const change = (day: string, path: string) => ({
			commit: day,
			day,
			subject: '',
			people: [1],
			files: [{ path, act: 'changed' as const }],
		});
		const changes = [
			change('2027-02-20', 'courses/knots/units/01-first-knot.mdx'),
			change('2027-02-12', 'cohorts/knots/spring.yml'),
			change('2027-02-03', 'cohorts/knots/spring.yml'),
		];
		const past = { ...catalogue, history: { reach: 'recent' as const, changes } };
		const { days, meetings } = read(icalendar(groupCalendar(past, knots, knots.cohorts[0]!, words)));
		expect(
			tell([...meetings, ...days], 'dtstamp', 'last-modified').map(([stamp, last]) => [
				stamp,
				stamp === last,
			]),
		).toEqual([
			['2027-02-12T00:00:00Z', true],
			['2027-02-12T00:00:00Z', true],
			['2027-02-12T00:00:00Z', true],
			['2027-02-20T00:00:00Z', true],
			['2027-02-20T00:00:00Z', true],
		]);
	});
});

describe('what changes', () => {
	const weekly = (changes: string) => spring(`${WEEKLY}, changes: [${changes}]`);

	test('a meeting that moved is the same event at another moment, newer, and says from where and why', async () => {
		const { meetings } = await weekly(
			'{ day: 2027-03-29, to: 2027-03-30, time: "19:15", where: The pier, why: The hall is taken. }',
		);
		expect(tell(meetings, 'uid', 'dtstart', 'location', 'status', 'sequence')).toEqual([
			['knots/spring/weekly-2027-03-22@school.example', '2027-03-22T17:00:00Z', undefined, 'CONFIRMED', '0'],
			['knots/spring/weekly-2027-03-29@school.example', '2027-03-30T17:15:00Z', 'The pier', 'CONFIRMED', '1'],
		]);
		expect(meetings[1]?.['description']).toMatch(
			/^Moved from 2027-03-29, 18:00\.\nThe hall is taken\.\n\nKnots: Spring\n/,
		);
	});

	test('a meeting that is cancelled stays, struck out, with the reason', async () => {
		const { meetings } = await weekly('{ day: 2027-03-22, cancelled: true, why: Storm. }');
		expect(tell(meetings, 'uid', 'dtstart', 'status', 'sequence')).toEqual([
			['knots/spring/weekly-2027-03-22@school.example', '2027-03-22T17:00:00Z', 'CANCELLED', '1'],
			['knots/spring/weekly-2027-03-29@school.example', '2027-03-29T16:00:00Z', 'CONFIRMED', '0'],
		]);
		expect(meetings[0]?.['description']).toMatch(/^Cancelled\.\nStorm\.\n\nKnots: Spring\n/);
	});

	test('what changed more often is newer than what changed once', async () => {
		const { meetings } = await spring(
			`${WEEKLY}, revision: 2, changes: [{ day: 2027-03-29, time: "20:00", revision: 3 }]`,
		);
		expect(tell(meetings, 'sequence')).toEqual([['2'], ['5']]);
	});

	test.each(['postponed', 'withdrawn', 'did-not-happen'])(
		'a group that is %s keeps everything, struck out and newer than before',
		async (status) => {
			const { meetings, days } = await spring(`${WEEKLY}, revision: 1`, `status: ${status}\n`);
			expect(tell([...meetings, ...days], 'uid', 'status', 'sequence')).toEqual([
				['knots/spring/weekly-2027-03-22@school.example', 'CANCELLED', '2'],
				['knots/spring/weekly-2027-03-29@school.example', 'CANCELLED', '2'],
				['knots/spring/sign-up/closes@school.example', 'CANCELLED', '1'],
				['knots/spring/week/1@school.example', 'CANCELLED', '1'],
				['knots/spring/week/2@school.example', 'CANCELLED', '1'],
			]);
			expect(meetings[0]?.['description']).toMatch(new RegExp(`^It is ${status}\\.\n\nKnots: Spring\n`));
		},
	);
});

describe('several groups', () => {
	const talk =
		'meetings: [{ id: talk, title: Talk, day: "2027-03-23", time: "10:00", url: "https://talk.example/a,b;c" }]';
	const groups = {
		spring: `${SPRING}meetings: [{ ${WEEKLY.replace(', every: week', '')} }]`,
		summer: `${SPRING}${talk}`.replace('Spring', 'Summer'),
	};

	test('of a course stand in its calendar', async () => {
		const { meetings, days, said } = read((await calendars(groups)).all);
		expect(said).toMatchObject({
			name: 'Knots',
			'x-wr-calname': 'Knots',
			url: 'https://school.example/courses/knots/',
		});
		expect(tell(meetings, 'uid', 'url')).toEqual([
			['knots/spring/weekly@school.example', 'https://school.example/courses/knots/groups/spring/'],
			['knots/summer/talk@school.example', 'https://talk.example/a%2Cb%3Bc'],
		]);
		expect(days).toHaveLength(6);
	});

	test('of many courses stand in one calendar, but for those of drafts and those that are long over', async () => {
		const old = SPRING.replaceAll('2027', '2026').replace('Spring', 'Last year');
		const { catalogue } = await schoolWith({
			groups: { ...groups, old },
			more: {
				'courses/bends/index.mdx': courseFile({ title: 'Bends' }),
				'courses/bends/units/01-bend.mdx': unitFile(''),
				'courses/draft/index.mdx': courseFile({ title: 'Draft', status: 'draft' }),
				'courses/draft/units/01-draft.mdx': unitFile(''),
				'cohorts/bends/spring.yml': SPRING,
				'cohorts/draft/spring.yml': SPRING,
			},
		});
		const all = { name: 'All', at: '/schools/webcraft/', courses: catalogue.courses };
		const { said, days } = read(icalendar(gatheredCalendar(catalogue, all, words)));
		expect(said).toMatchObject({ name: 'All', url: 'https://school.example/schools/webcraft/' });
		const whose = days.map(({ uid = '' }) => uid.split('/').slice(0, 2).join('/'));
		expect([...new Set(whose)]).toEqual(['bends/spring', 'knots/spring', 'knots/summer']);
	});
});

import ICAL from 'ical.js';
import { expect, test } from 'vitest';
import { schoolOf } from '#testing/school.ts';
import { course as courseFile } from '../rules/example.ts';
import { courseCalendar, groupCalendar, icalendar } from './calendar.ts';

const SPRING = `title: Spring
starts: "2027-03-22"
ends: "2027-04-02"
zone: Europe/Berlin
facilitators: [stewards]
signUp: { opens: "2027-02-01" }
`;
const WEEKLY = 'id: weekly, title: Rope, day: "2027-03-22", time: "18:00", minutes: 90, every: week';

/** The calendars of the example course with these groups: of its first group, and of all. */
async function calendars(groups: Record<string, string>, course: Record<string, string> = {}) {
	const files = Object.entries(groups).map(([id, file]) => [`cohorts/knots/${id}.yml`, file]);
	const { catalogue, lines } = await schoolOf({
		'courses/knots/index.mdx': courseFile(course),
		...Object.fromEntries(files),
	});
	expect(lines).toEqual([]);
	const knots = catalogue.courses.find(({ id }) => id === 'knots')!;
	const one = icalendar(groupCalendar(catalogue, knots, knots.cohorts[0]!));
	return { one, all: icalendar(courseCalendar(catalogue, knots)) };
}

/** What a calendar reads: its own properties, and those of each meeting. */
function read(text: string): Record<string, unknown> & { events: Record<string, string>[] } {
	const calendar = new ICAL.Component(ICAL.parse(text) as unknown[]);
	const plain = (component: ICAL.Component) =>
		Object.fromEntries(
			component.getAllProperties().map((one) => [one.name, String(one.getFirstValue())] as const),
		);
	return { ...plain(calendar), events: calendar.getAllSubcomponents('vevent').map(plain) };
}

test('each meeting of a group is an event at its moment, with everything one needs to be there', async () => {
	const { one } = await calendars({
		spring: `${SPRING}meetings: [{ ${WEEKLY}, where: "Room 3; Berlin, 2nd floor" }]`,
	});
	const said = {
		sequence: '0',
		dtstamp: '2027-02-01T00:00:00Z',
		summary: 'Rope (Knots)',
		location: 'Room 3; Berlin, 2nd floor',
		description:
			'Knots: Spring\nWhich knots hold a life?\n\nhttps://school.example/courses/knots/groups/spring/',
		url: 'https://school.example/courses/knots/groups/spring/',
		status: 'CONFIRMED',
	};
	expect(read(one)).toEqual({
		version: '2.0',
		prodid: '-//Peerhood//Meetings//EN',
		name: 'Knots: Spring',
		'x-wr-calname': 'Knots: Spring',
		'refresh-interval': 'P1D',
		'x-published-ttl': 'P1D',
		events: [
			{
				uid: 'knots/spring/weekly-2027-03-22@school.example',
				dtstart: '2027-03-22T17:00:00Z',
				dtend: '2027-03-22T18:30:00Z',
				...said,
			},
			{
				uid: 'knots/spring/weekly-2027-03-29@school.example',
				dtstart: '2027-03-29T16:00:00Z',
				dtend: '2027-03-29T17:30:00Z',
				...said,
			},
		],
	});
});

test('with a past, a meeting is stamped with the last change to its group', async () => {
	const { catalogue } = await schoolOf({ 'cohorts/knots/spring.yml': `${SPRING}meetings: [{ ${WEEKLY} }]` });
	const knots = catalogue.courses.find(({ id }) => id === 'knots')!;
	const changes = ['2027-02-12', '2027-02-03'].map((day) => ({
		commit: day,
		day,
		subject: '',
		people: [1],
		files: [{ path: 'cohorts/knots/spring.yml', act: 'changed' as const }],
	}));
	const past = { ...catalogue, history: { reach: 'recent' as const, changes } };
	const { events } = groupCalendar(past, knots, knots.cohorts[0]!);
	expect(events.map(({ stamp }) => stamp)).toEqual(['2027-02-12T00:00:00Z', '2027-02-12T00:00:00Z']);
});

test('the calendar of a course holds all its groups', async () => {
	const talk =
		'meetings: [{ id: talk, title: Talk, day: "2027-03-23", time: "10:00", url: "https://talk.example/a,b;c" }]';
	const { all } = await calendars({
		spring: `${SPRING}meetings: [{ ${WEEKLY}, every: once }]`.replace('every: week, ', ''),
		summer: `${SPRING}${talk}`.replace('Spring', 'Summer'),
	});
	const { events, ...calendar } = read(all);
	expect(calendar).toMatchObject({ name: 'Knots', 'x-wr-calname': 'Knots' });
	expect(events.map(({ uid, url }) => [uid, url])).toEqual([
		['knots/spring/weekly@school.example', 'https://school.example/courses/knots/groups/spring/'],
		['knots/summer/talk@school.example', 'https://talk.example/a%2Cb%3Bc'],
	]);
});

test.each(['postponed', 'withdrawn', 'did-not-happen'])(
	'a group that is %s keeps its meetings, struck out and newer than before',
	async (status) => {
		const { one } = await calendars({ spring: `${SPRING}status: ${status}\nmeetings: [{ ${WEEKLY} }]` });
		expect(read(one).events.map((event) => [event['uid'], event['status'], event['sequence']])).toEqual([
			['knots/spring/weekly-2027-03-22@school.example', 'CANCELLED', '1'],
			['knots/spring/weekly-2027-03-29@school.example', 'CANCELLED', '1'],
		]);
	},
);

test.each([
	['Arabic', 'قراءة الرواية في مجموعة صغيرة من الناس، كل أسبوع مساء'],
	['Japanese', '毎週木曜日の夜にみんなで小説を読む会です、どなたでもどうぞ'],
	['people', '👩‍🚀👨🏽‍🌾🧵🪢'.repeat(8)],
])('a line of %s is folded at 75 octets, and whole again when it is read', async (_, words) => {
	const title = [...words].slice(0, 30).join('').trim();
	const { one } = await calendars(
		{ spring: `${SPRING}meetings: [{ ${WEEKLY}, where: "${words}" }]` },
		{ title: `"${title}"`, question: `"${words}?"` },
	);
	const octets = one.split('\r\n').map((line) => new TextEncoder().encode(line).length);
	expect([Math.max(...octets) <= 75, one.endsWith('END:VCALENDAR\r\n')]).toEqual([true, true]);
	// No line ends in the middle of a letter.
	expect(one.isWellFormed() && !/[\ud800-\udbff]\r|\n [\udc00-\udfff]/.test(one)).toBe(true);
	expect(read(one).events[0]).toMatchObject({ location: words });
	expect(read(one)).toMatchObject({ 'x-wr-calname': `${title}: Spring` });
});

test('whatever marks a title holds, a calendar reads it as it was written', async () => {
	const title = String.raw`Knots; hitches, \n bends: "all"`;
	const { one } = await calendars({ spring: `${SPRING}meetings: [{ ${WEEKLY} }]` }, { title: `'${title}'` });
	// The parser knows no type for names, and leaves them as they are in the file.
	expect(read(one)['x-wr-calname']).toBe(String.raw`Knots\; hitches\, \\n bends: "all": Spring`);
	expect(read(one)).toMatchObject({ events: [{ summary: `Rope (${title})` }, {}] });
});

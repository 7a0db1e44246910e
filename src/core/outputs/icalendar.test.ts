// Calendars as others read them: by ical.js, which knows nothing of how they were written, and by the clocks of Intl.
import ICAL from 'ical.js';
import { describe, expect, test } from 'vitest';
import { schoolOf } from '#testing/school.ts';
import { type Calendar, type CalendarEvent, groupCalendar } from './calendar.ts';
import { icalendar } from './icalendar.ts';

const words = () => ({
	week: String,
	rest: 'Off',
	closes: 'Sign up',
	moved: () => 'Moved.',
	cancelled: 'Cancelled.',
	off: String,
});

const eventsIn = (text: string) =>
	new ICAL.Component(ICAL.parse(text) as unknown[])
		.getAllSubcomponents('vevent')
		.map((one) => new ICAL.Event(one));

/** What clocks on the wall of `zone` show at the moments of the meetings of a group that meets weekly. */
async function clocksOf(zone: string, [first, last]: [string, string], time: string) {
	const { catalogue, lines } = await schoolOf({
		'cohorts/knots/run.yml': `title: Run\nstarts: ${first}\nends: ${last}\nzone: ${zone}\nfacilitators: [stewards]\nmeetings: [{ id: weekly, title: Talk, day: ${first}, time: "${time}", minutes: 90, every: week }]\n`,
	});
	expect(lines).toEqual([]);
	const knots = catalogue.courses.find(({ id }) => id === 'knots')!;
	const clock = new Intl.DateTimeFormat('sv-SE', {
		timeZone: zone,
		dateStyle: 'short',
		timeStyle: 'short',
	});
	return eventsIn(icalendar(groupCalendar(catalogue, knots, knots.cohorts[0]!, words)))
		.filter(({ startDate }) => !startDate.isDate)
		.map(({ startDate, endDate }) => {
			expect(startDate.zone).toBe(ICAL.Timezone.utcTimezone);
			const [from, to] = [startDate.toJSDate(), endDate.toJSDate()];
			expect(to.valueOf() - from.valueOf()).toBe(90 * 60_000);
			return { clock: clock.format(from), utc: from.toISOString().slice(0, 16) };
		});
}

describe('a weekly meeting is at the same hour on the walls of its group', () => {
	test.each([
		['Europe/Berlin', 'in spring', ['2027-03-15', '2027-04-05'], '18:00', 2],
		['Europe/Berlin', 'in autumn', ['2027-10-18', '2027-11-08'], '18:00', 2],
		['America/Sao_Paulo', 'when clocks still changed', ['2018-10-22', '2018-11-12'], '19:30', 2],
		['America/Sao_Paulo', 'now that they do not', ['2027-10-18', '2027-11-08'], '19:30', 1],
		['Asia/Kathmandu', 'a quarter of an hour off', ['2027-03-15', '2027-04-05'], '18:45', 1],
		['Pacific/Auckland', 'in autumn', ['2027-03-22', '2027-04-12'], '07:30', 2],
		['Pacific/Auckland', 'in spring', ['2027-09-13', '2027-10-04'], '07:30', 2],
		['Pacific/Auckland', 'in the evening', ['2027-09-13', '2027-10-04'], '23:30', 2],
	] as const)('%s, %s', async (zone, _, [first, last], time, hours) => {
		const meetings = await clocksOf(zone, [first, last], time);
		const days = [0, 7, 14, 21].map((count) =>
			new Date(Date.parse(first) + count * 86_400_000).toISOString().slice(0, 10),
		);
		expect(meetings.map(({ clock }) => clock)).toEqual(days.map((day) => `${day} ${time}`));
		// In UTC it is at as many hours of the day as the clocks have ways to stand.
		expect(new Set(meetings.map(({ utc }) => utc.slice(11))).size).toBe(hours);
	});
});

const event = (changes: Partial<CalendarEvent>): CalendarEvent => ({
	uid: 'a/b/c@school.example',
	starts: '2027-03-22T17:00:00Z',
	ends: '2027-03-22T18:30:00Z',
	stamp: '2027-02-01T00:00:00Z',
	title: 'Rope',
	description: 'Tie.',
	where: undefined,
	url: 'https://school.example/',
	cancelled: false,
	sequence: 0,
	...changes,
});
const calendar = (changes: Partial<CalendarEvent>, more: Partial<Calendar> = {}) =>
	icalendar({ name: 'Knots', page: 'https://school.example/', events: [event(changes)], ...more });

const octets = (line: string) => new TextEncoder().encode(line).length;

describe.each([
	['Arabic', 'قراءة الرواية في مجموعة صغيرة من الناس، كل أسبوع مساء'],
	['Japanese', '毎週木曜日の夜にみんなで小説を読む会です、どなたでもどうぞ'],
	['people', '👩‍🚀👨🏽‍🌾🧵🪢'],
	['plain letters', 'Every knot holds something, or somebody; '],
])('lines of %s', (_, some) => {
	test.each(Array.from({ length: 9 }, (_, shift) => shift))(
		'are folded at 75 octets and inside no character, wherever they begin: %i letters later',
		(shift) => {
			const text = 'x'.repeat(shift) + some.repeat(12).trim();
			const written = calendar({ title: text, description: text, where: text }, { name: text });
			const lines = written.split('\r\n');
			expect(Math.max(...lines.map(octets))).toBeLessThanOrEqual(75);
			// Long lines are filled as far as whole characters allow.
			expect(lines.filter((line) => octets(line) > 75 - 4).length).toBeGreaterThan(20);
			const alone = lines.map((line) => new TextDecoder().decode(new TextEncoder().encode(line)));
			expect(alone).toEqual(lines);
			expect(written.endsWith('END:VCALENDAR\r\n')).toBe(true);
			const [read] = eventsIn(written);
			expect([read?.summary, read?.description, read?.location]).toEqual([text, text, text]);
		},
	);
});

describe('whatever somebody writes', () => {
	const HOSTILE = [
		String.raw`Knots; hitches, \n bends: "all" \\ \; \,`,
		'Rope\r\nEND:VEVENT\r\nBEGIN:VEVENT\r\nUID:stolen',
		'BEGIN:VEVENT',
		'Rope\nATTACH:https://elsewhere.example/',
		'Rope\rX-EVIL:1',
		'=HYPERLINK("https://elsewhere.example/") <b>&amp;',
		'\\',
		'تجربة\u202eevil\u202c',
	];
	// A calendar knows one way to break a line.
	const asRead = (text: string) => text.replace(/\r\n?/g, '\n');

	test.each(HOSTILE)('stays text: %j', (text) => {
		const written = calendar({ title: text, description: text, where: text }, { name: text });
		const events = eventsIn(written);
		expect(events.map((one) => [one.uid, one.summary, one.description, one.location])).toEqual([
			['a/b/c@school.example', asRead(text), asRead(text), asRead(text)],
		]);
		const names = events[0]!.component.getAllProperties().map(({ name }) => name);
		expect(names).toEqual([
			...['uid', 'sequence', 'dtstamp', 'dtstart', 'dtend', 'summary', 'location', 'description'],
			...['url', 'status', 'last-modified'],
		]);
		expect(written.match(/^(BEGIN|END):/gm)).toHaveLength(4);
		// The parser knows no type for names, and leaves them as they are in the file.
		const name = String(new ICAL.Component(ICAL.parse(written) as unknown[]).getFirstPropertyValue('name'));
		const unescaped = name.replace(/\\(.)/g, (_, sign: string) => (sign === 'n' ? '\n' : sign));
		expect(unescaped).toBe(asRead(text));
	});

	test('an address holds no line end and no mark of lists', () => {
		const url = 'https://talk.example/a,b;c\\d\r\nX-EVIL:1';
		const [read] = eventsIn(calendar({ url }, { page: url }));
		expect(read?.component.getFirstPropertyValue('url')).toBe(
			'https://talk.example/a%2Cb%3Bc%5Cd%0D%0AX-EVIL:1',
		);
		expect(read?.component.getFirstPropertyValue('x-evil')).toBe(null);
	});
});

test('a whole day is that day everywhere, and nothing rings', () => {
	const written = calendar({ starts: '2027-03-28', ends: '2027-03-29' });
	expect(written).toContain('\r\nDTSTART;VALUE=DATE:20270328\r\nDTEND;VALUE=DATE:20270329\r\n');
	expect(written).toContain('\r\nTRANSP:TRANSPARENT\r\n');
	expect(written).not.toContain('VALARM');
	const [read] = eventsIn(written);
	expect([read?.startDate.isDate, read?.startDate.toString()]).toEqual([true, '2027-03-28']);
});

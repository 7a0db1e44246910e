// Hundreds of groups that nobody would plan, in zones whose clocks do what nobody expects: what holds of every group.
import ICAL from 'ical.js';
import { expect, test } from 'vitest';
import { schoolOf } from '#testing/school.ts';
import type { Catalogue, Cohort, Course } from '../catalogue/catalogue.ts';
import { addDays } from '../catalogue/days.ts';
import { lastDayOf } from '../catalogue/status.ts';
import { groupCalendar } from '../outputs/calendar.ts';
import { icalendar } from '../outputs/icalendar.ts';
import { cohort } from '../schema/cohort.ts';
import { timeZone } from '../schema/fields.ts';
import { type Meeting, meetingsOf } from './meetings.ts';
import { phasesOf } from './phases.ts';
import { type Plan, planOf } from './plan.ts';

/** Days on which the clocks of a zone are moved: by half an hour or two, at midnight, for a month, over a whole day. */
const ODD_DAYS = [
	['Australia/Lord_Howe', '2027-04-04'],
	['Australia/Lord_Howe', '2027-10-03'],
	['Pacific/Apia', '2011-12-30'],
	['Pacific/Kwajalein', '1993-08-21'],
	['Africa/Casablanca', '2027-02-07'],
	['Africa/Casablanca', '2027-03-14'],
	['Pacific/Chatham', '2027-09-26'],
	['Antarctica/Troll', '2027-03-28'],
	['Antarctica/Troll', '2027-10-31'],
	['America/Sao_Paulo', '2018-11-04'],
	['America/Sao_Paulo', '2019-02-16'],
	['Africa/Cairo', '2027-04-30'],
	['Africa/Cairo', '2027-10-28'],
	['America/Havana', '2027-11-07'],
	['America/St_Johns', '2010-11-07'],
	['Africa/Monrovia', '1972-01-07'],
	['Asia/Kathmandu', '1986-01-01'],
] as const;
const ZONES = Intl.supportedValuesOf('timeZone').filter((zone) => timeZone.safeParse(zone).success);
const TIMES = ['00:00', '00:01', '00:30', '01:30', '02:00', '02:30', '02:59', '12:00', '23:30', '23:59'];

/** Dice that fall the same way every time. */
function diceOf(seed: number) {
	let state = seed;
	const roll = (sides: number) => {
		state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
		return Math.floor((state / 2 ** 32) * sides);
	};
	const one = <One>(all: readonly One[]): One => all[roll(all.length)]!;
	const some = <One>(most: number, make: (index: number) => One): One[] =>
		Array.from({ length: roll(most + 1) }, (_, index) => make(index));
	return { roll, one, some };
}

/** What the file of a group might say, sensible or not. */
function madeUp(seed: number) {
	const { roll, one, some } = diceOf(seed);
	const odd = roll(2) === 0 ? one(ODD_DAYS) : undefined;
	const starts = odd ? addDays(odd[1], -roll(40)) : addDays('1970-01-01', roll(47_482));
	const near = (span: number) => addDays(starts, roll(span) - Math.floor(span / 4));
	const maybe = <Said>(said: () => Said) => (roll(2) === 0 ? said() : {});
	const pause = () => {
		const from = near(160);
		return { from, to: addDays(from, roll(40) - 4) };
	};
	const meeting = (index: number) => {
		const day = odd && roll(2) === 0 ? odd[1] : near(120);
		const every = one(['once', 'week', 'fortnight']);
		const change = () => ({
			day: addDays(day, 7 * roll(8)),
			...maybe(() => ({ to: near(150) })),
			...maybe(() => ({ time: one(TIMES) })),
			cancelled: roll(3) === 0,
			revision: 1 + roll(3),
		});
		return {
			...{ id: `talk-${index}`, title: 'Talk', day, every, time: one(TIMES), minutes: 1 + roll(300) },
			...maybe(() => ({ until: near(300) })),
			changes: some(3, change),
			revision: roll(4),
		};
	};
	return {
		...{ title: 'Made up', zone: odd?.[0] ?? one(ZONES), starts, facilitators: ['ada'] },
		...maybe(() => ({ ends: near(200) })),
		...maybe(() => ({ signUp: { opens: near(80), ...maybe(() => ({ closes: near(80) })) } })),
		rhythm: one(['spread', 'day', 'week', 'fortnight']),
		breaks: some(4, pause),
		meetings: some(4, meeting),
	};
}

function groupOf(said: object): Cohort {
	const record = cohort.parse(said);
	const [id, file] = ['knots/made-up', 'cohorts/knots/made-up.yml'];
	const lastDay = lastDayOf(record, { weeks: 6, units: 5 });
	return { ...record, id, file, course: 'knots', lastDay, state: 'open', roster: [], recaps: [] };
}

const MAILS = ['week: -8', 'week: 0', 'week: 1', 'week: 3\nday: 7\ntime: "02:30"', 'week: 60', 'break: 2'];

async function knotsWithMails(): Promise<{ catalogue: Catalogue; knots: Course }> {
	const mail = (when: string) => `---\nsubject: Knots\n${when}\n---\n\nTie one.\n`;
	const files = MAILS.map((when, index) => [`mail/knots/${String.fromCharCode(97 + index)}.mdx`, mail(when)]);
	const { catalogue } = await schoolOf(Object.fromEntries(files));
	const knots = catalogue.courses.find(({ id }) => id === 'knots')!;
	return { catalogue, knots: { ...knots, units: Array.from({ length: 5 }, () => knots.units[0]!) } };
}

const MINUTE = 60_000;
const clocks = new Map<string, Intl.DateTimeFormat>();

/** What clocks on the wall of `zone` show, as if they were in UTC. */
function wall(moment: number, zone: string): number {
	const clock =
		clocks.get(zone) ??
		new Intl.DateTimeFormat('sv-SE', { timeZone: zone, dateStyle: 'short', timeStyle: 'medium' });
	clocks.set(zone, clock);
	return Date.parse(`${clock.format(moment).replace(' ', 'T')}Z`);
}

/** Whether `moment` is when the clocks show that time for the first time, or as much later as they skip. */
function isMomentOf(moment: string, day: string, time: string, zone: string): boolean {
	const [at, said] = [Date.parse(moment), Date.parse(`${day}T${time}:00Z`)];
	const skipped = wall(at, zone) - said;
	if (skipped === 0) return [30, 60, 120].every((earlier) => wall(at - earlier * MINUTE, zone) !== said);
	return skipped > 0 && wall(at - skipped, zone) === said - skipped;
}

/** What does not hold of the weeks, units and mails of a group. */
function* wrongIn(
	{ weeks, units, mails, meetings }: Plan,
	{ starts, lastDay, zone }: Cohort,
): Iterable<string> {
	const ends = weeks.map(({ to }) => addDays(to, 1));
	if (weeks.some(({ from, to }, index) => to < from || from !== (ends[index - 1] ?? starts))) yield 'weeks';
	if (lastDay >= starts && weeks.at(-1)?.to !== lastDay) yield 'last week';
	const numbers = weeks.flatMap(({ number }) => number ?? []);
	if (numbers.some((number, index) => number !== index + 1)) yield 'numbers of weeks';
	const placed = weeks.flatMap((week) => week.units);
	if (lastDay >= starts && placed.length !== units.length) yield 'units outside of weeks';
	for (const { day, time, at } of mails) if (!isMomentOf(at, day, time, zone)) yield `mail of ${day}`;
	for (const one of meetings) {
		if (!isMomentOf(one.starts, one.day, one.time, zone)) yield `${one.id} on ${one.day} at ${one.time}`;
		if (one.ends <= one.starts) yield `${one.id} ends before it begins`;
	}
	if (new Set(meetings.map(({ id }) => id)).size < meetings.length) yield 'ids of meetings';
}

test('weeks follow one another, and everything is on its day by the clocks of the wall', async () => {
	const { knots } = await knotsWithMails();
	const wrong: string[] = [];
	let count = 0;
	for (let seed = 1; seed <= 600; seed += 1) {
		const group = groupOf(madeUp(seed));
		const plan = planOf(knots, group);
		count += plan.meetings.length;
		for (const what of wrongIn(plan, group)) wrong.push(`${seed}, ${group.zone}: ${what}`);
		const from = phasesOf(group).map((phase) => phase.from ?? '');
		if (from.join(' ') !== [...from].sort().join(' ')) wrong.push(`${seed}: phases`);
	}
	expect(wrong).toEqual([]);
	expect(count).toBeGreaterThan(2400);
});

test('what is changed changes alone, under its own name, and is newer than before', () => {
	let changed = 0;
	for (let seed = 1; seed <= 300; seed += 1) {
		const said = madeUp(seed);
		const [first] = said.meetings;
		const before = meetingsOf(groupOf({ ...said, ends: undefined }));
		const planned = before.find(({ series }) => series === first?.id);
		if (!first || !planned) continue;
		const day = planned.movedFrom?.day ?? planned.day;
		const changes = [
			{ day, where: 'The pier', revision: 9 },
			...first.changes.filter((one) => one.day !== day),
		];
		const meetings = [{ ...first, changes }, ...said.meetings.slice(1)];
		const after = new Map(
			meetingsOf(groupOf({ ...said, ends: undefined, meetings })).map((one): [string, Meeting] => [
				one.id,
				one,
			]),
		);
		expect(after.get(planned.id)).toMatchObject({ where: 'The pier', revision: first.revision + 9 });
		expect(after.get(planned.id)!.revision).toBeGreaterThan(planned.revision);
		const others = before.filter(({ id }) => id !== planned.id);
		expect(others.map(({ id }) => after.get(id))).toEqual(others);
		expect(after.size).toBe(before.length);
		changed += 1;
	}
	expect(changed).toBeGreaterThan(150);
});

test('a calendar of any group says to others what it says here', async () => {
	const { catalogue, knots } = await knotsWithMails();
	const words = () => ({
		...{ week: String, rest: 'Off', closes: 'Sign up', cancelled: 'Cancelled.', off: String },
		moved: () => 'Moved.',
	});
	for (let seed = 1001; seed <= 1100; seed += 1) {
		const { events } = groupCalendar(catalogue, knots, groupOf(madeUp(seed)), words);
		const written = icalendar({ name: 'Any', page: 'https://school.example/', events });
		const read = new ICAL.Component(ICAL.parse(written) as unknown[]).getAllSubcomponents('vevent');
		const told = read.map((one) => {
			const { uid, startDate, endDate, sequence } = new ICAL.Event(one);
			const cancelled = one.getFirstPropertyValue('status') === 'CANCELLED';
			return [uid, String(startDate), String(endDate), sequence, cancelled];
		});
		expect(told).toEqual(
			events.map(({ uid, starts, ends, sequence, cancelled }) => [uid, starts, ends, sequence, cancelled]),
		);
		expect(new Set(told.map(([uid]) => uid)).size).toBe(told.length);
	}
});

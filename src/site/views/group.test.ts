import { expect, test } from 'vitest';
import { mainEdition } from '../edition.ts';
import { courseOf } from './find.ts';
import { groupsOf } from './group.ts';
import { stateOf } from './state.ts';
import { schoolOf, TODAY } from '#testing/school.ts';

/** The one group of the example course, with these lines in its file, and the chip of the course. */
async function group(lines: string) {
	const file = `title: Winter\nzone: Europe/London\nfacilitators: [stewards]\n${lines}`;
	const { catalogue, problems } = await schoolOf({ 'cohorts/knots/winter.yml': file });
	expect(problems).toEqual([]);
	const edition = mainEdition(catalogue);
	const course = courseOf(edition, 'knots');
	const [panel] = groupsOf(edition, course);
	return { ...panel!, course: stateOf(edition, { ...course, joinable: false }).label };
}

test(`what a group says of itself on ${TODAY} follows from its days`, async () => {
	const opens = await group('starts: "2027-03-01"\nsignUp: { opens: "2027-02-10" }\n');
	expect(opens).toMatchObject({ state: { tone: 'soon' }, signUp: 'Sign-up opens on 10 February 2027.' });
	expect(opens.course).toBe('Not open yet');

	const open = await group('starts: "2027-03-01"\nsignUp: { closes: "2027-02-20", mode: moderated }\n');
	expect(open.state).toMatchObject({ label: 'Open to join', tone: 'open' });
	expect(open.signUp).toBe('Sign up until 20 February 2027. An organizer answers you.');

	const late = await group('starts: "2027-03-01"\nsignUp: { closes: "2027-01-20" }\n');
	expect(late).toMatchObject({
		state: { label: 'Sign-up closed', tone: 'closed' },
		join: undefined,
		over: false,
	});
	expect(late).toMatchObject({ signUp: 'Sign-up closed on 20 January 2027.', course: 'Sign-up closed' });

	const running = await group('starts: "2027-01-25"\n');
	expect(running).toMatchObject({ state: { label: 'Under way' }, signUp: undefined, over: false });
	expect(await group('starts: "2026-09-01"\n')).toMatchObject({ state: { label: 'Has run' }, over: true });
});

test('a group carries what it will say, with the moments in its own zone from which that is true', async () => {
	const url = '/courses/knots/groups/winter/join/';
	const { state, signUps } = await group(
		`starts: "2027-03-29"\nends: "2027-04-18"\nsignUp: { opens: "2027-02-10", closes: "2027-03-27", url: "https://join.example" }\n`,
	);
	expect(state.byClock?.map(({ from, label, now }) => [from, label, now])).toEqual([
		[undefined, 'Not open yet', true],
		['2027-02-10T00:00:00Z', 'Open to join', false],
		['2027-03-28T00:00:00Z', 'Sign-up closed', false],
		['2027-03-28T23:00:00Z', 'Under way', false],
		['2027-04-18T23:00:00Z', 'Has run', false],
	]);
	expect(signUps.map(({ signUp, join, now }) => [signUp, join?.href, now])).toEqual([
		['Sign-up opens on 10 February 2027.', undefined, true],
		['Sign up until 27 March 2027.', url, false],
		['Sign-up closed on 27 March 2027.', undefined, false],
		[undefined, undefined, false],
		[undefined, undefined, false],
	]);
});

test('on its first day a group is under way and still takes people', async () => {
	const first = await group('starts: "2027-02-01"\nsignUp: { url: "https://join.example" }\n');
	expect(first).toMatchObject({
		state: { label: 'Under way, still open', tone: 'open' },
		join: { href: '/courses/knots/groups/winter/join/' },
		signUp: 'Sign up until 1 February 2027.',
	});
});

test('meetings are told by weekday, hours and first day', async () => {
	const meetings = ['week', 'fortnight', 'once'].map(
		(every) =>
			`{ id: ${every}, title: Talk, day: "2027-03-03", time: "23:30", minutes: 45, every: ${every} }`,
	);
	const { meetings: told } = await group(`starts: "2027-03-01"\nmeetings: [${meetings.join(', ')}]\n`);
	expect(told.map(({ when }) => when)).toEqual([
		'Every Wednesday, 23:30–00:15, from 3 March 2027',
		'Every second Wednesday, 23:30–00:15, from 3 March 2027',
		'3 March 2027, 23:30–00:15',
	]);
});

test('a meeting says the moment of its next time, and what the clocks of its group show then', async () => {
	const weekly = '{ id: weekly, title: Talk, day: "2027-01-27", time: "18:30", every: week }';
	const once = '{ id: party, title: Party, day: "2027-03-31", time: "20:00" }';
	const past = '{ id: start, title: Start, day: "2027-01-26", time: "20:00" }';
	const lines = `starts: "2027-01-26"\nends: "2027-03-31"\nmeetings: [${weekly}, ${once}, ${past}]\n`;
	const { meetings, calendar } = await group(lines);
	expect(meetings.map(({ next }) => next)).toEqual([
		{
			moment: '2027-02-03T18:30:00Z',
			clock: '2027-02-03T18:30',
			yours: 'Next on {time} your time',
		},
		{ moment: '2027-03-31T19:00:00Z', clock: '2027-03-31T20:00', yours: '{time} your time' },
		undefined,
	]);
	expect(calendar).toEqual({
		subscribe: 'webcal://school.example/courses/knots/groups/winter.ics',
		file: '/courses/knots/groups/winter.ics',
	});
});

test('a group says of the meetings ahead what is otherwise, up to the day that was said before', async () => {
	const changes = [
		'{ day: "2027-01-27", cancelled: true }',
		'{ day: "2027-02-03", cancelled: true, why: Snow. }',
		'{ day: "2027-02-10", to: "2027-01-31", time: "19:00" }',
		'{ day: "2027-02-17", minutes: 30 }',
		'{ day: "2027-02-24", where: The attic }',
	].join(', ');
	const weekly = `{ id: weekly, title: Talk, day: "2027-01-20", time: "18:30", every: week, where: Here, url: "https://meet.example", changes: [${changes}] }`;
	const party = '{ id: party, title: Party, day: "2027-03-31", time: "20:00" }';
	const { meetings } = await group(
		`starts: "2027-01-20"\nends: "2027-03-31"\nmeetings: [${weekly}, ${party}]\n`,
	);
	expect(
		meetings.map(({ where, url, next, changes }) => [
			where,
			url,
			next?.moment,
			changes.map(({ when, movedFrom, cancelled, why, where }) => [when, movedFrom, cancelled, why, where]),
		]),
	).toEqual([
		[
			'Here',
			'https://meet.example',
			'2027-02-17T18:30:00Z',
			[
				['Sunday 31 January, 19:00–20:00', 'Wednesday 10 February, 18:30', false, undefined, undefined],
				['Wednesday 3 February, 18:30–19:30', undefined, true, 'Snow.', undefined],
				['Wednesday 24 February, 18:30–19:30', undefined, false, undefined, 'The attic'],
			],
		],
		[undefined, undefined, '2027-03-31T19:00:00Z', []],
	]);
});

test('a group has weeks for a calendar even where it never meets, and none once it is over', async () => {
	expect((await group('starts: "2026-09-01"\n')).calendar).toBeUndefined();
	expect((await group('starts: "2027-03-01"\n')).calendar).toBeDefined();
});

test('a zone whose clocks change while the group meets is told without a difference', async () => {
	const { zone } = await group('starts: "2027-03-01"\nends: "2027-03-20"\n');
	expect(zone).toBe('Times in London (GMT)');
	const { zone: spring } = await group('starts: "2027-03-01"\nends: "2027-05-20"\n');
	expect(spring).toBe('Times in London, where the clocks change on the way');
});

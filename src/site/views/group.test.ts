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
	expect(open.state).toEqual({ label: 'Open to join', tone: 'open' });
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

test('a zone whose clocks change while the group meets is told without a difference', async () => {
	const { zone } = await group('starts: "2027-03-01"\nends: "2027-03-20"\n');
	expect(zone).toBe('Times in London (GMT)');
	const { zone: spring } = await group('starts: "2027-03-01"\nends: "2027-05-20"\n');
	expect(spring).toBe('Times in London, where the clocks change on the way');
});

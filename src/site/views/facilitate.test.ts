import { expect, test } from 'vitest';
import { mainEdition } from '../edition.ts';
import { newPart } from '../editor-link.ts';
import { facilitateRows } from './facilitate.ts';
import { schoolOf } from '#testing/school.ts';

const WINTER = `title: Winter
starts: 2027-01-11
ends: 2027-01-31
zone: Asia/Kathmandu
facilitators: [stewards]
meetings: [{ id: weekly, title: Talk, day: 2027-01-13, time: "18:30", minutes: 90, every: week, where: The library, changes: [{ day: 2027-01-20, to: 2027-01-21, why: Snow. }] }]
`;

async function facilitate(group = WINTER) {
	const { catalogue, problems } = await schoolOf({
		'cohorts/knots/winter.yml': group,
		'courses/knots/units/02-second.mdx':
			'---\ntitle: The second\nobjectives: [tie]\nfacilitator: Bring more rope.\n---\n\n<Facilitator>Ten minutes are enough.</Facilitator>\n\n<Task id="bend" title="Bend it" deliverable="A bend" objectives={["tie"]} />\n',
	});
	expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
	return facilitateRows(mainEdition(catalogue))[0]!.view;
}

test('a recipe says when, where, what about and what for, on the clocks of the group', async () => {
	const { all } = (await facilitate()).recipes;
	expect(all.map(({ when, moment, where, moved }) => [when, moment, where, moved])).toEqual([
		['Wednesday, 13 January 2027, 18:30–20:00', '2027-01-13T12:45:00Z', 'The library', undefined],
		[
			'Thursday, 21 January 2027, 18:30–20:00',
			'2027-01-21T12:45:00Z',
			'The library',
			'Moved from 20 January 2027. Snow.',
		],
		['Wednesday, 27 January 2027, 18:30–20:00', '2027-01-27T12:45:00Z', 'The library', undefined],
	]);
	const [first, , last] = all;
	expect(first?.frame.map(({ from, title, minutes }) => `${from} ${title}, ${minutes}`)).toEqual([
		'18:30 Welcome, 5 minutes',
		'18:35 Check-in, 15 minutes',
		'18:50 Work, 40 minutes',
		'19:30 What we made, 15 minutes',
		'19:45 Plus and delta, 10 minutes',
		'19:55 Next time, 5 minutes',
	]);
	expect(last?.units).toEqual([
		{
			href: '/courses/knots/second/',
			label: 'The second',
			summary: undefined,
			tasks: [{ title: 'Bend it', deliverable: 'A bend', minutes: undefined }],
		},
	]);
	expect(last?.notes).toEqual([{ text: 'Bring more rope.' }, { html: '<p>Ten minutes are enough.</p>' }]);
	expect(last?.due).toEqual([
		{
			href: '/courses/knots/first-knot/#task-tie-one',
			label: 'The first knot',
			title: 'Tie a bowline',
			deliverable: 'A picture of it',
		},
	]);
});

test('a recap is begun with the day of its meeting, and a copy of the group six weeks from now on the same weekday', async () => {
	const { recipes, again } = await facilitate();
	const { href, file } = recipes.all[1]!.recap;
	expect(href).toBe('/admin/#/collections/recaps-knots--winter/new?title=Talk&day=2027-01-21');
	const begun = new URL(file);
	expect(begun.searchParams.get('filename')).toBe('content/recaps/knots/winter/2027-01-21.mdx');
	expect(begun.searchParams.get('value')).toMatch(/^---\ntitle: Talk\nday: "2027-01-21"\n/);
	const copy = new URL(again.copy).searchParams.get('value')!;
	expect(again.command).toBe('npm run new -- cohort --from knots/winter');
	expect(copy.split('\n').filter((line) => /starts|ends|rerunOf| day/.test(line))).toEqual([
		'starts: "2027-03-15"',
		'ends: "2027-04-04"',
		'    day: "2027-03-17"',
		'rerunOf: knots/winter',
	]);
});

test('words that the editor would show as their codes are not put into its form', async () => {
	const edition = mainEdition((await schoolOf()).catalogue);
	const values = { title: 'Loops & "more"', day: '2027-01-21' };
	expect(newPart(edition, 'recaps', 'knots/winter', values)).toBe(
		'/admin/#/collections/recaps-knots--winter/new?day=2027-01-21',
	);
	expect(newPart(edition, 'recaps', 'nowhere/winter', values)).toBeUndefined();
});

const AROUND = `title: Winter
starts: 2027-01-25
ends: 2027-02-07
zone: Asia/Kathmandu
facilitators: [stewards]
meetings: [{ id: weekly, title: Talk, day: 2027-01-28, time: "18:30", every: week }, { id: desk, title: Desk, day: 2027-02-05, time: "10:00" }]
`;

test('the meeting that is next stands open, by the day of the build and by the moments at which days end', async () => {
	const { all, over, meets } = (await facilitate(AROUND)).recipes;
	expect(all.map(({ id, from, next }) => [id, from, next])).toEqual([
		['meeting-1', '', false],
		['meeting-2', '2027-01-28T18:15:00Z', true],
		['meeting-3', '2027-02-04T18:15:00Z', false],
	]);
	expect([over, meets]).toEqual(['2027-02-05T18:15:00Z', true]);
});

test('nothing is next in a group that is over or will not be', async () => {
	const over = (await facilitate()).recipes;
	const off = (await facilitate(`${AROUND}status: did-not-happen\n`)).recipes;
	expect([over.meets, over.all.map(({ from, next }) => [from, next])]).toEqual([
		false,
		[
			['', false],
			['2027-01-13T18:15:00Z', false],
			['2027-01-21T18:15:00Z', false],
		],
	]);
	expect([off.meets, off.all.map(({ from, next }) => [from, next])]).toEqual([
		false,
		Array(3).fill([undefined, false]),
	]);
});

test('the second meeting of a week points at the notes of the first', async () => {
	const { all } = (await facilitate(AROUND)).recipes;
	expect(all.map(({ notes, notesAt }) => [notes.length, notesAt])).toEqual([
		[0, undefined],
		[2, undefined],
		[0, { href: '#meeting-2', label: 'The same as for meeting 2, on Thursday' }],
	]);
});

import { expect, test } from 'vitest';
import { schoolOf } from '#testing/school.ts';
import { planOf } from './plan.ts';
import { type Recipe, recipesOf } from './recipes.ts';

const unit = (task: string) =>
	`---\ntitle: ${task}\nobjectives: [tie]\ntasks: [{ id: ${task}, title: Do it, deliverable: A rope, objectives: [tie] }, { id: ${task}-more, title: More, optional: true }]\n---\n\nText.\n`;

/** What `say` tells of each recipe of a group of the example course with two more units. */
async function recipes<Said>(lines: string, say: (recipe: Recipe) => Said): Promise<Said[]> {
	const { catalogue } = await schoolOf({
		'courses/knots/units/02-bend.mdx': unit('bend'),
		'courses/knots/units/03-hitch.mdx': unit('hitch'),
		'cohorts/knots/winter.yml': `title: Winter\nzone: Europe/London\nfacilitators: [stewards]\nstarts: 2027-03-01\n${lines}`,
	});
	const course = catalogue.courses.find(({ id }) => id === 'knots')!;
	return recipesOf(planOf(course, course.cohorts[0]!), 'Europe/London').map(say);
}

const inShort = ({ meeting, minutes, first, last, units, due }: Recipe) =>
	`${meeting.day} ${minutes}${first ? ' first' : ''}${last ? ' last' : ''}: ${units.map(({ number }) => number).join('+')}; ${due.map(({ task }) => task.id).join(', ')}`;

const once = (id: string, day: string, time = '18:30') =>
	`{ id: ${id}, title: Talk, day: ${day}, time: "${time}" }`;

test('a meeting is about the unit of its week, and what is brought is what the unit before asked for', async () => {
	const weekly =
		'{ id: weekly, title: Talk, day: 2027-03-03, time: "18:30", every: week, minutes: 90, changes: [{ day: 2027-03-10, minutes: 45 }, { day: 2027-03-24, cancelled: true }] }';
	const desk = '{ id: desk, title: Desk, day: 2027-03-12, time: "10:00" }';
	expect(await recipes(`ends: 2027-04-03\nmeetings: [${weekly}, ${desk}]\n`, inShort)).toEqual([
		'2027-03-03 90 first: 1; ',
		'2027-03-10 45: 2; tie-one',
		'2027-03-12 60: 2; tie-one',
		'2027-03-17 90: 2; tie-one',
		'2027-03-31 90 last: 3; bend',
	]);
});

test('before the first unit there is none, after the last week it stays, and a quick group takes several at once', async () => {
	const days = [once('before', '2027-02-20'), once('then', '2027-03-02'), once('after', '2027-03-20')];
	expect(await recipes(`rhythm: day\nends: 2027-03-07\nmeetings: [${days.join(', ')}]\n`, inShort)).toEqual([
		'2027-02-20 60 first: ; ',
		'2027-03-02 60: 1+2+3; ',
		'2027-03-20 60 last: 3; tie-one, bend, hitch',
	]);
});

test('a meeting is the next one until its day is over, unless they meet again on it or it goes on into the night', async () => {
	const days = [
		once('morning', '2027-03-27', '10:00'),
		once('noon', '2027-03-27', '12:00'),
		once('late', '2027-03-28', '23:30'),
		once('spring', '2027-03-31'),
	];
	const over = await recipes(`ends: 2027-04-03\nmeetings: [${days.join(', ')}]\n`, ({ over }) => over);
	expect(over).toEqual([
		'2027-03-27T11:00:00Z',
		'2027-03-28T00:00:00Z',
		'2027-03-28T23:30:00Z',
		'2027-03-31T23:00:00Z',
	]);
});

test('meetings of one week are alike, and each knows the first of them', async () => {
	const days = [
		once('before', '2027-02-20'),
		once('early', '2027-02-21'),
		once('first', '2027-03-02'),
		once('second', '2027-03-04'),
		once('third', '2027-03-06'),
		once('next', '2027-03-09'),
	];
	const alike = await recipes(`ends: 2027-04-03\nmeetings: [${days.join(', ')}]\n`, ({ number, alike }) => [
		number,
		alike,
	]);
	expect(alike).toEqual([
		[1, undefined],
		[2, undefined],
		[3, undefined],
		[4, 3],
		[5, 3],
		[6, undefined],
	]);
});

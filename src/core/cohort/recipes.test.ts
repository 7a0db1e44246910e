import { expect, test } from 'vitest';
import { schoolOf } from '#testing/school.ts';
import { planOf } from './plan.ts';
import { recipesOf } from './recipes.ts';

const unit = (task: string) =>
	`---\ntitle: ${task}\nobjectives: [tie]\ntasks: [{ id: ${task}, title: Do it, deliverable: A rope, objectives: [tie] }, { id: ${task}-more, title: More, optional: true }]\n---\n\nText.\n`;

/** The recipes of a group of the example course with two more units, each in a line. */
async function recipes(lines: string): Promise<string[]> {
	const { catalogue } = await schoolOf({
		'courses/knots/units/02-bend.mdx': unit('bend'),
		'courses/knots/units/03-hitch.mdx': unit('hitch'),
		'cohorts/knots/winter.yml': `title: Winter\nzone: Europe/London\nfacilitators: [stewards]\nstarts: 2027-03-01\n${lines}`,
	});
	const course = catalogue.courses.find(({ id }) => id === 'knots')!;
	return recipesOf(planOf(course, course.cohorts[0]!)).map(
		({ meeting, minutes, first, last, units, due }) =>
			`${meeting.day} ${minutes}${first ? ' first' : ''}${last ? ' last' : ''}: ${units.map(({ number }) => number).join('+')}; ${due.map(({ task }) => task.id).join(', ')}`,
	);
}

test('a meeting is about the unit of its week, and what is brought is what the unit before asked for', async () => {
	const weekly =
		'{ id: weekly, title: Talk, day: 2027-03-03, time: "18:30", every: week, minutes: 90, changes: [{ day: 2027-03-10, minutes: 45 }, { day: 2027-03-24, cancelled: true }] }';
	const desk = '{ id: desk, title: Desk, day: 2027-03-12, time: "10:00" }';
	expect(await recipes(`ends: 2027-04-03\nmeetings: [${weekly}, ${desk}]\n`)).toEqual([
		'2027-03-03 90 first: 1; ',
		'2027-03-10 45: 2; tie-one',
		'2027-03-12 60: 2; tie-one',
		'2027-03-17 90: 2; tie-one',
		'2027-03-31 90 last: 3; bend',
	]);
});

test('before the first unit there is none, after the last week it stays, and a quick group takes several at once', async () => {
	const once = (id: string, day: string) => `{ id: ${id}, title: Talk, day: ${day}, time: "18:30" }`;
	const days = [once('before', '2027-02-20'), once('then', '2027-03-02'), once('after', '2027-03-20')];
	expect(await recipes(`rhythm: day\nends: 2027-03-07\nmeetings: [${days.join(', ')}]\n`)).toEqual([
		'2027-02-20 60 first: ; ',
		'2027-03-02 60: 1+2+3; ',
		'2027-03-20 60 last: 3; tie-one, bend, hitch',
	]);
});

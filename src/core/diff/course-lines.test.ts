// What is said of the record of a course.
import { expect, test } from 'vitest';
import { told } from '#testing/two-states.ts';
import { course } from '../rules/example.ts';

const INDEX = 'courses/knots/index.mdx';
const knots = (before: Record<string, string | undefined>, after: Record<string, string | undefined>) =>
	told({ [INDEX]: course(before) }, { [INDEX]: course(after) });

test('nothing is said where nothing changed', async () => {
	expect(await knots({}, {})).toEqual([]);
});

test.each([
	[
		'CC-BY-4.0',
		'CC-BY-NC-SA-4.0',
		'! Licence: CC BY 4.0 → CC BY-NC-SA 4.0. It now asks to pass it on under the same terms, and not to sell it. Every author has to agree, and what was published before stays under the terms that it had.',
	],
	[
		'CC-BY-SA-4.0',
		'CC0-1.0',
		'~ Licence: CC BY-SA 4.0 → CC0 1.0. Every author has to agree, and what was published before stays under the terms that it had.',
	],
	[
		'CC0-1.0',
		'MIT',
		'! Licence: CC0 1.0 → MIT. It now asks to name the authors. Every author has to agree, and what was published before stays under the terms that it had.',
	],
])('a licence that goes from %s to %s is a loss where it asks for more', async (before, after, says) => {
	expect(await knots({ licence: before }, { licence: after })).toEqual([says]);
});

test.each([
	[
		{ weeks: '4' },
		{ weeks: '5' },
		['~ Weeks: 4 → 5', '~ Hours of work: 4–8 h in all → 5–10 h in all (+25 %)'],
	],
	[{ weeks: '4' }, {}, ['~ Weeks: 4 → no number', '~ Hours of work: 4–8 h in all → 1–2 h a week']],
	[{}, { effort: '{ from: 1, to: 1.5 }' }, ['~ Hours of work: 1–2 h a week → 1–1.5 h a week (−17 %)']],
	[
		{ effort: '{ from: 3, to: 3, per: course }' },
		{ effort: '{ from: 6, to: 6, per: course }' },
		['~ Hours of work: 3 h in all → 6 h in all (+100 %)'],
	],
])('hours are those of all weeks, where these are known: %j → %j', async (before, after, lines) => {
	expect(await knots(before, after)).toEqual(lines);
});

test('a course that can no longer be joined is a loss; any other status is a change', async () => {
	expect(await knots({}, { status: 'archived' })).toEqual([
		'! Status: open → archived. Nobody can join it any more.',
	]);
	expect(await knots({ status: 'proposed' }, {})).toEqual(['~ Status: proposed → open']);
});

test('what it says of itself is told before and after', async () => {
	expect(
		await knots(
			{ languages: '[en, ar]', next: '[]' },
			{
				title: 'Knots and bends',
				question: 'Which knots hold?',
				level: 'beginner',
				languages: '[en, es]',
				topics: '[knots, rope]',
				partner: '{ name: A guild }',
				openSyllabus: 'false',
			},
		),
	).toEqual([
		'! It is no longer in `ar`',
		'~ Title: Knots → Knots and bends',
		'~ Question: Which knots hold a life? → Which knots hold?',
		'~ Level: anyone → beginner',
		'~ Topics: knots → knots, rope',
		'~ Partner: none → A guild',
		'~ Peers may change the syllabus: yes → no',
		'+ It is in `es` as well',
	]);
});

test('whoever is no longer credited is a loss', async () => {
	const work = '[{ title: The Knot Book, url: "https://knots.example", by: A. Tyer, licence: CC0-1.0 }]';
	expect(await knots({ basedOn: work }, {})).toEqual([
		'! It no longer credits “The Knot Book” by A. Tyer. Whoever wrote what is still in it has to stay named.',
	]);
	expect(await knots({}, { basedOn: work })).toEqual(['+ It credits “The Knot Book” by A. Tyer']);
});

test('an objective is known by its id', async () => {
	expect(
		await knots(
			{ objectives: '[{ id: tie, text: tie a bowline }, { id: cut, text: cut a rope }]' },
			{ objectives: '[{ id: tie, text: tie two bowlines }, { id: join, text: join ropes }]' },
		),
	).toEqual([
		'! The objective “cut a rope” is gone',
		'~ Objective: tie a bowline → tie two bowlines',
		'+ The objective “join ropes” is new',
	]);
});

test('what one should bring, and who answers for the course, are changes', async () => {
	expect(
		await knots(
			{ prerequisites: '[{ text: a rope }]' },
			{
				prerequisites: '[{ text: two ropes }]',
				organizers: '[{ person: stewards, role: mentor }, { person: guests }]',
			},
		),
	).toEqual([
		'~ It now asks for “two ropes” before',
		'~ It no longer asks for “a rope” before',
		'~ Role of The stewards: organizer → mentor',
		'~ The guests is named as organizer',
	]);
});

test('a group that goes is a loss, and its days are told', async () => {
	const group = (changes: string) => ({
		'cohorts/knots/spring.yml': `title: Spring\nzone: Etc/UTC\nfacilitators: [stewards]\n${changes}`,
	});
	expect(await told(group('starts: 2027-03-01\n'), {})).toEqual([
		'! `/courses/knots/groups/spring/` leads nowhere. Links and bookmarks to it break. Bring its file back under its old name.',
		'! `/courses/knots/groups/spring/join/` leads nowhere. Links and bookmarks to it break. Bring its file back under its old name.',
		'! The group “Spring” is gone',
	]);
	expect(
		await told(
			group('starts: 2027-03-01\nends: 2027-04-01\n'),
			group('starts: 2027-03-08\nends: 2027-04-08\nseats: 8\n'),
		),
	).toEqual([
		'~ First day of the group “Spring”: 2027-03-01 → 2027-03-08',
		'~ Last day of the group “Spring”: 2027-04-01 → 2027-04-08',
		'~ Seats of the group “Spring”: no limit → 8 seats',
	]);
});

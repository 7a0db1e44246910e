import { expect, test } from 'vitest';
import { course } from '../rules/example.ts';
import type { Sample } from '../rules/rule.ts';
import { schoolOf } from '#testing/school.ts';
import { readingOfCourse, readingOfProposal } from './reading.ts';
import { type Reviewers, reviewersFor } from './reviewers.ts';
import { readSnapshot } from './snapshot.ts';

const person = (name: string, more = '') => `name: ${name}\nbio: Somebody.\n${more}`;
const school = (title: string, more: string) =>
	`---\ntitle: ${title}\nshort: ${title}\nquestion: What?\nsummary: People.\naccent: sky\n${more}\n---\n\nHello.\n`;

const people: Sample = {
	'people/ada.yml': person('Ada', 'languages: [en]\nskills: [knots]\n'),
	'people/bo.yml': person('Bo'),
	'people/cy.yml': person('Cy', 'account: CyKnots\n'),
	'people/di.yml': person('Di', 'skills: [knots]\nmentoring: { offers: help, how: ask }\n'),
	'people/eve.yml': person('Eve', 'skills: [knots]\n'),
	'schools/webcraft.mdx': school('Webcraft', 'stewards: [stewards]\nreviewers: [ada, bo]'),
	'schools/sailing.mdx': school('Sailing', 'stewards: [stewards]\nreviewers: [cy]'),
	'courses/knots/index.mdx': course({ organizers: '[{ person: guests }]' }),
};

/** Who is suggested for the example course, best first, and who is not and why. */
async function asked(changes: Sample = {}): Promise<{ best: string[]; told: Reviewers }> {
	const { catalogue, lines } = await schoolOf({ ...people, ...changes });
	expect(lines.filter((line) => !line.includes('advice:'))).toEqual([]);
	const told = reviewersFor(
		catalogue,
		readingOfCourse(
			catalogue,
			catalogue.courses.find(({ id }) => id === 'knots')!,
		),
	);
	return { best: told.suggested.map(({ handle }) => handle), told };
}

test('who knows the subject and is listed by the school comes first, then stewards, mentors and neighbours', async () => {
	const { told, best } = await asked();
	expect(best).toEqual(['ada', 'bo', 'di', 'stewards', 'cy']);
	expect(told.suggested[0]).toEqual({
		handle: 'ada',
		account: 'ada',
		reasons: [
			{ why: 'reviewer', school: 'webcraft' },
			{ why: 'topics', topics: ['knots'] },
			{ why: 'language', language: 'en' },
		],
		load: 0,
		ties: [],
	});
	expect(told.suggested[4]).toMatchObject({
		account: 'CyKnots',
		reasons: [{ why: 'other-school', school: 'sailing' }],
	});
});

test('nobody is suggested who did not choose to be asked, whatever they know', async () => {
	expect((await asked()).best).not.toContain('eve');
	const over = {
		'people/di.yml': person(
			'Di',
			'skills: [knots]\nmentoring: { offers: help, how: ask, until: 2027-01-31 }\n',
		),
	};
	expect((await asked(over)).best).not.toContain('di');
});

test('nobody is asked to read what they do not read', async () => {
	const { best } = await asked({ 'people/ada.yml': person('Ada', 'languages: [ar]\nskills: [knots]\n') });
	expect(best).not.toContain('ada');
});

test('a mentor is asked for what they know only', async () => {
	const { best } = await asked({
		'people/di.yml': person('Di', 'skills: [sails]\nmentoring: { offers: help, how: ask }\n'),
	});
	expect(best).not.toContain('di');
});

test.each<[string, Sample, object]>([
	[
		'organizes it',
		{ 'courses/knots/index.mdx': course({ organizers: '[{ person: ada, role: editor }]' }) },
		{ part: 'organizer', of: 'knots' },
	],
	[
		'keeps a group of it together',
		{
			'cohorts/knots/spring.yml':
				'title: Spring\nstarts: 2027-03-01\nends: 2027-04-01\nzone: UTC\nfacilitators: [ada]\n',
		},
		{ part: 'facilitator', of: 'knots' },
	],
	[
		'organizes what it is based on',
		{
			'courses/ropes/index.mdx': course({ title: 'Ropes', status: 'draft', organizers: '[{ person: ada }]' }),
			'courses/knots/index.mdx': course({
				organizers: '[{ person: guests }]',
				basedOn:
					'[{ title: Ropes, url: "https://school.example/courses/ropes/", by: Ada, licence: CC-BY-SA-4.0 }]',
			}),
		},
		{ part: 'ancestor', of: 'ropes' },
	],
])('whoever %s is named with that, and not suggested', async (_, changes, tie) => {
	const { best, told } = await asked(changes);
	expect(best).not.toContain('ada');
	expect(told.excluded).toEqual([{ handle: 'ada', tie }]);
});

test.each<[string, Sample, object]>([
	[
		'learns in a group with an organizer',
		{
			'cohorts/knots/spring.yml':
				'title: Spring\nstarts: 2027-03-01\nends: 2027-04-01\nzone: UTC\nfacilitators: [stewards]\n',
			'roster/knots/spring/ada.yml': 'joined: 2027-01-01\n',
			'roster/knots/spring/guests.yml': 'joined: 2027-01-01\n',
		},
		{ part: 'group', of: 'knots' },
	],
	[
		'has a course on the same pathway',
		{
			'courses/ropes/index.mdx': course({ title: 'Ropes', status: 'draft', organizers: '[{ person: ada }]' }),
			'pathways/to-sea.mdx':
				'---\ntitle: To sea\nquestion: How?\nsummary: So.\nschool: webcraft\nsteps: [{ course: knots, why: a }, { course: ropes, why: b }]\n---\n\nGo.\n',
		},
		{ part: 'pathway', of: 'ropes' },
	],
])('whoever %s may read it, and the tie is told', async (_, changes, tie) => {
	const { told } = await asked(changes);
	expect(told.suggested.find(({ handle }) => handle === 'ada')?.ties).toEqual([tie]);
	expect(told.excluded.map(({ handle }) => handle)).not.toContain('ada');
});

test('whoever wrote at it within a year is named with that, as far as git knows accounts', async () => {
	const { catalogue } = await schoolOf(people);
	const change = (day: string, person: number) => ({
		commit: `c${person}`,
		day,
		subject: 'Change it',
		people: [person],
		files: [{ path: 'courses/knots/index.mdx', act: 'changed' as const }],
	});
	const history = {
		reach: 'whole' as const,
		changes: [change('2026-03-01', 1), change('2026-01-31', 2), change('2026-03-01', 3)],
		accounts: new Map([
			[1, 'cyknots'],
			[2, 'ada'],
		]),
	};
	const school = { ...catalogue, history };
	const { excluded } = reviewersFor(school, readingOfCourse(school, school.courses[0]!));
	expect(excluded).toEqual([{ handle: 'cy', tie: { part: 'co-author', of: 'knots' } }]);
});

test('earlier reviews in the school count, and so does what somebody reads already', async () => {
	const { catalogue } = await schoolOf({
		...people,
		'reviews/knots/bo-1.mdx':
			'---\nreviewer: bo\ncommit: abcdef1\ndate: 2027-01-01\nverdict: approve\n---\n\nIt holds.\n',
	});
	const open = (number: number, asked: string[]) => ({
		number,
		title: 'A change',
		author: 'zoe',
		opened: '2027-01-01',
		updated: '2027-01-01',
		base: 'main',
		head: `change-${number}`,
		changes: [{ path: 'courses/knots/units/01-first-knot.mdx', act: 'changed' }],
		asked,
	});
	const proposals = readSnapshot({
		version: 1,
		at: '2027-01-02T00:00:00Z',
		source: 'github',
		proposals: [
			open(1, ['Ada']),
			open(2, ['ADA', 'cyknots']),
			open(3, ['ada']),
			open(4, []),
			open(5, ['ada']),
		],
	})!;
	const school = { ...catalogue, proposals };
	const reading = readingOfProposal(school, proposals.proposals[3]!);
	const { suggested } = reviewersFor(school, reading);
	expect(suggested.map(({ handle, load }) => [handle, load])).toEqual([
		['bo', 0],
		['di', 0],
		['stewards', 0],
		['ada', 4],
		['cy', 1],
	]);
	expect(suggested[0]?.reasons).toContainEqual({ why: 'reviewed', reviews: 1 });
});

test('neither the author of a proposal nor its readers are suggested for it', async () => {
	const { catalogue } = await schoolOf(people);
	const proposals = readSnapshot({
		version: 1,
		at: '2027-01-02T00:00:00Z',
		source: 'github',
		proposals: [
			{
				number: 1,
				title: 'A new course',
				author: 'ADA',
				opened: '2027-01-01',
				updated: '2027-01-01',
				base: 'main',
				head: 'bends',
				changes: [{ path: 'courses/bends/index.mdx', act: 'added' }],
				reviews: [{ by: 'bo', verdict: 'comment', day: '2027-01-01' }],
				course: { school: 'webcraft', topics: ['knots'], languages: ['en'], organizers: [{ person: 'di' }] },
			},
		],
	})!;
	const told = reviewersFor(
		{ ...catalogue, proposals },
		readingOfProposal(catalogue, proposals.proposals[0]!),
	);
	expect(told.suggested.map(({ handle }) => handle)).toEqual(['stewards', 'cy']);
	expect(told.excluded).toEqual([
		{ handle: 'ada', tie: { part: 'author' } },
		{ handle: 'di', tie: { part: 'organizer' } },
	]);
});

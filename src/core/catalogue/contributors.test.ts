import { expect, test } from 'vitest';
import { course } from '#core/rules/example.ts';
import { schoolOf } from '#testing/school.ts';
import type { Catalogue } from './catalogue.ts';
import { contributorsTo, shareOf, spanOf } from './contributors.ts';
import type { History } from './history.ts';

const person = (name: string, more = '') => `name: ${name}\nbio: Ties.\n${more}`;

const change = (day: string, people: number[], path = 'courses/knots/index.mdx') => ({
	commit: day,
	day,
	subject: '',
	people,
	files: [{ path, act: 'changed' as const }],
});

const history: History = {
	reach: 'whole',
	accounts: new Map([
		[1, 'ada-l'],
		[2, 'bo'],
		[4, 'stranger'],
	]),
	changes: [
		change('2027-01-20', [1, 4]),
		change('2027-01-12', [1], 'handbook/start.mdx'),
		change('2027-01-10', [1, 3]),
		change('2027-01-05', [2]),
	],
};

/** A school in which Ada organizes, Bo helps without being asked, Cy facilitates and reviews, and Dee does nothing. */
async function school(past: History = history): Promise<Catalogue> {
	const { catalogue } = await schoolOf({
		'courses/knots/index.mdx': course({
			organizers: '[{ person: ada, role: editor }, { person: ada }, { person: stewards, role: mentor }]',
		}),
		'people/ada.yml': person('Ada', 'account: Ada-L\n'),
		'people/bo.yml': person('Bo', 'account: bo\n'),
		'people/cy.yml': person('Cy'),
		'people/dee.yml': person('Dee', 'account: dee\n'),
		'cohorts/knots/spring.yml': 'title: Spring\nstarts: 2027-02-01\nzone: Africa/Cairo\nfacilitators: [cy]\n',
		'reviews/knots/cy-1.mdx':
			'---\nreviewer: cy\ncommit: abcdef1\ndate: 2027-01-01\nverdict: approve\n---\n\nIt holds.\n',
	});
	return { ...catalogue, history: past };
}

const of = (catalogue: Catalogue) => {
	const { named, unnamed } = contributorsTo(
		catalogue,
		catalogue.courses.find(({ id }) => id === 'knots')!,
	);
	return { named: named.map(({ person, roles, changes }) => [person.id, roles, changes.length]), unnamed };
};

test('a course names who chose to be listed, with what they do and how often they changed it, and counts the others', async () => {
	expect(of(await school())).toEqual({
		named: [
			['ada', ['organizer', 'editor'], 2],
			['cy', ['facilitator', 'reviewer'], 0],
			['stewards', ['mentor'], 0],
			['bo', [], 1],
		],
		unnamed: 2,
	});
});

test('where git is silent, roles alone speak', async () => {
	expect(of(await school({ reach: 'none', changes: [] }))).toEqual({
		named: [
			['ada', ['organizer', 'editor'], 0],
			['cy', ['facilitator', 'reviewer'], 0],
			['stewards', ['mentor'], 0],
		],
		unnamed: 0,
	});
});

test('somebody’s share is their courses, their schools and their changes everywhere', async () => {
	const catalogue = await school();
	const share = (id: string) => {
		const { courses, stewards, reviews, changes } = shareOf(
			catalogue,
			catalogue.people.find((one) => one.id === id)!,
		);
		return {
			courses: courses.map(({ course }) => course.id),
			schools: [...stewards, ...reviews].map((one) => one.id),
			days: spanOf(changes),
		};
	};
	expect(share('ada')).toEqual({ courses: ['knots'], schools: [], days: ['2027-01-10', '2027-01-20'] });
	expect(share('stewards')).toEqual({ courses: ['knots'], schools: ['webcraft'], days: undefined });
	expect(share('dee')).toEqual({ courses: [], schools: [], days: undefined });
});

import { expect, test } from 'vitest';
import { type History, NO_HISTORY } from '#core/catalogue/history.ts';
import { course } from '#core/rules/example.ts';
import { schoolOf } from '#testing/school.ts';
import { editionsOf } from '../edition.ts';
import { courseView } from './course.ts';
import { courseOf } from './find.ts';
import { historyRows, historyView, SHOWN } from './history.ts';

const FOLDER = 'courses/knots';
const FORGE = 'https://forge.example/knots/school';

const change = (day: string, subject: string, names: string[], people = [1]): History['changes'][number] => ({
	commit: `${day.replaceAll('-', '')}abcdef`,
	day,
	subject,
	people,
	files: names.map((name) => ({ path: `${FOLDER}/${name}`, act: 'changed' })),
});

const past: History = {
	reach: 'whole',
	accounts: new Map([[1, 'ada-l']]),
	changes: [
		change('2027-01-20', '', ['units/01-first-knot.mdx', 'pictures/loop.svg'], [2]),
		change('2027-01-02', 'Say for whom it is', ['index.mdx'], [2]),
		{
			...change('2026-12-30', 'Propose knots', ['index.mdx', 'units/01-first-knot.mdx', 'units/02-gone.mdx']),
			files: [
				...change('', '', ['index.mdx', 'units/01-first-knot.mdx']).files,
				{ path: `${FOLDER}/units/02-gone.mdx`, act: 'removed' },
				{ path: 'site.yml', act: 'added' },
			],
		},
	],
};

const SITE = `title: Knot University
tagline: Everything with ropes
description: A university of knots.
url: https://knots.example
base: /school/
repository: ${FORGE}
languages: [en, es, ar]
licence: CC-BY-SA-4.0
`;

/** The editions of a school with a course about knots, its translation, and this behind it. */
async function editionsWith(history: History, translated = '2027-01-01') {
	const { catalogue } = await schoolOf({
		'site.yml': SITE,
		'people/ada.yml': 'name: Ada\naccount: Ada-L\n',
		'courses/nudos/index.mdx': course({
			title: 'Nudos',
			languages: '[es]',
			translationOf: 'knots',
			translated,
		}),
	});
	return editionsOf({ ...catalogue, history });
}

const viewWith = async (history: History) => {
	const [edition] = await editionsWith(history);
	return historyView(edition!, courseOf(edition!, 'knots'));
};

const courseIn = async (history: History, id: string, translated?: string) => {
	const [edition] = await editionsWith(history, translated);
	return courseView(edition!, courseOf(edition!, id));
};

test('the changes of a course stand month by month, with the pages they touched', async () => {
	const { meta, ...view } = await viewWith(past);
	expect(meta).toMatchObject({
		title: 'History of Knots',
		address: '/courses/knots/history/',
		listed: false,
	});
	const front = { href: '/school/courses/knots/', label: 'Front page', act: 'Changed' };
	const unit = { href: '/school/courses/knots/first-knot/', label: 'The first knot', act: 'Changed' };
	expect(view).toEqual({
		course: { href: '/school/courses/knots/', label: 'Knots' },
		facts: [
			{ name: 'In the school since', value: '30 December 2026' },
			{ name: 'Last improved', value: '20 January 2027' },
			{ name: 'Changes', value: '3 changes by 2 people' },
		],
		people: {
			named: [
				{
					name: { href: '/school/people/stewards/', label: 'The stewards' },
					roles: 'organizer',
					changes: undefined,
				},
				{
					name: { href: '/school/people/ada/', label: 'Ada' },
					roles: '',
					changes: '1 change, 30 December 2026',
				},
			],
			unnamed: '1 more person wrote changes and is not named here.',
			all: { href: '/school/contributors/', label: 'Everybody who contributes' },
		},
		months: [
			{
				title: 'January 2027',
				changes: [
					{
						day: '2027-01-20',
						when: '20 January 2027',
						subject: 'A change without a description',
						commit: { href: `${FORGE}/commit/20270120abcdef`, label: 'Change 2027012' },
						pages: [unit],
						others: ['1 other file'],
					},
					{
						day: '2027-01-02',
						when: '2 January 2027',
						subject: 'Say for whom it is',
						commit: { href: `${FORGE}/commit/20270102abcdef`, label: 'Change 2027010' },
						pages: [front],
						others: [],
					},
				],
			},
			{
				title: 'December 2026',
				changes: [
					{
						day: '2026-12-30',
						when: '30 December 2026',
						subject: 'Propose knots',
						commit: { href: `${FORGE}/commit/20261230abcdef`, label: 'Change 2026123' },
						pages: [front, unit],
						others: ['1 unit taken away'],
					},
				],
			},
		],
		notes: [],
		empty: undefined,
		forge: {
			href: `${FORGE}/commits/main/content/courses/knots`,
			label: 'The whole history, where the files are kept',
		},
	});
});

test('where nothing is known of the past, the page says so and shows where to look', async () => {
	expect(await viewWith(NO_HISTORY)).toMatchObject({
		facts: [],
		months: [],
		notes: [],
		empty: 'This copy of the school carries no history, so nobody can tell here what changed and when.',
	});
	expect(await viewWith({ reach: 'recent', changes: [] })).toMatchObject({
		facts: [],
		notes: ['This copy of the school carries only the latest part of its history.'],
		empty: 'No change of this course has been recorded yet.',
	});
});

test('where only the latest part is known, no first day is claimed', async () => {
	const { facts, notes } = await viewWith({ ...past, reach: 'recent' });
	expect(facts.map(({ name }) => name)).toEqual(['Last improved', 'Changes']);
	expect(notes).toEqual(['This copy of the school carries only the latest part of its history.']);
});

test('a long history shows its latest part and counts the rest', async () => {
	const changes = Array.from({ length: SHOWN + 2 }, () => change('2027-01-20', 'Tie', ['index.mdx']));
	const { months, notes, facts } = await viewWith({ reach: 'whole', changes });
	expect(months.map((month) => month.changes.length)).toEqual([SHOWN]);
	expect(notes).toEqual(['2 earlier changes are not shown here.']);
	expect(facts.at(-1)).toEqual({ name: 'Changes', value: '102 changes by 1 person' });
});

test('the history of a course speaks its language and stays in the edition', async () => {
	const [, spanish] = await editionsWith(past);
	const titles = historyRows(spanish!).map(({ params, view }) => [
		params['course'],
		view.meta.title,
		view.course.href,
	]);
	expect(titles).toEqual([
		['knots', 'History of Knots', '/school/es/courses/knots/'],
		['nudos', 'Historial de Nudos', '/school/es/courses/nudos/'],
	]);
});

test('a course tells when it was last improved, where that is known', async () => {
	const { glance, improve } = await courseIn(past, 'knots');
	expect(glance.improved).toEqual({ href: '/school/courses/knots/history/', label: '20 January 2027' });
	expect(improve.history).toBe('/school/courses/knots/history/');
	expect((await courseIn(NO_HISTORY, 'knots')).glance.improved).toBe(undefined);
});

test('a change elsewhere changes nothing of what a course shows', async () => {
	const sail = { ...change('2027-01-31', 'Sail', []), files: [{ path: 'site.yml', act: 'added' } as const] };
	const after = { ...past, changes: [sail, ...past.changes] };
	expect(await courseIn(after, 'knots')).toEqual(await courseIn(past, 'knots'));
	expect(await viewWith(after)).toEqual(await viewWith(past));
});

test('a translation says that its original has changed since', async () => {
	const see = { href: '/school/courses/knots/history/', label: 'See what changed' };
	expect((await courseIn(past, 'nudos')).behind).toEqual({
		text: 'The original has changed since this translation was made: 2 changes, the latest on 20 January 2027.',
		see,
	});
	expect((await courseIn(past, 'nudos', '2027-01-19')).behind).toEqual({
		text: 'The original has changed since this translation was made: 1 change, on 20 January 2027.',
		see,
	});
	expect((await courseIn(past, 'nudos', '2027-01-20')).behind).toBe(undefined);
	expect((await courseIn(NO_HISTORY, 'nudos')).behind).toBe(undefined);
	expect((await courseIn(past, 'knots')).behind).toBe(undefined);
});

import { expect, test } from 'vitest';
import { schoolOf } from '#testing/school.ts';
import type { Catalogue } from './catalogue.ts';
import {
	type Change,
	changesOf,
	changesSince,
	courseFolder,
	firstSeen,
	type History,
	lastChanged,
	NO_HISTORY,
	peopleIn,
	unitsIn,
} from './history.ts';

const change = (day: string, paths: string[], people = [1]): Change => ({
	commit: day,
	day,
	subject: '',
	people,
	files: paths.map((path) => ({ path, act: 'changed' })),
});

const KNOTS = 'courses/knots';
const FIRST = `${KNOTS}/units/01-first-knot.mdx`;
const last = change('2027-01-20', [FIRST, `${KNOTS}/pictures/loop.svg`], [2, 3]);
const other = change('2027-01-15', ['courses/knots-2/index.mdx', 'site.yml']);
const first = change('2027-01-10', [`${KNOTS}/index.mdx`, FIRST, 'site.yml'], [1, 2]);
const past: History = { reach: 'whole', changes: [last, other, first] };

/** The example school with this behind it. */
const schoolWith = async (history: History): Promise<Catalogue> => ({
	...(await schoolOf()).catalogue,
	history,
});

test('a folder has the changes to everything in it, each once, and no other folder’s', async () => {
	const catalogue = await schoolWith(past);
	expect(changesOf(catalogue, KNOTS)).toEqual([last, first]);
	expect(changesOf(catalogue, `${KNOTS}/index.mdx`)).toEqual([first]);
	expect(changesOf(catalogue, 'courses')).toEqual([last, other, first]);
	expect(changesOf(catalogue, 'courses/kno')).toEqual([]);
});

test('the first and the last day are those of the changes, and the first is known only where all is', async () => {
	const catalogue = await schoolWith(past);
	expect([firstSeen(catalogue, KNOTS), lastChanged(catalogue, KNOTS)]).toEqual(['2027-01-10', '2027-01-20']);
	expect(lastChanged(catalogue, `${KNOTS}/index.mdx`, 'site.yml', 'none')).toBe('2027-01-15');
	const recent = await schoolWith({ ...past, reach: 'recent' });
	expect([firstSeen(recent, KNOTS), lastChanged(recent, KNOTS)]).toEqual([undefined, '2027-01-20']);
	const none = await schoolWith(NO_HISTORY);
	expect([firstSeen(none, KNOTS), lastChanged(none, KNOTS)]).toEqual([undefined, undefined]);
});

test('what happened since a day happened on later days', async () => {
	const catalogue = await schoolWith(past);
	expect(changesSince(catalogue, KNOTS, '2027-01-19')).toEqual([last]);
	expect(changesSince(catalogue, KNOTS, '2027-01-20')).toEqual([]);
});

test('people are counted once for all their changes', () => expect(peopleIn([last, first])).toBe(3));

test('a change tells which units it touched', async () => {
	const { courses } = await schoolWith(past);
	const knots = courses.find(({ id }) => id === 'knots')!;
	expect(courseFolder(knots)).toBe(KNOTS);
	expect(unitsIn(knots, last).map(({ id }) => id)).toEqual(['knots/01-first-knot']);
	expect(unitsIn(knots, other)).toEqual([]);
});

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { course, exampleSchool, unit } from '#core/rules/example.ts';
import { folderOf, TODAY } from '#testing/school.ts';
import { mend } from './mend.ts';
import { readSchool } from './school.ts';

const INDEX = 'courses/knots/index.mdx';
const UNIT = 'courses/knots/units/01-first-knot.mdx';
const rulesIn = async (root: string) => (await readSchool(root, TODAY)).problems.map(({ rule }) => rule);

/** What mending makes of one file of the example school, and the rules that still speak. */
async function mended(path: string, text: string): Promise<{ text: string; rules: string[] }> {
	const root = folderOf({ ...exampleSchool, [path]: text });
	await mend(root, TODAY);
	return { text: readFileSync(join(root, path), 'utf8'), rules: await rulesIn(root) };
}

test('a school without a problem keeps every byte', async () => {
	const root = folderOf({ ...exampleSchool, [INDEX]: `\ufeff${course().replaceAll('\n', '\r\n')}` });
	expect(await mend(root, TODAY)).toEqual([]);
	expect(readFileSync(join(root, INDEX), 'utf8')).toBe(`\ufeff${course().replaceAll('\n', '\r\n')}`);
});

test('a byte order mark and line ends stay as they are beside what is mended', async () => {
	const wrong = `\ufeff${course({ status: 'Open' }).replaceAll('\n', '\r\n')}`;
	expect((await mended(INDEX, wrong)).text).toBe(wrong.replace('Open', 'open'));
});

test('what hides behind one mistake is mended as well', async () => {
	const wrong = course({ title: 'Knots: a beginning', status: 'Open' });
	expect(await mended(INDEX, wrong)).toEqual({
		text: course({ title: '"Knots: a beginning"', status: 'open' }),
		rules: [],
	});
});

test.each([
	['a licence is chosen by its author', course({ licence: 'CC-BY-4.1' }), 'fm/schema'],
	['a status changes what others do', course({ status: 'opened' }), 'fm/schema'],
	[
		'a day may be read in two ways',
		course({ translationOf: 'knots', translated: '03/04/2027' }),
		'fm/schema',
	],
	['the right name is there already', course({ titel: 'Ropes' }), 'fm/unknown-key'],
	['a value goes on below', course({ title: 'Knots: a\n  beginning' }), 'fm/yaml'],
	['brackets stand around it', course({ topics: '[knots, @ropes]' }), 'fm/yaml'],
	['a text is no number', course({ weeks: '"four"' }), 'fm/schema'],
])('nothing is touched where somebody must decide: %s', async (_, text, rule) => {
	expect(await mended(INDEX, text)).toEqual({ text, rules: [rule] });
});

test('an id that another task has is not given', async () => {
	const text = unit('<Task title="Tie one" deliverable="A knot" />');
	expect(await mended(UNIT, text)).toEqual({ text, rules: ['mdx/attr-value'] });
});

test('tabs that make no record are left to their author', async () => {
	const text = '---\ntitle: Knots\nobjectives:\n\t\t- tie\n  - untie\n---\n\nGo on.\n';
	expect((await mended('wiki/knots.mdx', text)).text).toBe(text);
});

// What is said of the words of a school, and of everything that is no course.
import { expect, test } from 'vitest';
import { compared, sideOf, told } from '#testing/two-states.ts';
import { course, unit } from '../rules/example.ts';
import { compareSchools } from './compare.ts';
import { comparison, MOST } from './comparison.ts';
import { measure } from './reading.ts';

const UNIT = 'courses/knots/units/01-first-knot.mdx';
const pagesOf = async (before: string, after: string) =>
	(await compared({ [UNIT]: unit(before) }, { [UNIT]: unit(after) })).subjects[0]?.pages.map(
		({ passages }) => passages,
	);

test('passages are told in the order of the page, with the heading they stand below', async () => {
	expect(
		await pagesOf(
			'Bring a long rope with you.\n\n## Loops\n\nOne goes.\n\nTwo moves to the end of all.\n\nThree stays here.\n\nFour stays.',
			'Bring a short rope with you.\n\n## Loops\n\nThree stays here.\n\nFour stays.\n\nFive comes.\n\nTwo moves to the end of all.',
		),
	).toEqual([
		[
			{ act: 'edited', before: 'Bring a long rope with you.', after: 'Bring a short rope with you.' },
			{ act: 'removed', under: 'Loops', before: 'One goes.' },
			{ act: 'added', under: 'Loops', after: 'Five comes.' },
			{ act: 'moved', under: 'Loops', after: 'Two moves to the end of all.' },
		],
	]);
});

test('the words of the record are passages as well', async () => {
	const { subjects } = await compared(
		{ 'courses/knots/index.mdx': course() },
		{ 'courses/knots/index.mdx': course({ summary: 'Five knots in four weeks.', signUpTask: undefined }) },
	);
	expect(subjects[0]?.pages).toEqual([
		{
			title: 'Knots',
			file: 'courses/knots/index.mdx',
			act: 'changed',
			passages: [
				{
					act: 'edited',
					under: 'Summary',
					before: 'Four knots in four weeks.',
					after: 'Five knots in four weeks.',
				},
				{ act: 'removed', under: 'Sign-up task', before: 'Tie any knot and say what for.' },
			],
			left: 0,
		},
	]);
});

test('longer sentences and more long words are said as such, and nothing of a short text', async () => {
	const short = 'The rope is on the deck. Go and get it now. '.repeat(10);
	const long =
		'The complicated arrangement of intersecting ropes requires considerable concentration. '.repeat(20);
	expect(await told({ [UNIT]: unit(short) }, { [UNIT]: unit(short.replaceAll('. Go', ', so go')) })).toEqual(
		[],
	);
	const lines = await told({ [UNIT]: unit(short.repeat(3)) }, { [UNIT]: unit(long) });
	expect(lines).toEqual([
		'~ Sentences are longer: 5 words → 9 words on average',
		'~ There are more long words: 0 % → 65 % have over six letters',
	]);
	expect(measure('قلم وكتاب. '.repeat(200), 'ar')).toBe(undefined);
	expect(measure('Too short.', 'en')).toBe(undefined);
});

test('a handbook page, a school and a person are told like courses', async () => {
	const page = (title: string, body: string) => ({
		'handbook/start.mdx': `---\ntitle: ${title}\n---\n\n${body}\n`,
	});
	const { subjects, lines } = await compared(
		{ ...page('Start', 'Begin here.'), 'wiki/ropes.mdx': '---\ntitle: Ropes\n---\n\nHemp.\n' },
		{ ...page('Begin', 'Begin over here.'), 'people/ada.yml': 'name: Ada\nbio: Ties.\n' },
	);
	expect(subjects.map(({ noun, title, act, address }) => [noun, title, act, address])).toEqual([
		['Wiki page', 'Ropes', 'gone', '/wiki/ropes/'],
		['Person', 'Ada', 'new', '/people/ada/'],
		['Handbook page', 'Begin', 'changed', '/handbook/start/'],
	]);
	expect(subjects[2]?.pages[0]?.passages).toEqual([
		{ act: 'edited', before: 'Begin here.', after: 'Begin over here.' },
	]);
	expect(lines.map(({ says }) => says)).toEqual(['`/wiki/ropes/` leads nowhere']);
});

test('what the check finds now, and no longer finds, is counted once', async () => {
	const { problems } = await compared(
		{ [UNIT]: unit('[here](../../../wiki/none.mdx)\n\n### Too deep') },
		{ [UNIT]: unit('More.\n\n[here](../../../wiki/none.mdx)\n\n![](../pictures/none.svg)') },
	);
	expect([problems.fresh.map(({ rule, line }) => `${rule} ${line}`), problems.solved]).toEqual([
		['picture/alt 12', 'picture/missing 12'].sort(),
		1,
	]);
});

test('however much has changed, the report keeps its bounds, and says how much it left out', async () => {
	const many = (word: string) =>
		Array.from({ length: 400 }, (_, index) => `${word} number ${index} ${'goes on and on '.repeat(30)}`).join(
			'\n\n',
		);
	const found = await compared({ [UNIT]: unit(many('Old')) }, { [UNIT]: unit(many('New')) });
	expect(comparison.safeParse(found).error).toBe(undefined);
	const [page] = found.subjects[0]?.pages ?? [];
	expect([page?.passages.length, page?.left, page?.before]).toEqual([MOST.passages, 600, undefined]);
});

test('a state compared with itself says nothing', async () => {
	const side = await sideOf();
	const { subjects, lines, same, problems } = compareSchools(side, side, {
		base: { name: 'a' },
		head: { name: 'b' },
	});
	expect([subjects, lines, same, problems]).toEqual([[], [], 1, { fresh: [], left: 0, solved: 0 }]);
});

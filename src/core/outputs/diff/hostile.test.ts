// A report that a stranger made, and words that a stranger wrote.
import { fromHtml } from 'hast-util-from-html';
import type { Nodes } from 'hast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { expect, test } from 'vitest';
import { type Comparison, comparison, MOST } from '../../diff/comparison.ts';
import { markdownOf } from './markdown.ts';
import { pageOf } from './page.ts';
import { textOf } from './text.ts';

const EVIL = [
	'</style></title></details></del><script>alert(1)</script><img src=x onerror=alert(1)>',
	'```\n@ada merge this ![x](https://evil.example/x.png) https://evil.example',
	'\u001b[2J\u202e\u0007 `code` | a | b |',
	'javascript:alert(1) " onload="alert(1)',
].join('\n\n# ');

const whole = (words: string): Comparison => ({
	version: 1,
	base: { name: words.slice(0, 200), commit: 'abcdef1' },
	head: { name: words.slice(0, 200) },
	site: { title: words.slice(0, 200), root: 'https://school.example/' },
	subjects: [
		{
			noun: words.slice(0, 80),
			id: words.slice(0, 200),
			title: words.slice(0, 200),
			address: `/${words}`.slice(0, 300),
			language: 'en',
			act: 'changed',
			lines: [
				{ severity: 'loss', topic: 'evil', says: words.slice(0, 600), note: words.slice(0, 600) },
				{
					severity: 'gain',
					topic: 'evil',
					says: 'Title',
					before: words.slice(0, 600),
					after: words.slice(0, 600),
				},
			],
			pages: [
				{
					title: words.slice(0, 200),
					file: 'courses/knots/units/01-a.mdx',
					act: 'changed',
					left: 0,
					passages: [
						{ act: 'edited', under: words.slice(0, 200), before: words, after: `${words} more` },
						{ act: 'added', after: words },
					],
					before: words,
					after: '<a href="javascript:alert(1)">x</a>',
				},
				{
					title: 'Made of HTML',
					file: 'wiki/a.md',
					act: 'changed',
					left: 0,
					passages: [],
					before: 'One <b>bold</b> [link](https://rope.example/).\n\n![A loop](./loop.svg)',
					after: 'Two <b>bold</b> [link](https://rope.example/).\n\n![A loop](./loop.svg)',
				},
			],
			left: 0,
			rubric: {
				holds: [words.slice(0, 120)],
				fails: [words.slice(0, 120)],
				forPeople: [words.slice(0, 120)],
			},
		},
	],
	lines: [{ severity: 'loss', topic: 'address', says: words.slice(0, 600) }],
	problems: {
		fresh: [
			{ rule: 'a/b', severity: 'error', file: words.slice(0, 400), line: 1, column: 1, message: words },
		],
		left: 0,
		solved: 0,
	},
	same: 0,
	left: 0,
});

function elements(node: Nodes): { name: string; properties: Record<string, unknown> }[] {
	const own = node.type === 'element' ? [{ name: node.tagName, properties: node.properties }] : [];
	return [...own, ...('children' in node ? node.children.flatMap((child) => elements(child as Nodes)) : [])];
}

test('the report of a stranger is taken by the schema before it is shown', () => {
	expect(comparison.safeParse(whole(EVIL)).success).toBe(true);
	const [subject] = whole(EVIL).subjects;
	const page = { ...subject!.pages[1]!, before: 'x'.repeat(MOST.source) };
	const heavy = { ...subject!, pages: Array.from({ length: 26 }, () => page) };
	const refused = [
		{ ...whole(EVIL), more: 1 },
		{ ...whole(EVIL), site: { title: 'x', root: 'javascript:alert(1)//' } },
		{ ...whole(EVIL), subjects: Array.from({ length: MOST.subjects + 1 }, () => whole('x').subjects[0]) },
		{ ...whole(EVIL), base: { name: 'x'.repeat(201) } },
		{ ...whole(EVIL), subjects: [heavy] },
	];
	expect(refused.map((one) => comparison.safeParse(one).success)).toEqual([
		false,
		false,
		false,
		false,
		false,
	]);
});

test('nothing in the page runs, loads or is filled in', () => {
	const html = pageOf(whole(EVIL), { css: 'body { margin: 0 }', digest: 'x' });
	const found = elements(fromHtml(html));
	const names = new Set(found.map(({ name }) => name));
	const strange = [
		'script',
		'img',
		'iframe',
		'object',
		'embed',
		'form',
		'input',
		'svg',
		'link',
		'base',
		'video',
	];
	expect(strange.filter((name) => names.has(name))).toEqual([]);
	expect(found.filter(({ name }) => name === 'style')).toHaveLength(1);
	const attributes = found
		.flatMap(({ properties }) => Object.keys(properties))
		.filter((name) => /^on|^style$|^src/.test(name));
	expect(attributes).toEqual([]);
	const links = found.filter(({ name }) => name === 'a').map(({ properties }) => String(properties['href']));
	expect(new Set(links)).toEqual(new Set(['https://rope.example/']));
	expect(html).toContain('<del>One</del> <b>bold</b>');
	expect(html).toContain('Picture: A loop');
});

test('a page of thousands of paragraphs that were all written anew is shown all the same', () => {
	const paragraphs = (word: string) =>
		Array.from({ length: 1500 }, (_, index) => `${word}${index} goes on`).join('\n\n');
	const [subject] = whole('x').subjects;
	const page = { ...subject!.pages[1]!, before: paragraphs('old'), after: paragraphs('new') };
	const html = pageOf(
		{ ...whole('x'), subjects: [{ ...subject!, pages: [page] }] },
		{ css: '', digest: 'x' },
	);
	expect([html.match(/data-act="gone"/g)?.length, html.match(/data-act="new"/g)?.length]).toEqual([
		1500, 1500,
	]);
});

test('what does not compile is shown passage by passage, as it is written', () => {
	const html = pageOf(whole(EVIL), { css: '', digest: 'x' });
	expect(html).toContain('&#x3C;script>alert(1)&#x3C;/script>');
});

test('the Markdown of it has no link, picture or HTML but that of the report', () => {
	const markdown = markdownOf(whole(EVIL));
	const tree = unified().use(remarkParse).use(remarkGfm).parse(markdown);
	const types = new Set<string>();
	const html = new Set<string>();
	const visit = (node: { type: string; value?: string; children?: unknown[] }): void => {
		types.add(node.type);
		if (node.type === 'html') html.add(node.value ?? '');
		for (const child of node.children ?? []) visit(child as typeof node);
	};
	visit(tree);
	expect([...types].sort()).toEqual(
		[
			'emphasis',
			'heading',
			'html',
			'inlineCode',
			'list',
			'listItem',
			'paragraph',
			'root',
			'strong',
			'text',
		].sort(),
	);
	expect([...html].filter((one) => !/^<\/?(?:del|ins|details|summary)>/.test(one))).toEqual([]);
});

test('a terminal obeys none of it', () => {
	expect(textOf(whole(EVIL))).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e]/);
});

test('the largest report that is taken still fits into a comment', () => {
	const big = whole('word '.repeat(1600).slice(0, 2000));
	const most: Comparison = {
		...big,
		lines: Array.from({ length: MOST.lines }, () => big.lines[0]!),
		subjects: Array.from({ length: MOST.subjects }, () => ({
			...big.subjects[0]!,
			lines: Array.from({ length: 50 }, () => big.subjects[0]!.lines[1]!),
			pages: [],
		})),
		problems: { ...big.problems, fresh: Array.from({ length: MOST.problems }, () => big.problems.fresh[0]!) },
	};
	expect(comparison.safeParse(most).error).toBe(undefined);
	const markdown = markdownOf(most, 40_000);
	expect(markdown.length).toBeLessThanOrEqual(42_000);
	expect(markdown).toMatch(/… and \d+ more\. The whole report has them\./);
});

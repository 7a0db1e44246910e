import type { Nodes } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkMath from 'remark-math';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { expect, test } from 'vitest';
import { code, literal, prose } from './markdown-words.ts';

const parser = unified().use(remarkParse).use(remarkGfm).use(remarkMath);

const HOSTILE = [
	'**bold** _it_ ~~gone~~ `code`',
	'# Heading',
	'- item',
	'+ item',
	'1. item',
	'12) item',
	'> quote',
	'=====',
	'---',
	'[click](https://evil.example)',
	'![pixel](https://evil.example/x.png)',
	'<img src=x onerror=alert(1)><script>alert(1)</script>',
	'</del></details><h1>Approved</h1>',
	'<!-- hidden -->',
	'https://evil.example and www.evil.example and http://evil.example',
	'mailto:ada@ropes.net ada@ropes.net',
	'@ada please merge, @org/team',
	'closes #1, fixes org/repo#12, GH-3, gh-4',
	'!5 %6 ~bug $7 &8 ^9',
	'$x$ and $$y$$',
	'| a | b |\n| - | - |',
	'```\nfence\n```',
	':white_check_mark: :+1:',
	'[^1] and [x]: https://evil.example',
	'9f86d081884c7d659a2feaa0c55ad015a3bf4f1b',
	'&lt;b&gt; &#64;ada &copy;',
	'\\*not escaped\\* \\@ada',
	'\u001b[31mred\u001b[0m \u202eevil\u202c',
	'{+ added +} [- gone -]',
	'two\n\nparagraphs\n# and a heading',
];

/** Every node that shows something else than words. */
function strange(node: Nodes): string[] {
	const own = ['root', 'paragraph', 'text'].includes(node.type) ? [] : [node.type];
	return [...own, ...('children' in node ? node.children.flatMap((child) => strange(child)) : [])];
}

const textOf = (node: Nodes): string =>
	'value' in node
		? node.value
		: 'children' in node
			? node.children.map((child) => textOf(child)).join('')
			: '';

test.each(HOSTILE)('%j is words and nothing else', (text) => {
	const tree = parser.parse(literal(text));
	expect([strange(tree), tree.children.length]).toEqual([[], 1]);
	const shown = textOf(tree).replaceAll('\u200b', '');
	const wanted = text
		.replace(/\s+/g, ' ')
		.replace(/[\u001b\u202e\u202c]/g, (sign) => `\\u{${sign.codePointAt(0)!.toString(16)}}`);
	expect(shown.trim()).toBe(wanted.trim());
});

test.each(HOSTILE)(
	'%j calls nobody and names nothing, whatever a forge makes of the words it shows',
	(text) => {
		const shown = textOf(parser.parse(literal(text)));
		expect(shown).not.toMatch(/@[\w-]|(?:^|\W)(?:gh-|[#!%~$&^])[\p{L}\p{N}]|:\/|www\.|:\w|[0-9a-f]{7}/iu);
	},
);

test.each(HOSTILE)('%j stays between its backticks', (text) => {
	const tree = parser.parse(code(text));
	expect(
		tree.children.map((child) => ('children' in child ? child.children.map(({ type }) => type) : child.type)),
	).toEqual([['inlineCode']]);
});

test('what a sentence of ours names is code, and the rest is words', () => {
	expect(prose('The task “*a*” (`tie-one`) is gone')).toBe('The task “\\*a\\*” (`tie-one`) is gone');
	expect(prose('a ` alone')).toBe('a \\` alone');
});

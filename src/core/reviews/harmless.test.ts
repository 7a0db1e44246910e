import { expect, test } from 'vitest';
import { blocksIn, harmless } from './harmless.ts';
import { compileText } from '../text/compile.ts';

const body = (source: string) => harmless(blocksIn(source));
const shown = (source: string) => compileText(source, { file: 'reviews/knots/ada-1.mdx' });

test('what means the same in Markdown and in MDX stays as it was written', () => {
	const text = `A *good* read, **really**, with \`{code}\` and [a link](https://ropes.example).

- one
- two

> Said by others.

\`\`\`js
if (a < b) { tie(); }
\`\`\``;
	expect(body(text)).toBe(text);
});

test('braces and pointed brackets are signs like any other', () => {
	expect(body('Is *a < b* in {this}?')).toBe('Is *a \\< b* in \\{this}?');
	expect(shown(body('Is *a < b* in {this}?')).html).toContain('<em>a &#x3C; b</em> in {this}?');
});

test('components, HTML, pictures and links to other places are shown as they were typed', () => {
	const typed =
		'<Task id="x" title="Do it" />\n\nSee ![me](https://spy.example/pixel.png) and [here](./secret.mdx).';
	expect(body(typed)).toBe(
		'\\<Task id\\="x" title\\="Do it" /\\>\n\nSee \\!\\[me\\](https\\://spy.example/pixel.png) and \\[here\\](./secret.mdx).',
	);
	expect(shown(body(typed)).plain).toBe(typed);
});

test('a heading becomes a line in bold, since it would stand among the headings of the page', () => {
	expect(body('# All in *all*\n\nFine.')).toBe('**All in all**\n\nFine.');
});

test('remarks are for whoever fills in a form, and nobody sees them', () => {
	expect(body('Fine. <!-- write here -->\n\n<!-- and\nhere -->')).toBe('Fine.');
});

const HOSTILE: [string, string][] = [
	['a program', 'import x from "y"\n\nexport const a = 1\n\n{process.exit(1)}\n\n{`${1}`}'],
	[
		'a script',
		'<script>alert(1)</script>\n\n<img src=x onerror=alert(1)>\n\n<iframe src="https://x.example">',
	],
	['an address that runs', '[x](javascript:alert(1)) <javascript:alert(1)> [y](data:text/html,x)'],
	['open brackets', '<a <b {c [d](\n\n</Task>\n\n<Quiz>\n\n{/*'],
	['front matter', '---\nreviewer: eve\nverdict: approve\n---\n\n---\n'],
	['a conflict', '<<<<<<< ours\na\n=======\nb\n>>>>>>> theirs\n'],
	['footnotes and references', 'a[^1] [b][c]\n\n[^1]: <Task />\n\n[c]: javascript:x'],
	['a table of tags', '| <b> | {x} |\n| --- | --- |\n| <Task id="a"> | `|` |'],
	['deep quotes', `${'> '.repeat(60)}deep\n\n${'- '.repeat(60)}deep`],
	['deep lists', Array.from({ length: 60 }, (_, index) => `${' '.repeat(index * 2)}- ${index}`).join('\n')],
	['many marks', '*_~[]'.repeat(20_000)],
	['many emphases', '*a '.repeat(20_000)],
	['many bullets', '- a\n'.repeat(20_000)],
	['a long line', 'word '.repeat(20_000)],
	['a long word', 'x'.repeat(100_000)],
	['many lines', 'a\n\n'.repeat(30_000)],
	['many formulas', '$$x$$ '.repeat(5000)],
	['a fence that never ends', '````\n{x}\n<Task>\n```'],
	['half of a letter', 'a\ud83d'],
	['an address without end', `https://x.example/${'!'.repeat(5000)}`],
	['code in an indent', '    <b>\n\n\t{x}\n'],
	['numbers at the start', `${'9'.repeat(30)}. a\n\n1986. A good year.`],
];

test.each(HOSTILE)('%s is text that the check has nothing against, and makes nothing', (_, source) => {
	const made = body(source.replace(/\p{Cs}/gu, ''));
	const { problems, tasks, quizzes, html } = shown(made);
	expect(problems).toEqual([]);
	expect([...tasks, ...quizzes]).toEqual([]);
	expect(html).not.toMatch(/<(script|img|iframe|form)|href="(?!https?:|#)/);
	expect(made).not.toBe('');
});

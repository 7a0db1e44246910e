import { describe, expect, test } from 'vitest';
import { formatProblem } from '../problem.ts';
import { compileText } from './compile.ts';

const unit = 'courses/knots/units/01-first.mdx';
const read = (source: string, file = unit) => compileText(source, { file });
const says = (source: string, file?: string) => read(source, file).problems.map(formatProblem);

describe('an ordinary page', () => {
	test('comes out as Markdown says', () => {
		const { html, problems } = read('## A loop\n\nMake *one* and [look](https://example.org).\n');
		expect(problems).toEqual([]);
		expect(html).toBe(
			'<h2 id="on-a-loop">A loop</h2>\n<p>Make <em>one</em> and <a href="https://example.org">look</a>.</p>',
		);
	});

	test('tells its headings, tasks, links, words and plain text', () => {
		const text = read(
			'## A loop\n\nSee [the course](../index.mdx#on-rope).\n\n<Task id="tie" title="Tie it" minutes={5}>\n\nAround, and `back`.\n\n</Task>\n',
		);
		expect(text.headings).toEqual([
			{ id: 'on-a-loop', depth: 2, text: 'A loop', place: { line: 1, column: 1 } },
		]);
		expect(text.tasks).toEqual([
			{
				id: 'tie',
				was: [],
				title: 'Tie it',
				minutes: 5,
				objectives: [],
				optional: false,
				place: { line: 5, column: 1 },
			},
		]);
		expect(text.links).toEqual([
			{
				url: '../index.mdx#on-rope',
				text: 'the course',
				file: 'courses/knots/index.mdx',
				anchor: 'on-rope',
				place: { line: 3, column: 5 },
			},
		]);
		expect(text.plain).toBe('A loop\n\nSee the course.\n\nTie it\n\nAround, and back.');
		expect(text.words).toBe(9);
	});

	test('links to files of the school by their addresses, below the base path', () => {
		const { html } = compileText('[a](../index.mdx) [b](./02-second.mdx#on-x) ![c](../pictures/c.svg)', {
			file: unit,
			base: '/school/',
		});
		expect(html).toBe(
			'<p><a href="/school/courses/knots/">a</a> <a href="/school/courses/knots/second/#on-x">b</a> <img src="/school/courses/knots/pictures/c.svg" alt="c"></p>',
		);
	});

	test('keeps footnotes, tables and task lists', () => {
		const { html, problems } = read(
			'| a |\n|---|\n| 1 |\n\n- [x] done\n  - more\n\nSee[^1].\n\n[^1]: A note.\n',
		);
		expect(problems).toEqual([]);
		expect(html).toContain('<div class="table" tabindex="0"><table>');
		expect(html).toContain(
			'<li class="task-list-item"><label><input type="checkbox" checked disabled> done</label>\n<ul>',
		);
		expect(html).toContain('id="note-fn-1"');
	});

	test('shows formulas as MathML alone, and leaves prices alone', () => {
		const { html } = read('$$x^2$$ costs $5 or $10.');
		expect(html).toBe(
			'<p><math><semantics><mrow><msup><mi>x</mi><mn>2</mn></msup></mrow><annotation encoding="application/x-tex">x^2</annotation></semantics></math> costs $5 or $10.</p>',
		);
	});

	test('marks the words of code by classes', () => {
		expect(read('```python\nfor i in x: pass\n```').html).toBe(
			'<pre tabindex="0"><code data-language="python"><span class="hljs-keyword">for</span> i <span class="hljs-keyword">in</span> x: <span class="hljs-keyword">pass</span></code></pre>',
		);
	});

	test('written from right to left keeps the letters of its headings', () => {
		expect(read('## العقدة الأولى').headings[0]?.id).toBe('on-العقدة-الأولى');
	});

	test('with a heading named like a word of the browser gets an id that is none', () => {
		expect(read('## constructor\n\n## __proto__').headings.map(({ id }) => id)).toEqual([
			'on-constructor',
			'on-proto',
		]);
	});
});

describe('plain Markdown', () => {
	const page = 'handbook/knots.md';

	test('may hold a little HTML, around Markdown too', () => {
		const { html, problems } = read(
			'Press <kbd>Ctrl</kbd>.\n\n<details>\n<summary>More &amp; more</summary>\n\nHidden *text*.\n\n</details>\n\n<!-- a remark -->',
			page,
		);
		expect(problems).toEqual([]);
		expect(html).toBe(
			'<p>Press <kbd>Ctrl</kbd>.</p>\n<details>\n<summary>More &#x26; more</summary><p>Hidden <em>text</em>.</p></details>',
		);
	});

	test('may show braces and tags in its words and code', () => {
		expect(says('Write {this} or `<script>`.', page)).toEqual([]);
	});

	test('has every mistake of its HTML reported, at its place', () => {
		expect(
			says('<p style="x">a</p>\n\nb <kbd onclick="x()">c</kbd> <iframe src="/"></iframe>', page),
		).toEqual([
			'handbook/knots.md:1:4  `<p>` may not carry `style`. Take it out. [html/attr]',
			'handbook/knots.md:3:8  `<kbd>` may not carry `onclick`. Take it out. [html/attr]',
			'handbook/knots.md:3:30  `<iframe>` is not an element that a page may use. Write it in Markdown, or put it in `code` if readers should see it. [html/element]',
		]);
	});
});

describe('MDX', () => {
	test('may hold remarks and literal props', () => {
		expect(
			says('{/* a remark */}\n\n<Task id="a" title="Do" minutes={5} objectives={["x"]} optional />'),
		).toEqual([]);
	});

	test('takes components written on one line as blocks', () => {
		expect(read('<Note type="tip">Mind *this*.</Note>').html).toBe(
			'<div class="note" data-type="tip" role="note"><p class="note-title">Tip</p><p>Mind <em>this</em>.</p></div>',
		);
	});

	test('runs nothing, and says so at each place', () => {
		expect(
			says(
				"import fs from 'node:fs'\n\n> a {process.env.KEY}\n\n<p title={x}>b</p>\n\n<Note {...c}>d</Note>",
			).map((line) => line.replace(/ {2}.*(?=\[)/, ' ')),
		).toEqual([
			`${unit}:1:1 [mdx/esm]`,
			`${unit}:3:5 [mdx/expression]`,
			`${unit}:5:4 [mdx/attr-expression]`,
			`${unit}:7:7 [mdx/attr-spread]`,
		]);
	});

	test('shows no HTML of a page with an error', () => {
		expect(read('fine\n\n{1 + 1}').html).toBe('');
	});
});

test('the words of a page never become marks', () => {
	const { html } = read('`<img src=x onerror=alert(1)>` \\<b\\> &lt;script&gt; "quoted"');
	expect(html).toBe('<p><code>&#x3C;img src=x onerror=alert(1)></code> &#x3C;b> &#x3C;script> "quoted"</p>');
});

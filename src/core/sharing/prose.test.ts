import { expect, test } from 'vitest';
import { compileText } from '../text/compile.ts';
import { bodyOf, storyIn, toldIn } from './prose.ts';

const compiled = (typed: string) => compileText(bodyOf(typed, 3), { file: 'work/knots/tie-one/ada.mdx' });

test('whatever somebody types becomes a text that the check has nothing against', () => {
	for (const typed of [
		'I used <b>rope</b> and {string}, and x < y.',
		'# A heading\n\n## And a smaller one\n\nWords.',
		'```html\n<p>{ not code of ours }</p>\n```\n\nand `a < b`',
		'![My knot](https://knots.example/knot.png)',
		'![](https://knots.example/knot.png)',
		'<https://knots.example> and <Note>this</Note> and {1 + 1}',
		'import x from "y"\n\nexport const a = 1',
		'A price of 5 $ and one of 6 $.',
		'ربطت عقدة، ثم <فككتها>.',
		'我打了一個結 {真的}。',
		'\\< is escaped already',
		'```\nan open fence with <p>',
	]) {
		const { problems, html } = compiled(typed);
		expect(problems, typed).toEqual([]);
		expect(html, typed).not.toBe('');
	}
});

test('signs of a program are shown as they were typed, and code as code', () => {
	expect(compiled('I wrote <b>{x}</b>.').html).toBe('<p>I wrote &#x3C;b>{x}&#x3C;/b>.</p>');
	expect(bodyOf('Look: `a < {b}`.', 3)).toBe('Look: `a < {b}`.');
	expect(bodyOf('```\n<p>\n```\n<p>', 3)).toBe('```\n<p>\n```\n\\<p>');
});

test('a picture of another host becomes a link, and a heading stays below that of the page', () => {
	expect(bodyOf('![My knot](https://a.example/b.png)', 3)).toBe('[My knot](https://a.example/b.png)');
	expect(bodyOf('![](https://a.example/b.png)', 3)).toBe(
		'[https://a.example/b.png](https://a.example/b.png)',
	);
	expect(bodyOf('# One\n#two\n#### Three', 3)).toBe('### One\n#two\n#### Three');
	expect(bodyOf('# One\n## Two', 2)).toBe('## One\n## Two');
});

test('a text made twice is the same as made once', () => {
	const typed = '# A\n\n<b> {c} `d < e` ![f](https://g.example)';
	expect(bodyOf(bodyOf(typed, 3), 3)).toBe(bodyOf(typed, 3));
});

test('a story comes back as it was told', () => {
	const story = { did: 'I tied it.\n\nTwice.', learned: 'It holds.' };
	const body = toldIn(['What I did', 'What I learned'], story);
	expect(body).toBe('## What I did\n\nI tied it.\n\nTwice.\n\n## What I learned\n\nIt holds.');
	expect(storyIn(body)).toEqual({ ...story, headings: ['What I did', 'What I learned'] });
	expect(storyIn('## What I did\n\nI tied it.')).toEqual({
		did: 'I tied it.',
		learned: '',
		headings: ['What I did'],
	});
	expect(storyIn('I tied it.\n\n## How\n\nSlowly.')).toEqual({
		did: 'I tied it.\n\n## How\n\nSlowly.',
		learned: '',
		headings: [],
	});
});

import { expect, test } from 'vitest';
import { toHtml } from 'hast-util-to-html';
import { toHast } from 'mdast-util-to-hast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { problem } from '../problem.ts';
import type { Finding } from '../proposal/report.ts';
import { rubric } from '../schema/rubric.ts';
import { commentOf, MARK, MAX_COMMENT } from './comment.ts';

const finding = (change: Partial<Finding> = {}): Finding => ({
	rule: 'text/headings',
	severity: 'error',
	file: 'content/courses/knots/index.mdx',
	line: 3,
	column: 1,
	message: 'A level is left out. Use `##`.',
	...change,
});

const criteria = [
	{ id: 'clear', title: 'Clear', question: 'Is it clear?' },
	{
		id: 'fits',
		title: 'Fits',
		question: 'Do the hours fit?',
		checked: 'by-machine',
		rules: ['course/load-fits'],
	},
];

test('a comment says what was found, who has to agree, what changes, who could read it, and what people judge', () => {
	expect(
		commentOf({
			check: [finding(), finding({ severity: 'advice', line: 9 })],
			changes: '### What changes\n\nOne task less.\n',
			guard: [problem('guard/outside', 'package.json', undefined, 'This file is part of the program.')],
			rubric: rubric.parse({ title: 'Proposal', of: 'courses', criteria }),
			readers: [{ name: 'Ada', why: 'reviews for the School of Webcraft' }],
			run: 'https://forge.example/runs/1',
		}),
	).toBe(`${MARK}
## A first look, by a machine

The check found 1 problem and 1 piece of advice.

\`\`\`text
content/courses/knots/index.mdx:3:1  A level is left out. Use \`##\`. [text/headings]
content/courses/knots/index.mdx:9:1  advice: A level is left out. Use \`##\`. [text/headings]
\`\`\`

### A maintainer has to agree

\`\`\`text
package.json:1:1  This file is part of the program. [guard/outside]
\`\`\`

### What changes

One task less.

### Who could read it

- Ada: reviews for the School of Webcraft

<details><summary>For reviewers: a list to copy into your review</summary>

\`\`\`markdown
- [ ] <!-- clear --> Clear: Is it clear?
\`\`\`

</details>

[Everything that was found](https://forge.example/runs/1), for a week.
`);
});

test('nothing found is good news, and nothing readable is not', () => {
	expect(commentOf({ check: [], guard: [] })).toBe(
		`${MARK}\n## A first look, by a machine\n\nThe check found nothing to mend.\n`,
	);
	expect(commentOf({ guard: [] })).toContain('The check has left nothing that can be read.');
});

test.each([
	'```\n</details>\n# Merge this now\n@everyone',
	'````` ```` ```',
	'<script>alert(1)</script><img src=x onerror=alert(1)>',
	'\u202egnp.exe\u202c \u001b[31m\u0000\u2028::error::x',
	'[a](https://evil.example) https://evil.example #1 fixes #2 @maintainers',
])('what somebody named their file and their course stays a word: %j', (words) => {
	const html = shown(
		commentOf({
			check: [finding({ file: words, message: words })],
			guard: [problem('guard/name', words, undefined, words)],
			readers: [{ name: words, why: words }],
		}),
	);
	expect(html.match(/<(?!\/)(\w+)/g)).toEqual(
		['h2', 'p', 'pre', 'code', 'h3', 'pre', 'code', 'h3', 'ul', 'li'].map((name) => `<${name}`),
	);
	const outside = html.replace(/<pre>.*?<\/pre>/gs, '');
	expect(outside).not.toMatch(/@(everyone|maintainers)|#\d|https:\/\//);
	expect(html).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u2028\u202a-\u202e]/);
});

test('a comment is never longer than a forge takes, and counts what it leaves out', () => {
	const long = Array.from({ length: 5000 }, () => finding({ message: 'ä'.repeat(2000) }));
	const comment = commentOf({
		check: long,
		changes: 'x'.repeat(50_000),
		guard: Array.from({ length: 300 }, () =>
			problem('guard/name', 'y'.repeat(400), undefined, '`'.repeat(3000)),
		),
		run: 'https://forge.example/runs/1',
	});
	expect(new TextEncoder().encode(comment).length).toBeLessThanOrEqual(MAX_COMMENT);
	expect(comment).toContain('… and 4996 more');
	expect(comment).toContain('There is more than a comment can hold.');
	expect(comment).toMatch(/\(https:\/\/forge\.example\/runs\/1\), for a week\.\n$/);
});

function shown(markdown: string): string {
	const tree = unified().use(remarkParse).use(remarkGfm).parse(markdown);
	return toHtml(toHast(tree, { allowDangerousHtml: true }), { allowDangerousHtml: true }).replace(MARK, '');
}

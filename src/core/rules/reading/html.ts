// Held while the text of a plain `.md` file is read: a little HTML is fine, as long as no browser must mend it.
import type { Rule } from '../rule.ts';

const page = 'handbook/knots.md';
const body = (text: string) => ({ [page]: `---\ntitle: Knots\n---\n\n${text}\n` });
const at = (place: string, message: string, id: string) => `${page}:${place}  ${message} [${id}]`;

export const htmlRules: readonly Rule[] = [
	{
		id: 'html/element',
		title: 'Only harmless elements',
		why: 'Scripts, frames, forms and styles can run, spy or deceive. Elements for words, such as `<kbd>` and `<details>`, are welcome.',
		severity: 'error',
		good: body('Press <kbd>Ctrl</kbd>, drink H<sub>2</sub>O.'),
		bad: body('<script>alert(1)</script>'),
		says: [
			at(
				'5:1',
				'`<script>` is not an element that a page may use. Write it in Markdown, or put it in `code` if readers should see it.',
				'html/element',
			),
		],
	},
	{
		id: 'html/attr',
		title: 'Only harmless attributes',
		why: 'Handlers run, styles cover the page, targets take readers away.',
		severity: 'error',
		bad: body('Press <kbd onclick="x()">Ctrl</kbd>.'),
		says: [at('5:12', '`<kbd>` may not carry `onclick`. Take it out.', 'html/attr')],
	},
	{
		id: 'html/balance',
		title: 'Elements open and close in one place',
		why: 'An element that is not closed would swallow the rest of the page.',
		severity: 'error',
		bad: body('Press <kbd>Ctrl.'),
		says: [
			at(
				'5:7',
				'`<kbd>` is never closed. Close it in the same paragraph or list it was opened in.',
				'html/balance',
			),
		],
	},
	{
		id: 'html/malformed',
		title: 'HTML is whole',
		why: 'Whatever a browser has to mend, two browsers may mend differently; that is how attacks hide.',
		severity: 'error',
		bad: body('<!--> hidden -->'),
		says: [
			at(
				'5:1',
				'This HTML cannot be read: `<!--> hidden -->`. Write `&lt;` for the sign itself, or put it in `code`.',
				'html/malformed',
			),
		],
	},
	{
		id: 'html/nesting',
		title: 'Elements stand where they may stand',
		why: 'Browsers take a paragraph out of a paragraph and throw away a cell without its table; the page would not be the one that was reviewed.',
		severity: 'error',
		good: body(
			'<table><tr><td>Bowline</td></tr></table>\n\n<details><summary>More</summary>\n\nA knot.\n\n</details>',
		),
		bad: body('See <a href="https://example.org">the <div>knots</div></a>.'),
		says: [
			at(
				'5:39',
				'`<div>` cannot stand here, inside `<p>` `<a>`: browsers would put it elsewhere. Take it out, or put it where it belongs.',
				'html/nesting',
			),
		],
	},
];

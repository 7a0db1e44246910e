// Held for every text: how much a page may hold, and that its code and formulas can be shown.
import { unit } from '../example.ts';
import type { Rule } from '../rule.ts';
import { LIMITS } from '../../text/limits.ts';

const page = 'courses/knots/units/01-first-knot.mdx';
const at = (place: string, message: string, id: string) => `${page}:${place}  ${message} [${id}]`;
const many = (limit: keyof typeof LIMITS, what: string) =>
	`This page has more than ${LIMITS[limit].toLocaleString('en')} ${what}. Part it into several.`;
const why = 'One page must not make the build of all others slow, or fill a reader’s phone.';

export const textRules: readonly Rule[] = [
	{
		id: 'code/lang',
		title: 'Code names its language',
		why: 'The name after the fence gives the code its colours; a wrong one gives none.',
		severity: 'error',
		good: { [page]: unit('```python\nprint(1)\n```') },
		bad: { [page]: unit('```__proto__\nprint(1)\n```') },
		says: [
			at(
				'8:1',
				'The name of the language after the fence is none. Use a name such as `python`, or `text` for no language.',
				'code/lang',
			),
		],
	},
	{
		id: 'text/math',
		title: 'Formulas can be read',
		why: 'A formula that cannot be read would stand on the page as a row of signs.',
		severity: 'error',
		good: { [page]: unit('$$a^2 + b^2 = c^2$$') },
		bad: { [page]: unit('$$\\frac{1}$$') },
		says: [
			at(
				'8:1',
				"This formula cannot be read: Unexpected end of input in a macro argument, expected '}'. Correct the TeX between the dollar signs.",
				'text/math',
			),
		],
	},
	{
		id: 'text/gate',
		title: 'Both gates agree',
		why: 'What the policy lets through is cleaned once more by a sanitizer of another make. If that would change one sign, one of the two is wrong, and the page waits until we know which. No page should ever meet this rule.',
		severity: 'error',
		bad: {},
		says: [],
	},
	{
		id: 'limit/marks',
		title: 'A paragraph has an end',
		why,
		severity: 'error',
		bad: { [page]: unit('*a '.repeat(2001)) },
		says: [
			at(
				'8:1',
				'A paragraph here is far too long, or has more than 2,000 `*`, `_`, `~` and bracket signs, or several come near that. Part it by empty lines, or into several pages.',
				'limit/marks',
			),
		],
	},
	{
		id: 'limit/blocks',
		title: 'A page has so many quotes, list items and footnotes',
		why,
		severity: 'error',
		bad: { [page]: unit('- knot\n'.repeat(2001)) },
		says: [
			at(
				'2008:1',
				'This page has more than 2,000 quotes, list items and footnotes. Part it into several.',
				'limit/blocks',
			),
		],
	},
	{
		id: 'limit/nodes',
		title: 'A page is a page',
		why,
		severity: 'error',
		bad: { [page]: unit(`${'*a* '.repeat(20).trim()}\n\n`.repeat(1000)) },
		says: [at('2006:77', many('nodes', 'pieces of Markdown'), 'limit/nodes')],
	},
	{
		id: 'limit/depth',
		title: 'Lists lie only so deep',
		why,
		severity: 'error',
		bad: { [page]: unit(Array.from({ length: 22 }, (_, level) => `${'  '.repeat(level)}- x`).join('\n')) },
		says: [at('27:41', many('depth', 'levels inside one another'), 'limit/depth')],
	},
	{
		id: 'limit/headings',
		title: 'A page has a few headings',
		why,
		severity: 'error',
		bad: {
			[page]: unit(
				Array.from({ length: LIMITS.headings + 1 }, (_, number) => `## Knot ${number}\n`).join('\n'),
			),
		},
		says: [at('1008:1', many('headings', 'headings'), 'limit/headings')],
	},
	{
		id: 'limit/footnotes',
		title: 'A page has a few footnotes',
		why,
		severity: 'error',
		bad: {
			[page]: unit(
				Array.from({ length: LIMITS.footnotes + 1 }, (_, number) => `[^${number}]: Knot.\n`).join('\n'),
			),
		},
		says: [at('1008:1', many('footnotes', 'footnotes'), 'limit/footnotes')],
	},
	{
		id: 'limit/cells',
		title: 'A table can be read',
		why,
		severity: 'error',
		bad: { [page]: unit(`${'|a'.repeat(200)}|\n${'|-'.repeat(200)}|\n${'|x|\n'.repeat(100)}`) },
		says: [at('8:1', many('cells', 'cells in a table'), 'limit/cells')],
	},
	{
		id: 'limit/formulas',
		title: 'A page has so many formulas',
		why,
		severity: 'error',
		bad: { [page]: unit('$$a$$ '.repeat(LIMITS.formulas + 1).replaceAll(/(.{600})/g, '$1\n')) },
		says: [at('28:1', many('formulas', 'formulas'), 'limit/formulas')],
	},
	{
		id: 'limit/references',
		title: 'Named addresses are not repeated without end',
		why,
		severity: 'error',
		bad: {
			[page]: unit(`[k]: https://example.org/${'k'.repeat(1000)}\n\n${'The [k].\n\n'.repeat(500)}`),
		},
		says: [at('990:5', many('references', 'signs of addresses that are named'), 'limit/references')],
	},
];

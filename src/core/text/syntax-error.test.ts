import { expect, test } from 'vitest';
import { formatProblem } from '../problem.ts';
import { compileText } from './compile.ts';

test.each([
	[
		'a {x and\n\nb',
		'1:3  A `{` is opened here and never closed. If it is just a sign, put it in `code` or write `\\{`.',
	],
	[
		'x\n\n{ {a} b\n',
		'3:1  A `{` is opened here and never closed. If it is just a sign, put it in `code` or write `\\{`.',
	],
	[
		'a <b',
		'1:3  A `<` is opened here and never closed. If it is just a sign, put it in `code` or write `\\<`.',
	],
	[
		'less <1 more',
		'1:6  This `<` begins no component. If it is just a sign, put it in `code` or write `\\<`.',
	],
	['see <https://example.org>', '1:5  In MDX an address stands in a link: write `[what it is](https://…)`.'],
	['a <!-- b -->', '1:3  In MDX a remark is written `{/* like this */}`. Write it so, or take it out.'],
	[
		'x\n\n</Note>',
		'3:1  This closes a component that is not open. Take it out, or open the component before.',
	],
	['<Note>\n\nfoo', '1:1  `<Note>` is opened here and never closed. Close it with `</Note>`.'],
	['a\n\nb <i>c\n\nd', '3:3  `<i>` is opened here and never closed. Close it with `</i>`.'],
	['a\nb<br>c', '2:2  `<br>` stands alone and has to end itself in MDX. Write `<br />`.'],
	['<In language="es">a <b>c</In>', '1:25  `</In>` comes while `<b>` is still open. Close that first.'],
	[
		'<Note>*a</Note>*',
		'1:9  `</Note>` and the Markdown around it cross each other. Close the one that was opened last first.',
	],
	[
		'<Note type=tip>x</Note>',
		'1:12  The value of a prop stands in quotes, a number or list in braces. Write `name="text"` or `name={3}`.',
	],
])('%j is explained where it began', (source, line) => {
	expect(compileText(source, { file: 'wiki/a.mdx' }).problems.map(formatProblem)).toEqual([
		`wiki/a.mdx:${line} [mdx/syntax]`,
	]);
});

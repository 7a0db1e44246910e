// Held while the text of an `.mdx` file is read: what a stranger writes is shown, and never run.
import { unit } from '../example.ts';
import type { Rule } from '../rule.ts';

const page = 'courses/knots/units/01-first-knot.mdx';
const at = (place: string, message: string, id: string) => `${page}:${place}  ${message} [${id}]`;

export const mdxRules: readonly Rule[] = [
	{
		id: 'mdx/syntax',
		title: 'Tags and braces are closed',
		why: 'In MDX a `<` begins a component and a `{` a program; one that is never closed takes the rest of the page with it.',
		severity: 'error',
		good: { [page]: unit('Use `a < b` and `{x}` in code, or \\{ and \\< in words.') },
		bad: { [page]: unit('Press {x and go on.') },
		says: [
			at(
				'8:7',
				'A `{` is opened here and never closed. If it is just a sign, put it in `code` or write `\\{`.',
				'mdx/syntax',
			),
		],
		mends: {
			before: { [page]: unit('Over<br>and under.\n\n<!-- Two\nlines -->') },
			after: { [page]: unit('Over<br />and under.\n\n{/* Two\nlines */}') },
		},
	},
	{
		id: 'mdx/esm',
		title: 'No import and no export',
		why: 'In MDX such a line is a program that would run in every build. Courses come from strangers and run none.',
		severity: 'error',
		good: { [page]: unit('Programs begin with `import` lines; these words do not.') },
		bad: { [page]: unit("import fs from 'node:fs'") },
		says: [
			at(
				'8:1',
				'A paragraph that begins with `import` is a program in MDX. Pages run none: take it out, or begin the sentence with another word.',
				'mdx/esm',
			),
		],
	},
	{
		id: 'mdx/expression',
		title: 'No programs between braces',
		why: 'What stands between braces would be computed by whoever builds the page. Remarks to other authors are fine: `{/* like this */}`.',
		severity: 'error',
		good: { [page]: unit('{/* a remark */}') },
		bad: { [page]: unit('Two and two are {2 + 2}.') },
		says: [
			at(
				'8:17',
				'These braces hold a program. Pages run none: take it out, or put it in `code` if readers should see it.',
				'mdx/expression',
			),
		],
	},
	{
		id: 'mdx/element',
		title: 'Only components of the house',
		why: 'Each component is known to be safe, readable aloud and printable. The handbook shows them all.',
		severity: 'error',
		bad: { [page]: unit('<Notes>Mind the end.</Notes>') },
		says: [
			at(
				'8:1',
				'`<Notes>` is not one of the components that a page may use. Did you mean `Note`?',
				'mdx/element',
			),
		],
	},
	{
		id: 'mdx/attr-name',
		title: 'Only the props that a component has',
		why: 'An unknown prop does nothing at best; at worst it is a way to make a page run something.',
		severity: 'error',
		bad: { [page]: unit('<Note typ="tip">Mind the end.</Note>') },
		says: [
			at('8:7', 'In `<Note>`: `typ` is not a word of this record. Did you mean `type`?', 'mdx/attr-name'),
		],
		mends: {
			before: {
				[page]: unit(
					'<Note typ="tip">See the film.</Note>\n\n<Video src="https://archive.org/knots" title="Knots" />',
				),
			},
			after: {
				[page]: unit(
					'<Note type="tip">See the film.</Note>\n\n<Video url="https://archive.org/knots" title="Knots" />',
				),
			},
		},
	},
	{
		id: 'mdx/attr-value',
		title: 'Props have values that fit',
		why: 'A task without an id, or a note of an unknown type, could not be shown.',
		severity: 'error',
		bad: { [page]: unit('<Note type="tipp">Mind the end.</Note>') },
		says: [
			at(
				'8:7',
				'In `<Note>`: `type` is `tipp`. Use one of `tip`, `info`, `warning`. Did you mean `tip`?',
				'mdx/attr-value',
			),
		],
		mends: {
			before: { [page]: unit('<Task title="Untie it, slowly" deliverable="A rope" />') },
			after: { [page]: unit('<Task id="untie-it-slowly" title="Untie it, slowly" deliverable="A rope" />') },
		},
	},
	{
		id: 'mdx/attr-expression',
		title: 'Props are literals',
		why: 'A value that must be computed is a program. Text, numbers, true, false and lists of texts are values.',
		severity: 'error',
		good: { [page]: unit('<Video url="https://archive.org/details/knots" title="Knots" minutes={12} />') },
		bad: { [page]: unit('<Video url="https://archive.org/details/knots" title="Knots" minutes={6 * 2} />') },
		says: [
			at(
				'8:62',
				'The value of `minutes` is a program. Pages run none: write text in quotes, or a number, `true`, `false` or a list of texts between the braces.',
				'mdx/attr-expression',
			),
		],
	},
	{
		id: 'mdx/attr-spread',
		title: 'No spread props',
		why: 'A spread takes its props from a program.',
		severity: 'error',
		bad: { [page]: unit('<Note {...tip}>Mind the end.</Note>') },
		says: [
			at(
				'8:7',
				'This spreads a program’s value over a component. Write each prop by name, as `name="text"`.',
				'mdx/attr-spread',
			),
		],
	},
	{
		id: 'mdx/place',
		title: 'Components stand where they belong',
		why: 'A task in the middle of a sentence, or a choice without its question, cannot be shown or read aloud.',
		severity: 'error',
		bad: { [page]: unit('<Choice>Two</Choice>') },
		says: [at('8:1', '`<Choice>` belongs inside `<Question>`. Put it there.', 'mdx/place')],
	},
	{
		id: 'mdx/routes',
		title: 'There are at least two routes to choose from',
		why: 'Somebody reads, somebody watches, somebody tries it out. Who is offered a choice should have one.',
		severity: 'error',
		good: {
			[page]: unit(
				'<Routes>\n<Route by="read">\n\nThe first chapter.\n\n</Route>\n<Route by="do">\n\nTie it until it holds.\n\n</Route>\n</Routes>',
			),
		},
		bad: { [page]: unit('<Routes>\n<Route by="read">\n\nThe first chapter.\n\n</Route>\n</Routes>') },
		says: [
			at(
				'8:1',
				'There is one route to choose from here. Give two or more, each in a `<Route by="…">`, or take the `<Routes>` away.',
				'mdx/routes',
			),
		],
	},
	{
		id: 'mdx/quiz',
		title: 'A question has choices, and one is right',
		why: 'A question that nobody can answer rightly teaches nothing.',
		severity: 'error',
		bad: {
			[page]: unit(
				'<Quiz id="q">\n<Question id="one">\n\nHow many?\n\n<Choice>Two</Choice>\n<Choice>Three</Choice>\n\n</Question>\n</Quiz>',
			),
		},
		says: [
			at(
				'9:1',
				'The question `one` has 2 choices and 0 of them right. Give it two or more, and mark the right ones `correct`.',
				'mdx/quiz',
			),
		],
	},
];

// Held while bytes become text: whoever reviews a file must see all that is in it.
import { unit } from '../example.ts';
import type { Rule } from '../rule.ts';

const page = 'courses/knots/units/01-first-knot.mdx';
const at = (place: string, message: string, id: string) => `${page}:${place}  ${message} [${id}]`;

export const byteRules: readonly Rule[] = [
	{
		id: 'text/encoding',
		title: 'Text is UTF-8',
		why: 'In any other encoding the letters of half the world turn into question marks, and two programs may read two different texts.',
		severity: 'error',
		good: { [page]: unit('Practise it in the café.') },
		bad: { [page]: { bytes: unit('Practise it in the café.') } },
		says: [
			at(
				'8:23',
				'From here on the bytes are not UTF-8. Open the file in an editor and save it as UTF-8.',
				'text/encoding',
			),
		],
	},
	{
		id: 'text/line-ends',
		title: 'Lines end as lines do',
		why: 'A carriage return alone ends a line for some programs and not for others. What one of them shows as a remark, another may run.',
		severity: 'error',
		good: { [page]: unit('Make a loop.\r\nGo through it.') },
		bad: { [page]: unit('Make a loop.\rGo through it.') },
		says: [
			at(
				'8:13',
				'A line ends with a carriage return alone. Save the file with line ends of the kind LF.',
				'text/line-ends',
			),
		],
	},
	{
		id: 'text/control',
		title: 'No control characters',
		why: 'They can clear a terminal, forge its lines or cut a text short, and whoever reviews the file sees nothing of them.',
		severity: 'error',
		bad: { [page]: unit('Make a loop.\u0007') },
		says: [
			at(
				'8:13',
				'There is a control character here, U+0007. Delete it: nobody sees it, and some programs obey it.',
				'text/control',
			),
		],
	},
	{
		id: 'text/bidi',
		title: 'Text runs as it reads',
		why: 'Signs that turn the direction of a text can make code and addresses read as what they are not. Arabic and Hebrew turn by themselves.',
		severity: 'error',
		good: { [page]: unit('A loop is called لولب in Arabic.') },
		bad: { [page]: unit('Open the file loop-\u202egnp.exe') },
		says: [
			at(
				'8:20',
				'The invisible sign U+202E turns the direction of the text. Delete it: Arabic and Hebrew need no such sign.',
				'text/bidi',
			),
		],
	},
	{
		id: 'text/invisible',
		title: 'Nothing is hidden between letters',
		why: 'Hidden letters make two equal words different, and have carried messages past those who reviewed them.',
		severity: 'error',
		good: { [page]: unit('The rope flew to the moon: 👩\u200d🚀') },
		bad: { [page]: unit('Make a lo\u200bop.') },
		says: [
			at(
				'8:10',
				'There is an invisible character here, U+200B. Delete it, or type the words around it again.',
				'text/invisible',
			),
		],
	},
	{
		id: 'text/conflict',
		title: 'Two versions have become one',
		why: 'Where Git could not join two versions it writes both into the file, with marks between them. Readers would get all of it.',
		severity: 'error',
		good: { [page]: unit('```text\n<<<<<<< ours\n```') },
		bad: { [page]: unit('<<<<<<< ours\nMake a loop.\n=======\nMake two loops.\n>>>>>>> theirs') },
		says: [
			at(
				'8:1',
				'Git could not join two versions here and left both. Keep what is right, and delete the lines that begin with `<<<<<<<`, `=======` and `>>>>>>>`.',
				'text/conflict',
			),
		],
	},
	{
		id: 'limit/line',
		title: 'Lines have an end',
		why: 'Nobody can review a change in a line of many pages, and such a line can hold up every program that reads it.',
		severity: 'error',
		bad: { [page]: unit('Around. '.repeat(2600)) },
		says: [
			at(
				'8:20001',
				'The line has 20,800 characters; 20,000 are allowed. Break it into several.',
				'limit/line',
			),
		],
	},
	{
		id: 'limit/lines',
		title: 'A file has so many lines',
		why: 'One page must not make the build of all others slow, or fill a reader’s phone.',
		severity: 'error',
		bad: { [page]: unit('Around.\n'.repeat(20_000)) },
		says: [
			at('20001:1', 'The file has 20,008 lines; 20,000 are allowed. Part it into several.', 'limit/lines'),
		],
	},
];

// Held while the record of a file is read: it is plain data between two lines `---`, and to every program the same.
import { course } from '../example.ts';
import type { Rule } from '../rule.ts';

const page = 'handbook/knots.md';
const body = '\nA knot holds, and comes undone again.\n';
const titled = (title: string, more = '') => ({ [page]: `---\ntitle: ${title}\n${more}---\n${body}` });
const whole = titled('Knots');
const at = (place: string, message: string, id: string, file = page) =>
	`${file}:${place}  ${message} [${id}]`;
const group = 'cohorts/knots/spring.yml';
const cohort = (starts: string, time: string, title: string) =>
	`title: Spring
starts: ${starts}
ends: "2027-04-01"
zone: Etc/UTC
facilitators: [guests]
meetings: [{ id: first, title: ${title}, day: 2027-03-02, time: ${time} }]
`;

export const frontMatterRules: readonly Rule[] = [
	{
		id: 'fm/missing',
		title: 'Pages begin with their front matter',
		why: 'The record at the top tells what the page is called and to whom it belongs. Without it the page could not be listed anywhere.',
		severity: 'error',
		good: whole,
		bad: { [page]: body.trimStart() },
		says: [
			at(
				'1:1',
				'The file has no front matter. Begin it with a line `---`, fields such as `title: A title`, and a line `---`.',
				'fm/missing',
			),
		],
	},
	{
		id: 'fm/position',
		title: 'Nothing stands before the front matter',
		why: 'After an empty line `---` is a rule across the page, and the record would be printed there for all to read.',
		severity: 'error',
		good: whole,
		bad: { [page]: `\n${whole[page]}` },
		says: [
			at(
				'1:1',
				'Something empty stands before the front matter. Delete the lines and spaces before `---`.',
				'fm/position',
			),
		],
		mends: { before: { [page]: `\n  \n ${whole[page]}` }, after: whole },
	},
	{
		id: 'fm/language',
		title: 'Front matter is YAML',
		why: 'Some tools take a word after `---` for a language and run what follows as a program. Records are data and run nothing.',
		severity: 'error',
		good: whole,
		bad: { [page]: `---js\n{ title: 'Knots' }\n---\n${body}` },
		says: [
			at(
				'1:1',
				'The front matter is not in YAML, the only language it may have. Begin the file with a line that is exactly `---`.',
				'fm/language',
			),
		],
	},
	{
		id: 'fm/delimiter',
		title: 'Three hyphens end the front matter',
		why: 'Some programs end it at any line that begins with `---` and others do not. Two of them would read two different pages.',
		severity: 'error',
		good: whole,
		bad: { [page]: `---\ntitle: Knots\n-----\n${body}` },
		says: [
			at(
				'3:1',
				'A line inside the front matter begins with `---`, and programs differ on whether it ends there. Write exactly `---` to end it, or indent the line.',
				'fm/delimiter',
			),
		],
		mends: { before: { [page]: `-${whole[page]}` }, after: whole },
	},
	{
		id: 'fm/unclosed',
		title: 'Front matter ends',
		why: 'Without its last line nobody can tell where the record ends and the page begins.',
		severity: 'error',
		good: whole,
		bad: { [page]: `---\ntitle: Knots\n${body}` },
		says: [
			at(
				'1:1',
				'The front matter begins here and never ends. Put a line `---` after its last field.',
				'fm/unclosed',
			),
		],
	},
	{
		id: 'fm/size',
		title: 'A record is short',
		why: 'Every list of the site reads every record. What is long belongs on the page, where people read it.',
		severity: 'error',
		bad: titled('Knots', `summary: ${'Around, and through. '.repeat(900)}\n`),
		says: [
			at(
				'1:1',
				'The record is longer than 16 KB. Make it shorter, or move text from it into the page.',
				'fm/size',
			),
		],
	},
	{
		id: 'fm/yaml',
		title: 'YAML says one thing',
		why: 'A sign that YAML takes for its own would lose a part of the value, or the whole record with it. Quotes keep the words as they are.',
		severity: 'error',
		good: titled('"Knots: a beginning"'),
		bad: titled('Knots: a beginning'),
		says: [
			at(
				'2:8',
				'The value has a colon in it. Put quotes around it: `title: "Knots: a beginning"`.',
				'fm/yaml',
			),
		],
		mends: {
			before: {
				[page]: `---\ntitle: Knots: a beginning\nsummary:@home\n---\n${body}`,
				'people/guests.yml': 'name: @guests\nlinks:\n\t- label: Our page\n\t  url: https://guests.example\n',
			},
			after: {
				[page]: `---\ntitle: "Knots: a beginning"\nsummary: "@home"\n---\n${body}`,
				'people/guests.yml':
					'name: "@guests"\nlinks:\n  - label: Our page\n    url: https://guests.example\n',
			},
		},
	},
	{
		id: 'fm/alias',
		title: 'Values are written out',
		why: 'YAML can copy one value to many places, and copies of copies have grown small files until they filled a computer.',
		severity: 'error',
		good: titled('"*Knots* and ropes"'),
		bad: titled('*Knots* and ropes'),
		says: [
			at(
				'2:8',
				'A value begins with `*` here, which YAML takes for a copy of another value. Put quotes around the value, or write it out.',
				'fm/alias',
			),
		],
	},
	{
		id: 'fm/depth',
		title: 'Records are flat',
		why: 'No record of a school nests deep, and very deep ones have brought down the programs that read them.',
		severity: 'error',
		bad: titled(`${'['.repeat(12)}Knots${']'.repeat(12)}`),
		says: [
			at(
				'2:19',
				'More than 12 lists and records stand inside one another here. Write it flatter.',
				'fm/depth',
			),
		],
	},
	{
		id: 'fm/reserved-key',
		title: 'No field is called like the insides of a program',
		why: 'In JavaScript a few names reach into every record of the program. Such a field has let strangers take one over.',
		severity: 'error',
		bad: titled('Knots', 'constructor: sailors\n'),
		says: [at('3:1', '`constructor` cannot be the name of a field. Choose another one.', 'fm/reserved-key')],
	},
	{
		id: 'fm/control-char',
		title: 'No control characters behind a backslash',
		why: 'In double quotes YAML makes signs of codes. A control character written so would pass the look at the file and still reach the page.',
		severity: 'error',
		bad: titled('"Knots\\x07"'),
		says: [
			at(
				'2:8',
				'The value writes U+0007 with a backslash, a sign that nobody would see. Take it out.',
				'fm/control-char',
			),
		],
	},
	{
		id: 'fm/unknown-key',
		title: 'Only fields that the record has',
		why: 'A mistyped field would say nothing and look as if it did.',
		severity: 'error',
		bad: { 'courses/knots/index.mdx': course({ perequisites: '[{ text: two metres of rope }]' }) },
		says: [
			at(
				'17:1',
				'`perequisites` is not a word of this record. Did you mean `prerequisites`?',
				'fm/unknown-key',
				'courses/knots/index.mdx',
			),
		],
		mends: {
			before: {
				'courses/knots/index.mdx': course({ licence: undefined, license: 'CC0-1.0', levle: 'beginner' }),
			},
			after: {
				'courses/knots/index.mdx': course({
					licence: undefined,
					licence2: 'CC0-1.0',
					level: 'beginner',
				}).replace('licence2', 'licence'),
			},
		},
	},
	{
		id: 'fm/schema',
		title: 'Fields hold what they should',
		why: 'Pages, lists, filters and calendars are made of these values. A wrong one would break them far away from its file.',
		severity: 'error',
		bad: { 'courses/knots/index.mdx': course({ weeks: 'four' }) },
		says: [
			at(
				'17:8',
				'`weeks` is text, and should be a number. Write it in digits alone, such as `4`.',
				'fm/schema',
				'courses/knots/index.mdx',
			),
		],
		mends: {
			before: {
				'courses/knots/index.mdx': course({
					title: '1984 # a year',
					status: 'Draft',
					languages: '[EN]',
					level: 'begginer # or any',
					weeks: '"4"',
					openSyllabus: 'yes',
					topics: '[knots, 8]',
				}),
				[group]: cohort('2027/3/1', '"9:30"', '" First "'),
			},
			after: {
				'courses/knots/index.mdx': course({
					title: '"1984" # a year',
					status: 'draft',
					languages: '[en]',
					level: 'beginner # or any',
					weeks: '4',
					openSyllabus: 'true',
					topics: '[knots, "8"]',
				}),
				[group]: cohort('"2027-03-01"', '"09:30"', 'First'),
			},
		},
	},
];

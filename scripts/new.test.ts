import { existsSync, globSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { describe, expect, test } from 'vitest';
import { begunBy } from '#core/outputs/new/index.ts';
import type { NewFile } from '#core/outputs/new/noun.ts';
import { formatProblem } from '#core/problem.ts';
import { exampleSchool } from '#core/rules/example.ts';
import { readSchool } from '#disk/school.ts';
import { writeNew } from '#disk/write-new.ts';
import { say } from '#testing/command.ts';
import { folderOf, TODAY } from '#testing/school.ts';
import { CTRL_C, DOWN, ENTER, onTerminal } from '#testing/terminal.ts';
import { CannotRun } from './command.ts';
import { answersOf } from './new/answers.ts';

const filesOf = (root: string) => globSync('**/*.{mdx,yml}', { cwd: root }).sort();
const read = (root: string, path: string) => readFileSync(join(root, path), 'utf8');
const begin = (root: string, ...options: string[]) =>
	say('new', [...options, '--root', root, '--today', TODAY]);

/** What the check says of a school, without the seconds. */
async function check(root: string): Promise<string> {
	const { output } = await say('check', ['--root', root, '--today', TODAY, '--strict']);
	return output.replace(/ \([\d.]+ s\)\n$/, '');
}

const COURSE = [
	['--title', 'Bread by Hand'],
	['--question', 'Can five kitchens bake one loaf?'],
	['--audience', 'Anyone with an oven.'],
	['--makes', 'a loaf that four people have tasted'],
	['--topics', 'Baking, slow experiments'],
	['--organizer', 'ada'],
	['--organizer-name', 'Ada'],
	['--organizer-bio', 'Bakes on Sundays.'],
	['--co-organizer', 'guests'],
].flat();

const NOUNS: Record<string, { options: string[]; writes: string[] }> = {
	course: {
		options: ['course', ...COURSE],
		writes: [
			'courses/bread-by-hand/index.mdx',
			'courses/bread-by-hand/units/01-begin.mdx',
			'courses/bread-by-hand/units/02-make-it-and-show-it.mdx',
			'people/ada.yml',
		],
	},
	'a course of a kind of the school': {
		options: [
			'circle',
			...COURSE,
			'--how',
			'live',
			'--tools',
			'A browser',
			'--weeks',
			'1',
			'--hours',
			'0.5-1',
		],
		writes: [
			'courses/bread-by-hand/index.mdx',
			'courses/bread-by-hand/units/01-begin.mdx',
			'courses/bread-by-hand/units/02-make-it-and-show-it.mdx',
			'people/ada.yml',
		],
	},
	unit: {
		options: [
			'unit',
			'--course',
			'knots',
			'--title',
			'A "second" {knot}',
			'--task',
			'Tie it <twice> & "well"',
			'--deliverable',
			'A "rope"',
		],
		writes: ['courses/knots/units/02-a-second-knot.mdx'],
	},
	cohort: {
		options: [
			'cohort',
			'--course',
			'knots',
			'--title',
			'Spring 2027',
			'--starts',
			'2027-03-01',
			'--zone',
			'Europe/Berlin',
			'--time',
			'18:30',
			'--seats',
			'8',
		],
		writes: ['cohorts/knots/spring-2027.yml'],
	},
	recap: {
		options: [
			'recap',
			'--group',
			'knots/winter',
			'--title',
			'The <first> {knot}',
			'--came',
			'4',
			'--plus',
			'Everybody: tied one',
			'--delta',
			'More rope',
			'--next',
			'Bring "rope"',
		],
		writes: ['recaps/knots/winter/2027-01-27.mdx'],
	},
	'a recap of a meeting that nobody came to': {
		options: [
			'recap',
			'--group',
			'knots/winter',
			'--day',
			'2027-01-20',
			'--title',
			'Nobody came',
			'--came',
			'0',
		],
		writes: ['recaps/knots/winter/2027-01-20.mdx'],
	},
	person: {
		options: [
			...['person', '--name', 'Zoë O’Neill', '--languages', 'en, es'],
			...['--offers', 'Ropes', '--how', 'Ask in the forum'],
		],
		writes: ['people/zoe-oneill.yml'],
	},
	school: {
		options: [
			'school',
			'--title',
			'School of Rope',
			'--short',
			'Rope',
			'--question',
			'What holds?',
			'--summary',
			'People who tie.',
			'--stewards',
			'stewards, guests',
		],
		writes: ['schools/rope.mdx'],
	},
	badge: {
		options: ['badge', '--title', 'Knotter', '--description', 'Tied a bowline.', '--task', 'knots/tie-one'],
		writes: ['badges/knotter.mdx'],
	},
	'a badge for helping': {
		options: [
			'badge',
			'--title',
			'Helper',
			'--description',
			'Helped.',
			'--type',
			'community',
			'--reason',
			'somebody has untied another’s knot',
		],
		writes: ['badges/helper.mdx'],
	},
	pathway: {
		options: [
			'pathway',
			'--title',
			'To the sea',
			'--question',
			'How far is it?',
			'--summary',
			'Two courses.',
			'--courses',
			'knots, bends',
		],
		writes: ['pathways/to-the-sea.mdx'],
	},
	announcement: {
		options: ['announcement', '--title', 'We sail', '--text', 'At {noon}, <all> of us.', '--course', 'knots'],
		writes: ['announcements/we-sail.mdx'],
	},
	question: {
		options: [
			'question',
			'--title',
			'And the left hand?',
			'--text',
			'Mine {slips}, <all> of it.',
			'--course',
			'knots',
		],
		writes: ['questions/and-the-left-hand.mdx'],
	},
	cycle: {
		options: [
			'cycle',
			'--title',
			'Spring 2027',
			'--sign-up',
			'2027-02-01',
			'--starts',
			'2027-03-01',
			'--ends',
			'2027-05-31',
		],
		writes: ['cycles/spring-2027.yml'],
	},
};

const SCHOOL = {
	...exampleSchool,
	'courses/bends/index.mdx': String(exampleSchool['courses/knots/index.mdx']).replace(
		'title: Knots',
		'title: Bends',
	),
	'courses/bends/units/01-bend.mdx': exampleSchool['courses/knots/units/01-first-knot.mdx'] ?? '',
	'cohorts/knots/winter.yml':
		'title: Winter\nstarts: 2027-01-11\nends: 2027-02-14\nzone: Europe/Berlin\nfacilitators: [stewards]\nmeetings: [{ id: weekly, title: Talk, day: 2027-01-13, time: "18:30", every: week }]\n',
	'kinds/circle.yml': 'title: Circle\nplural: Circles\nsummary: People who talk.\nasks: [meets, tasks]\n',
};

/** Begins what the first of `options` says, without a terminal and without a process of its own. */
async function beginHere(root: string, [word = '', ...options]: string[]): Promise<readonly NewFile[]> {
	const { catalogue } = await readSchool(root, TODAY);
	const begun = begunBy(word, catalogue);
	if (!begun) throw new Error(`Nothing is called ${word}.`);
	const flags = Object.fromEntries(begun.noun.asks.map(({ flag }) => [flag, { type: 'string' as const }]));
	const { values } = parseArgs({ args: options, options: flags });
	const given = { flags: values as Record<string, string>, yes: false, ask: undefined };
	const around = { catalogue, zone: 'Europe/Berlin', read: (file: string) => read(root, file) };
	const files = begun.noun.files(await answersOf(begun, around, given));
	writeNew(root, files);
	return files;
}

describe.each(Object.entries(NOUNS))('%s, by flags', (_, { options, writes }) => {
	test('is written whole, leaves the strict check nothing to say, and is not begun twice', async () => {
		const root = folderOf(SCHOOL);
		const before = filesOf(root);
		const files = await beginHere(root, options);
		expect(files.map(({ path }) => path)).toEqual(writes);
		expect(filesOf(root)).toEqual([...before, ...writes].sort());
		expect((await readSchool(root, TODAY)).problems.map(formatProblem)).toEqual([]);
		await expect(beginHere(root, options)).rejects.toThrow(/ already\. Choose another name\.$/);
	});
});

describe('a group that is run again', () => {
	const BEFORE = `# The evenings that everybody liked
title: Winter 2027
starts: "2027-01-11" # a Monday
ends: "2027-02-21"
zone: Asia/Kathmandu
cycle: winter
status: postponed
seats: 12
signUp:
  opens: "2026-12-01"
  closes: "2027-01-10" # the day before
facilitators: [guests]
meetings:
  - id: weekly
    title: Talk
    # Nobody has to cook then.
    day: "2027-01-13"
    time: "18:45"
    every: week
    until: "2027-02-03"
    revision: 2
    changes: [{ day: "2027-01-20", cancelled: true, why: Snow. }]
  - { id: end, title: The end, day: "2027-02-21", time: "10:00" }
breaks:
  - { from: "2027-02-01", to: "2027-02-07", why: A rest }
mail:
  since: "2027-01-01"
  lists: [{ id: all, to: winter@lists.example.org }]
about: Everybody is welcome.
reflection: Snow.
`;
	const before = {
		...SCHOOL,
		'cohorts/knots/winter.yml': BEFORE,
		'cycles/winter.yml': 'title: Winter\nsignUpOpens: 2026-12-01\nstarts: 2027-01-11\nends: 2027-03-01\n',
		'cycles/spring.yml': 'title: Spring\nsignUpOpens: 2027-02-01\nstarts: 2027-03-01\nends: 2027-05-01\n',
	};
	const again = (...more: string[]) => [
		'cohort',
		'--from',
		'knots/winter',
		'--title',
		'Spring 2027',
		...more,
	];

	test('is a copy of one file: all days have moved together, and what happened to it stays behind', async () => {
		const root = folderOf(before);
		const files = await beginHere(root, again('--starts', '2027-03-08', '--cycle', 'spring'));
		expect(files.map(({ path }) => path)).toEqual(['cohorts/knots/spring-2027.yml']);
		expect(read(root, 'cohorts/knots/spring-2027.yml')).toBe(`# The evenings that everybody liked
title: Spring 2027
starts: "2027-03-08" # a Monday
ends: "2027-04-18"
zone: Asia/Kathmandu
cycle: spring
seats: 12
signUp:
  opens: "2027-01-26"
  closes: "2027-03-07" # the day before
facilitators: [guests]
meetings:
  - id: weekly
    title: Talk
    # Nobody has to cook then.
    day: "2027-03-10"
    time: "18:45"
    every: week
    until: "2027-03-31"
  - { id: end, title: The end, day: "2027-04-18", time: "10:00" }
breaks:
  - { from: "2027-03-29", to: "2027-04-04", why: A rest }
about: Everybody is welcome.
rerunOf: knots/winter
`);
		expect(read(root, 'cohorts/knots/winter.yml')).toBe(BEFORE);
		expect((await readSchool(root, TODAY)).problems.map(formatProblem)).toEqual([]);
	});

	test('takes what is said of the new one instead, and belongs to no cycle unless to another', async () => {
		const root = folderOf(before);
		const zone = ['--zone', 'Europe/Berlin', '--seats', '8', '--facilitators', 'stewards, guests'];
		await beginHere(root, again('--starts', '2027-03-08', ...zone));
		const text = read(root, 'cohorts/knots/spring-2027.yml');
		expect(text).toContain('zone: Europe/Berlin\nseats: 8\n');
		expect(text).toContain('facilitators: [stewards, guests]\n');
		expect(text).not.toContain('cycle');
	});

	test('says plainly that it falls on another weekday, and what else people have to decide', async () => {
		const { output, code } = await begin(folderOf(before), ...again('--starts', '2027-03-10'));
		expect(output.split('What no machine can answer\n')[1]?.split('\n')).toEqual([
			'  · The group before began on a Monday, and this one begins on a Wednesday: every meeting and break has moved on to another weekday too. Is that what you want?',
			'  · Meetings that were moved or cancelled are back where they were planned.',
			'  · Do the weeks off still lie where the holidays are?',
			'  · The lists of the group before are left out, since its members are on them. Add `mail` with lists of its own.',
			'  · Have you asked two people who will come for certain? A group of two is a group; a group of one is not.',
			'',
		]);
		expect(code).toBe(0);
	});

	test('is one that there is', async () => {
		const options = again('--starts', '2027-03-08').with(2, 'knots/wintre');
		await expect(beginHere(folderOf(before), options)).rejects.toThrow(
			new CannotRun('--from "knots/wintre": There is no `knots/wintre`. Did you mean `knots/winter`?'),
		);
	});

	test('is chosen on a terminal, where what it was like stands as the answer', async () => {
		const root = folderOf(before);
		const terminal = onTerminal('new', ['cohort', '--root', root, '--today', TODAY]);
		const prompts = [
			['Is it a group that is run again?', DOWN],
			['What is the group called?', 'Again'],
			['What is the name of its file?', ''],
			['On which day does it start?', '2027-03-08'],
			['In which time zone', ''],
			['How many can take part?', ''],
			['Who keeps the group together?', ''],
			['Does it belong to a cycle?', ''],
		];
		for (const [question = '', answer = ''] of prompts) {
			await terminal.shows(question);
			terminal.type(answer + ENTER);
		}
		expect((await terminal.ended).code).toBe(0);
		expect(read(root, 'cohorts/knots/again.yml')).toContain(
			'starts: "2027-03-08" # a Monday\nends: "2027-04-18"\nzone: Asia/Kathmandu\nseats: 12\n',
		);
	});
});

test('no file is written over, and none of the others is left behind', () => {
	const root = folderOf({ 'people/ada.yml': 'name: Ada\n' });
	const files = [
		{ path: 'courses/knots/index.mdx', text: 'new' },
		{ path: 'people/ada.yml', text: 'new' },
	];
	expect(() => writeNew(root, files)).toThrow('people/ada.yml is there already.');
	expect([readdirSync(root), read(root, 'people/ada.yml')]).toEqual([['people'], 'name: Ada\n']);
});

test('a new course says what is still to be said, and what only people can answer', async () => {
	const rubric =
		'title: Proposal\nof: courses\ncriteria:\n  - { id: clear, title: Clear, question: Is it clear? }\n  - { id: done, title: Done, question: Is it done?, checked: by-machine }\n';
	const root = folderOf({ ...SCHOOL, 'rubrics/proposal.yml': rubric });
	const { output } = await begin(root, 'course', ...COURSE.with(-1, 'bo'));
	expect(output.split('\n').slice(5)).toEqual([
		'The check says: no problems. Where it says “Replace this”, your words are wanted.',
		'',
		'Next',
		'  npm run dev       to see it as it will look, while you write',
		'  npm run check     after every change',
		`  git switch -c bread-by-hand && git add ${root} && git commit -m "Propose bread-by-hand"`,
		'',
		'What no machine can answer',
		'  · `bo` is not listed, and only they can decide that. When people/bo.yml exists, add `- person: bo` to the organizers.',
		'  · Is it clear?',
		'',
	]);
	expect(read(root, 'courses/bread-by-hand/index.mdx')).toBe(`---
title: Bread by Hand
question: Can five kitchens bake one loaf?
summary: 4 weeks, at the end of which each of us has made a loaf that four people have tasted.
kind: course
school: webcraft
# Add \`- person: bo\` when people/bo.yml exists.
organizers:
  - person: ada
# Stays \`proposed\` until its school has answered; then \`draft\`, and \`open\` when somebody could take it.
status: proposed
languages: [en]
licence: CC-BY-SA-4.0
topics: [baking, slow-experiments]
weeks: 4
effort:
  from: 2
  to: 3
audience: Anyone with an oven.
# One is enough to begin with. Each needs a task that names it.
objectives:
  - id: make-it
    text: make a loaf that four people have tasted
# Replace this: something small that shows what the course is like.
signUpTask: >-
  Replace this: a piece of work of half an hour, not too easy and not too hard, that everybody hands
  in who wants to join.
meets:
  - how: in-writing
    rhythm: a message from everybody each week
---

Replace this paragraph: why this question, and why together? Two or three sentences in your own voice are worth more
than a page.

## What will happen

1. [Begin](./units/01-begin.mdx). Everybody says why they came, and makes a first attempt.
2. [Make it and show it](./units/02-make-it-and-show-it.mdx). Everybody finishes one thing, and answers somebody else’s.

Replace this list as your units grow. Add one with \`npm run new -- unit\`.
`);
	expect(read(root, 'people/ada.yml')).toBe('name: Ada\nbio: Bakes on Sundays.\n');
});

describe('without a terminal', () => {
	test('nothing is asked: what is missing is named, and nothing is written', async () => {
		const root = folderOf(SCHOOL);
		const before = filesOf(root);
		const { code, errors } = await begin(root, 'cycle', '--title', 'Spring');
		expect([code, filesOf(root)]).toEqual([2, before]);
		expect(errors).toBe(`Without a terminal nothing is asked. Say these as well:

  --sign-up
      From which day on can people sign up?
      As 2027-01-31.
  --starts
      In which week do its groups start? Its first day
      As 2027-01-31.
  --ends
      When have they finished? The last day
      As 2027-01-31.
`);
	});
	test('nobody is listed who did not say under which name', async () => {
		const root = folderOf(SCHOOL);
		const { code, errors } = await begin(
			root,
			'course',
			...COURSE.filter((_, index) => index < 12 || index > 13),
		);
		expect([code, existsSync(join(root, 'people/ada.yml'))]).toEqual([2, false]);
		expect(errors).toContain(
			'--organizer-name\n      You are not listed yet. Under which name may the university list you?',
		);
	});
	test.each([
		[
			['course', '--question', 'x'.repeat(141)],
			'--question "' +
				'x'.repeat(141) +
				'": `question` has 141 characters; 140 are allowed. Make it shorter.\n',
		],
		[
			['course', '--school', 'webcrafts'],
			'--school "webcrafts": There is no `webcrafts`. Did you mean `webcraft`?\n',
		],
		[
			['person', '--name', 'bo@rope-club.net'],
			'--name "bo@rope-club.net": There is a mail address here, `bo@rope-club.net`. Link to a page or a forum instead: git forgets nothing.\n',
		],
		[
			['person', '--name', 'بيان'],
			'Without a terminal nothing is asked. Say these as well:\n\n  --handle\n      And your handle, which courses name you by?\n      It becomes the address: small letters a–z, digits, single hyphens.\n',
		],
		[
			['person', '--name', 'Bo', '--handle', '../../bo'],
			'--handle "../../bo": `id` is not a word for an address. Use small letters, digits and single hyphens. The value is `../../bo`.\n',
		],
		[
			['cycle', '--title', 'S', '--sign-up', '2027-03-01', '--starts', '2027-02-01'],
			'--starts "2027-02-01": That is before 2027-03-01, which comes first.\n',
		],
	])('a wrong answer is told: %j', async (options, message) => {
		const root = folderOf(SCHOOL);
		await expect(beginHere(root, options)).rejects.toThrow(new CannotRun(message.trimEnd()));
	});
	test.each([
		[['poem'], /^Nothing is called `poem` here\.\n\nUsage: npm run new -- <what>/],
		[['cycle', '--seats', '4'], /^--seats says nothing about a cycle\.\n\nUsage: npm run new -- cycle/],
	])('what cannot be begun is told: %j', async (options, message) => {
		const { code, errors } = await begin(folderOf(SCHOOL), ...options);
		expect([code, errors]).toEqual([2, expect.stringMatching(message)]);
	});
});

describe('on a terminal', () => {
	const PROMPTS: [string, string][] = [
		['What do you want to begin?', ''],
		['What is it called?', 'Bread by Hand'],
		['What is the name of its file?', ''],
		['Which question does it explore?', 'Can five kitchens bake one loaf?'],
		['Whom is it for', 'Anyone with an oven.'],
		['What will somebody have made', 'a loaf that four people have tasted'],
		['What happens in it?', ''],
		['Which school', ''],
		['How many weeks', ''],
		['How many hours', ''],
		['How do people meet?', DOWN],
		['How often', ''],
		['What do people need', 'A browser and a microphone'],
		['Which words would people search for?', 'baking'],
		['In which language', ''],
		['Under which licence', ''],
		['Who are you here?', 'ada'],
		['Under which name may the university list you?', 'Ada'],
		['One sentence about you', 'Bakes.'],
		['Who organizes it with you?', 'guests'],
	];

	test('a course is begun by answering, and passes the strict check', async () => {
		const root = folderOf(SCHOOL);
		const terminal = onTerminal('new', ['--root', root, '--today', TODAY]);
		for (const [question, answer] of PROMPTS) {
			await terminal.shows(question);
			if (question.startsWith('What do you want')) terminal.type(DOWN);
			terminal.type(answer + ENTER);
		}
		const { code, output } = await terminal.ended;
		expect([code, output.includes('The check says: no problems.')]).toEqual([0, true]);
		expect(await check(root)).toMatch(/^3 courses, 4 units, \d+ texts: no problems$/);
		expect(read(root, 'courses/bread-by-hand/index.mdx')).toContain(
			'organizers:\n  - person: ada\n  - person: guests\n',
		);
		expect(read(root, 'courses/bread-by-hand/index.mdx')).toContain(
			'  - how: live\n    rhythm: an hour every week\n    tools: A browser and a microphone\n',
		);
	});

	test('a wrong answer is told at once, and asked again', async () => {
		const root = folderOf(SCHOOL);
		const terminal = onTerminal('new', [
			'cycle',
			'--root',
			root,
			'--today',
			TODAY,
			'--title',
			'Spring',
			'--yes',
			'--sign-up',
			'2027-02-30',
		]);
		await terminal.shows('which is not a day of the calendar');
		await terminal.shows('From which day on can people sign up?');
		terminal.type(`soon${ENTER}`);
		await terminal.shows('is not a day of the calendar');
		terminal.type(`${'\u007f'.repeat(4)}2027-02-01${ENTER}`);
		await terminal.shows('In which week');
		terminal.type(`2027-03-01${ENTER}`);
		await terminal.shows('When have they finished?');
		terminal.type(`2027-05-01${ENTER}`);
		expect((await terminal.ended).code).toBe(0);
		expect(read(root, 'cycles/spring.yml')).toBe(
			'title: Spring\nsignUpOpens: "2027-02-01"\nstarts: "2027-03-01"\nends: "2027-05-01"\n',
		);
	});

	test('Ctrl+C leaves nothing behind, whatever was answered', async () => {
		const root = folderOf(SCHOOL);
		const before = filesOf(root);
		const terminal = onTerminal('new', ['course', ...COURSE, '--root', root, '--today', TODAY]);
		await terminal.shows('What is the name of its file?');
		terminal.type(ENTER);
		await terminal.shows('What happens in it?');
		terminal.type(CTRL_C);
		const { code, output } = await terminal.ended;
		expect([code, output.includes('Nothing was written.'), filesOf(root)]).toEqual([1, true, before]);
	});
});

import { expect, test } from 'vitest';
import type { Sample } from '../rules/rule.ts';
import { course } from '../schema/course.ts';
import { schoolOf } from '#testing/school.ts';
import { type IdeaIssue, ideaOf, issueEvent } from './from-issue.ts';
import { answersIn, helpWith, questionsOf } from './issue-form.ts';

const user = { login: 'Ada-L', id: 815 };
const TICK = '- [X] List me as the organizer. A page with the name of my account becomes part of the school.';

/** What the forge makes of a form with these answers. */
const form = (answers: Record<string, string>) =>
	Object.entries(answers)
		.map(([label, answer]) => `### ${label}\n\n${answer}\n`)
		.join('\n');

const full = form({
	Title: 'Bread by Hand',
	Question: 'Can five people bake the same loaf?',
	Audience: 'Anyone with an oven.\n\nNot for people who want a diploma.',
	Summary: 'Each week one loaf.',
	Objectives: '- bake a loaf\n- tell why it rose',
	Kind: 'Course',
	School: 'School of Webcraft',
	Weeks: '6',
	'Hours a week': '2 to 4',
	Level: 'beginner',
	Topics: 'Baking, Long experiments',
	Language: 'English',
	'Sign-up task': '_No response_',
	Licence: 'CC-BY-SA-4.0',
	Organizer: TICK,
});

const issue = (change: Partial<IdeaIssue> = {}): IdeaIssue => ({
	number: 12,
	title: 'Idea',
	body: full,
	user,
	...change,
});

async function idea(one: IdeaIssue, changes: Sample = {}) {
	const { catalogue } = await schoolOf(changes);
	const made = ideaOf(one, catalogue)!;
	const { lines } = await schoolOf({ ...changes, ...made.files });
	return { ...made, problems: lines.filter((line) => !line.includes('  advice: ')) };
}

test('the answers of a form become the files of a course, and of whoever wants to be listed', async () => {
	const { files, open, offer, problems } = await idea(issue());
	expect(files).toEqual({
		'courses/bread-by-hand/index.mdx': `---
title: Bread by Hand
question: Can five people bake the same loaf?
summary: Each week one loaf.
kind: course
school: webcraft
organizers:
  - person: ada-l
status: proposed
languages: [en]
licence: CC-BY-SA-4.0
topics: [baking, long-experiments]
level: beginner
weeks: 6
effort:
  from: 2
  to: 4
audience: |-
  Anyone with an oven.

  Not for people who want a diploma.
objectives:
  - id: objective-1
    text: bake a loaf
  - id: objective-2
    text: tell why it rose
---

This course is an idea so far, and began as the issue 12. It has no units yet: the first one is where it becomes
a course. Still to be said: \`signUpTask\`.
`,
		'people/ada-l.yml': 'name: Ada-L\naccount: Ada-L\n',
	});
	expect(open).toEqual(['signUpTask']);
	expect(offer).toEqual({
		branch: 'proposal/issue-12',
		title: 'Propose “Bread by Hand”',
		body: '@Ada-L proposes **Bread by Hand** in #12, by the form for ideas. Whoever proposes can change the files in this branch, or say below what should change.\n\nStill to be said: `signUpTask`.\n\nCloses #12.',
		message: 'Propose “Bread by Hand”\n\nCo-authored-by: Ada-L <815+Ada-L@users.noreply.github.com>',
	});
	expect(problems).toEqual([]);
});

test('an empty form is an idea as well: what is missing is said, and the stewards answer for it', async () => {
	const {
		course: id,
		files,
		open,
		problems,
	} = await idea(issue({ body: null, title: 'Something with ropes' }));
	expect(id).toBe('something-with-ropes');
	expect(Object.keys(files)).toEqual(['courses/something-with-ropes/index.mdx']);
	expect(files['courses/something-with-ropes/index.mdx']).toContain('organizers:\n  - person: stewards\n');
	expect(open).toHaveLength(14);
	expect(problems).toEqual([]);
});

test('whoever has a page already keeps it, and nobody gets the page of another', async () => {
	const ada = (account: string) => ({
		'people/countess.yml': `name: Ada\nbio: Ties.\naccount: ${account}\n`,
	});
	const mine = await idea(issue(), ada('ada-l'));
	expect([mine.files['courses/bread-by-hand/index.mdx'], Object.keys(mine.files)]).toEqual([
		expect.stringContaining('- person: countess\n'),
		['courses/bread-by-hand/index.mdx'],
	]);
	const other = { 'people/ada-l.yml': 'name: Another\nbio: Unties.\naccount: another\n' };
	const { files, problems } = await idea(issue(), other);
	expect(files['courses/bread-by-hand/index.mdx']).toContain('- person: stewards\n');
	expect([Object.keys(files), problems]).toEqual([['courses/bread-by-hand/index.mdx'], []]);
});

test('a name that is taken gets the number of the issue', async () => {
	const { course: id } = await idea(issue({ body: form({ Title: 'Knots' }) }));
	expect(id).toBe('knots-12');
	expect((await idea(issue({ body: form({ Title: 'عقد' }) }))).course).toBe('idea-12');
});

test.each([
	'---\nstatus: open\n---',
	'{process.env.TOKEN} <script>alert(1)</script> ${{ secrets.X }} $(id) `id`',
	'../../../package.json',
	'import x from "fs"\n\nexport const y = {}',
	'- [ ] a: b # c\n| x\n> y\n&anchor *alias !!js/function',
	'write to ada@ropes.net or +44 20 7946 0958',
	'\u202eevil\u202c \u0000 \u001b[2J \ufeff \ud800',
	'2027-01-01',
	'@everyone #1 [x](javascript:alert(1))',
	'x'.repeat(60_000),
	'a\n\n'.repeat(5000),
	'__proto__',
])('whatever somebody answers, the files pass the check and hold no more than words: %j', async (words) => {
	const labels = [
		'Title',
		'Question',
		'Audience',
		'Summary',
		'Objectives',
		'Kind',
		'School',
		'Weeks',
		'Hours a week',
		'Level',
		'Topics',
		'Language',
		'Sign-up task',
		'Licence',
	];
	const one = issue({
		body: form(Object.fromEntries(labels.map((label) => [label, words]))),
		title: words.slice(0, 900),
	});
	const { files, problems, offer } = await idea(one);
	expect(problems).toEqual([]);
	expect(Object.keys(files)).toEqual([expect.stringMatching(/^courses\/[a-z0-9-]+\/index\.mdx$/)]);
	expect(Object.values(files)[0]).toMatch(/\nstatus: proposed\n/);
	expect(Object.values(files)[0]!.length).toBeLessThan(9000);
	expect(offer.message.split('\n')).toHaveLength(3);
	expect(offer.title.length).toBeLessThan(90);
	expect(offer.body).not.toMatch(/@everyone|<script|\]\(/);
});

test('a form that nobody could have filled in is no event', () => {
	expect(issueEvent.safeParse({ issue: issue() }).success).toBe(true);
	for (const login of ['a\nb', '../x', 'a'.repeat(50), '-a', ''])
		expect(issueEvent.safeParse({ issue: issue({ user: { login, id: 1 } }) }).success).toBe(false);
});

test('an answer that looks like a later question is still an answer to its own, if the question has been', async () => {
	const questions = questionsOf((await schoolOf()).catalogue);
	const text = '### Title\n\nOne\n\n### Audience\n\nTwo\n\n### Title\n\nThree\n\n### Nothing\n';
	expect([...answersIn(text, questions)]).toEqual([
		['title', 'One'],
		['audience', 'Two\n\n### Title\n\nThree\n\n### Nothing'],
	]);
});

test('each question is a field of a course, and has a sentence that helps', async () => {
	const questions = questionsOf((await schoolOf()).catalogue);
	expect(questions.filter(({ id }) => !(id in course.shape))).toEqual([]);
	expect(questions.filter((one) => helpWith(one) === '')).toEqual([]);
	const asked = new Set<string>(questions.map(({ id }) => id));
	const needed = Object.entries(course.shape).filter(([, field]) => !field.safeParse(undefined).success);
	expect(needed.map(([id]) => id).filter((id) => !asked.has(id))).toEqual([]);
});

import { hash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { comparison } from '#core/diff/comparison.ts';
import { course, exampleSchool } from '#core/rules/example.ts';
import { say } from '#testing/command.ts';
import { repositoryIn } from '#testing/repository.ts';
import { TODAY } from '#testing/school.ts';

const inContent = (files: Record<string, string | null>) =>
	Object.fromEntries(Object.entries(files).map(([path, text]) => [`content/${path}`, text]));

const FIRST_UNIT = 'courses/knots/units/01-first-knot.mdx';
const firstUnit = (changes: { task?: string; walk?: string; right?: string; more?: string } = {}) => {
	const { task = 'tie-one', walk = 'through it', right = 'Three', more = '' } = changes;
	const choice = (words: string) => `<Choice${words === right ? ' correct' : ''}>${words}</Choice>`;
	return `---
title: The first knot
objectives: [tie]
---

## A loop

Make a loop; go ${walk}, around, and back.

${more}<Task id="${task}" title="Tie a bowline" minutes={10} deliverable="A picture of it" objectives={["tie"]}>

Take your time.

</Task>

<Quiz id="loops"><Question id="many">

How many loops?

${choice('Two')}
${choice('Three')}

</Question></Quiz>
`;
};

/** A school with two branches: what was, and a proposal that takes something from everybody. */
function school(root: string) {
	const { commit, git } = repositoryIn(root);
	const before = commit(
		'Begin',
		inContent({
			...(exampleSchool as Record<string, string>),
			'rubrics/proposal.yml':
				'title: Proposal\nof: courses\ncriteria:\n  - { id: load, title: An honest load, question: Do the times fit?, checked: by-machine, rules: [effort/order] }\n  - { id: clear, title: Clear, question: Is it clear? }\n',
			'courses/knots/index.mdx': course({ weeks: '4', licence: 'CC-BY-4.0' }),
			[FIRST_UNIT]: firstUnit(),
			'courses/knots/units/02-bends.mdx': '---\ntitle: Bends\nobjectives: [tie]\n---\n\nJoin two ropes.\n',
			'courses/plaits/index.mdx': course({ title: 'Plaits' }),
			'courses/plaits/units/01-first-knot.mdx': firstUnit(),
		}),
	);
	git('checkout', '--quiet', '-b', 'proposal');
	commit(
		'Propose',
		inContent({
			'courses/knots/index.mdx': course({
				weeks: '4',
				licence: 'CC-BY-NC-4.0',
				effort: '{ from: 2, to: 3 }',
				level: 'beginner',
				objectives: '[{ id: tie, text: tie a bowline and a bend }]',
			}),
			[FIRST_UNIT]: firstUnit({
				task: 'tie-it',
				walk: 'through it twice',
				right: 'Two',
				more: 'Read [a page](https://rope.example/loops).\n\n',
			}),
			'courses/knots/units/02-bends.mdx': null,
			'courses/knots/units/02-hitches.mdx':
				'---\ntitle: Hitches\nobjectives: [tie]\n---\n\n<Task id="hitch" title="Hitch a rope" minutes={20} deliverable="A hitch" objectives={["tie"]} />\n',
		}),
	);
	git('checkout', '--quiet', 'main');
	commit('Go on meanwhile', inContent({ 'courses/plaits/index.mdx': course({ title: 'Plaits of hair' }) }));
	git('checkout', '--quiet', 'proposal');
	const content = join(root, 'content');
	const diff = (...options: string[]) =>
		say('diff', ['--root', content, '--base', 'main', '--today', TODAY, ...options]);
	return { root, diff, before: before.slice(0, 7), commit };
}

let here: ReturnType<typeof school>;
beforeAll(() => {
	here = school(mkdtempSync(join(tmpdir(), 'school-')));
	return () => rmSync(here.root, { recursive: true, force: true });
});

test('a proposal is told in the words of a learner, losses first', async () => {
	const { diff, before } = here;
	const { code, output, errors } = await diff();
	expect([code, errors]).toEqual([0, '']);
	expect(output).toBe(`What changed for a learner, from main (${before}) to the working tree
13 things a learner would notice, 4 of them losses.

Knots · Course, School of Webcraft · /courses/knots/
  ! \`/courses/knots/bends/\` leads nowhere. Links and bookmarks to it break. Add \`bends\` to \`aliases\` of the unit that it has become.
  ! Licence: CC BY 4.0 → CC BY-NC 4.0. It now asks not to sell it. Every author has to agree, and what was published before stays under the terms that it had.
  ! Unit 2 “Bends” is gone
  ! The task “Tie a bowline” changes its id from \`tie-one\` to \`tie-it\`. Learners who ticked it lose that tick. Give the task \`was\` with \`tie-one\` to keep it.
  ~ Level: anyone → beginner
  ~ Hours of work: 4–8 h in all → 8–12 h in all (+67 %)
  ~ Time that its units add up to: 10 min → 30 min (+200 %)
  ~ Objective: tie a bowline → tie a bowline and a bend
  ~ Right answer to “How many loops?”: “Three” → “Two”
  + Unit 2 “Hitches” is new, after unit 1. 1 task · 20 min
  + The task “Hitch a rope” is new in unit 2. 20 min
  + 1 new link: \`rope.example\`
  ~ Words of “The first knot”: 1 passage edited, 1 added
    A loop: Make a loop; go through it {+twice+}, around, and back.
    A loop: {+Read a page.+}
  Rubric: 1 of 1 line that the machine checks holds

The check: 1 new finding, 1 solved
  courses/knots/index.mdx:12:9  advice: The units take 0.5 hours, and the course promises 8 to 12. Say how long the other tasks take, or promise less. [course/load-fits]

For people to judge: Clear.
1 course is the same.
`);
});

test('the same stands in Markdown, for a summary or a comment', async () => {
	const { diff, before } = here;
	const { code, output, errors } = await diff('--head', 'proposal', '--format', 'markdown');
	expect([code, errors]).toEqual([0, '']);
	expect(output).toBe(`### 13 things a learner would notice, 4 of them losses

What changed from \`main\` (\`${before}\`) to \`proposal\`.

#### Knots

Course, School of Webcraft · \`/courses/knots/\`

- **Lost**: \`/courses/knots/bends/\` leads nowhere. Links and bookmarks to it break. Add \`bends\` to \`aliases\` of the unit that it has become.
- **Lost**: Licence: <del>CC BY 4.0</del> → <ins>CC BY-NC 4.0</ins>. It now asks not to sell it. Every author has to agree, and what was published before stays under the terms that it had.
- **Lost**: Unit 2 “Bends” is gone
- **Lost**: The task “Tie a bowline” changes its id from \`tie-one\` to \`tie-it\`. Learners who ticked it lose that tick. Give the task \`was\` with \`tie-one\` to keep it.
- Changed: Level: <del>anyone</del> → <ins>beginner</ins>
- Changed: Hours of work: <del>4–8 h in all</del> → <ins>8–12 h in all (+67 %)</ins>
- Changed: Time that its units add up to: <del>10 min</del> → <ins>30 min (+200 %)</ins>
- Changed: Objective: <del>tie a bowline</del> → <ins>tie a bowline and a bend</ins>
- Changed: Right answer to “How many loops?”: <del>“Three”</del> → <ins>“Two”</ins>
- New: Unit 2 “Hitches” is new, after unit 1. 1 task · 20 min
- New: The task “Hitch a rope” is new in unit 2. 20 min
- New: 1 new link: \`rope.example\`

<details><summary>Words of “The first knot”: 1 passage edited, 1 added</summary>

- *A loop*: Make a loop; go through it <ins>twice</ins>, around, and back.
- *A loop*: <ins>Read a page.</ins>

</details>

**Rubric** 1 of 1 line that the machine checks holds

#### The check: 1 new finding, 1 solved

- \`courses/knots/index.mdx:12:9 advice: The units take 0.5 hours, and the course promises 8 to 12. Say how long the other tasks take, or promise less. [course/load-fits]\`

For people to judge: Clear.

1 course is the same.
`);
});

test('the page of it shows before and after, and loads and runs nothing', async () => {
	const { root, diff } = here;
	const file = join(root, 'changes.html');
	const { code, output, errors } = await diff('--format', 'html', '--out', file);
	expect([code, output, errors]).toEqual([0, '', '']);
	const html = readFileSync(file, 'utf8');
	const [, digest] = /style-src &#x27;sha256-([^&]+)&#x27;/.exec(html) ?? [];
	const [, style = ''] = /<style>([^]*?)<\/style>/.exec(html) ?? [];
	expect(digest).toBe(hash('sha256', style, 'base64'));
	expect(html).toContain('<h1>13 things a learner would notice, 4 of them losses</h1>');
	expect(html).toContain(
		'<li data-severity="loss"><b class="severity">Lost</b> <span class="says">Licence: <del dir="auto">CC BY 4.0</del>, now <ins dir="auto">CC BY-NC 4.0</ins>',
	);
	expect(html).toContain('<p>Make a loop; go through it, around, and back.</p>');
	expect(html).toContain('<p>Make a loop; go through it <ins>twice</ins>, around, and back.</p>');
	expect(html).toContain('<li><b><del>Not right</del>:</b> Two</li>');
	expect(html).toContain('<li><b><ins>Right</ins>:</b> Two</li>');
	expect(html).toContain('<ins><p>Read <a href="https://rope.example/loops">a page</a>.</p></ins>');
	expect(html.replace(style, '')).not.toMatch(
		/<script|<link|<img|<iframe|<form|<input| style=| on\w+=| src=/,
	);
});

test('as data it is what whoever reads it will ask for', async () => {
	const { output } = await here.diff('--format', 'json');
	const told = comparison.parse(JSON.parse(output));
	expect(told.subjects.map(({ id, act }) => [id, act])).toEqual([['knots', 'changed']]);
});

test('one course is looked at alone, and one that nobody knows is refused', async () => {
	const { diff, before } = here;
	expect((await diff('--course', 'plaits')).output)
		.toBe(`What changed for a learner, from main (${before}) to the working tree
Nothing that a learner would notice.

1 course is the same.
`);
	const { code, errors } = await diff('--course', 'nets');
	expect([code, errors]).toEqual([2, 'There is no course `nets`, before or after.\n']);
});

test('what cannot be compared is said in one line', async () => {
	const { diff } = here;
	const wrong = await Promise.all([
		diff('--head', 'nowhere'),
		diff('--base', '--output=x'),
		diff('--format', 'constructor'),
	]);
	expect(wrong.map(({ code, errors }) => [code, errors.split('\n')[0]])).toEqual([
		[2, 'Git does not know `nowhere`. Fetch it first, or run this in the folder of a school.'],
		[2, expect.stringContaining('--base')],
		[2, 'There is no format `constructor`. Use text, markdown, html or json.'],
	]);
});

test('a course that cannot be read in one state is said to be so', async () => {
	const { diff, commit } = here;
	commit(
		'Break things',
		inContent({
			'courses/plaits/index.mdx': '---\ntitle: Plaits\nkind: [\n---\n',
			[FIRST_UNIT]: '---\ntitle: The first knot\n---\n\n<Task id="tie-one">\n',
		}),
	);
	const { code, output } = await diff();
	expect(code).toBe(0);
	expect(output.split('\n').filter((line) => line.startsWith('  !'))).toEqual([
		'  ! Licence: CC BY 4.0 → CC BY-NC 4.0. It now asks not to sell it. Every author has to agree, and what was published before stays under the terms that it had.',
		'  ! The unit `first-knot` cannot be read. Nothing is said of what changed in it. The check tells why.',
		'  ! Unit 2 “Bends” is gone',
		'  ! It cannot be read. Nothing is said of what changed in it. The check tells why.',
	]);
});

import { expect, test } from 'vitest';
import type { Sample } from '../rules/rule.ts';
import { schoolOf } from '#testing/school.ts';
import { askedQuestions, type AskedField } from './question-form.ts';
import { questionFrom } from './question-from-issue.ts';
import { formOf } from './sharing-form.ts';

const left = { title: 'And the left hand?', question: 'Mine slips.' };

/** What the forge makes of the form. */
function bodyOf(answers: Partial<Record<AskedField, string>>): string {
	return askedQuestions
		.map(({ id, label }) => `### ${label}\n\n${answers[id] ?? '_No response_'}\n`)
		.join('\n');
}

/** What becomes of a question of Bo, and what the check says of it. */
async function ask(answers: Partial<Record<AskedField, string>>, changes: Sample = {}) {
	const { catalogue } = await schoolOf(changes);
	const issue = { number: 9, title: 'Help', body: bodyOf(answers), user: { login: 'Bo', id: 4 } };
	const made = questionFrom(issue, catalogue);
	const lines = made.file
		? (await schoolOf({ ...changes, [made.file.path]: made.file.text })).lines
		: undefined;
	return { ...made, lines };
}

test('the form is told from others by its first heading', () => {
	expect(formOf(bodyOf(left))).toBe('question');
});

test('a question becomes a file that passes the check, about the unit that it came up in', async () => {
	const { file, lines, problems } = await ask({ ...left, course: 'knots', unit: 'knots/01-first-knot' });
	expect([lines, problems]).toEqual([[], []]);
	expect(file?.path).toBe('questions/and-the-left-hand.mdx');
	expect(file?.text).toBe(
		'---\ntitle: And the left hand?\ndate: "2027-02-01"\ncourse: knots\nunit: knots/01-first-knot\n---\n\nMine slips.\n',
	);
	expect(file?.offer).toEqual({
		branch: 'proposal/issue-9',
		title: 'Ask “And the left hand?”',
		body: '@Bo asks **And the left hand?** in #9, by the form for it. A machine proposes it in their place, so a maintainer has to agree.\n\nCloses #9.',
		message: 'Ask “And the left hand?”\n\nCo-authored-by: Bo <4+Bo@users.noreply.github.com>',
	});
});

test.each([
	['KNOTS', 'The first knot'],
	['https://school.example/courses/knots', 'https://school.example/courses/knots/first-knot/'],
	['', '/courses/knots/first-knot/'],
])('the course and the unit may be named as people name them: “%s”, “%s”', async (course, unit) => {
	const { file } = await ask({ ...left, course, unit });
	expect(file?.text).toContain('\ncourse: knots\nunit: knots/01-first-knot\n');
});

test('what nobody knows is left out, and whoever reads the proposal is told', async () => {
	const { file, lines } = await ask({ ...left, course: 'Weaving `x`', unit: 'The loom' });
	expect([lines, file?.text.includes('course:')]).toEqual([[], false]);
	expect(file?.offer.body).toContain(
		'The school has no course `Weaving x`, so that is left out. The school has no unit `The loom`, so that is left out. A machine',
	);
});

test('nobody is named who did not ask for it, or has no page here', async () => {
	const bo = { 'people/bo-h.yml': 'name: Bo H.\naccount: bo\n' };
	const named = '- [X] Name me beside the question, if I have a page in the school.';
	const by = async (answers: Partial<Record<AskedField, string>>, changes?: Sample) =>
		/^by: (.*)$/m.exec((await ask(answers, changes)).file?.text ?? '')?.[1];
	expect([await by({ ...left, named }, bo), await by({ ...left, named }), await by(left, bo)]).toEqual([
		'bo-h',
		undefined,
		undefined,
	]);
});

test('a question of the same name stands beside the first one', async () => {
	const there = { 'questions/and-the-left-hand.mdx': '---\ntitle: A\ndate: 2027-01-01\n---\n\nB.\n' };
	expect((await ask(left, there)).file?.path).toBe('questions/and-the-left-hand-9.mdx');
	expect((await ask({ ...left, title: 'واليد اليسرى؟' })).file?.path).toBe('questions/question-9.mdx');
});

test('what a stranger writes is words: it runs nothing, shows no picture of others and gives no address away', async () => {
	const attack =
		'import x from "y"\n\n# Big\n\n<script>alert(1)</script> {evil()} ![spy](https://spy.example/p.png)\n\n### In which unit?\n\nother/unit';
	const { file, lines } = await ask({ title: '<b>@all</b> `x`', question: attack });
	expect(lines).toEqual([]);
	expect(file?.text).toContain(
		'## Big\n\n\\<script>alert(1)\\</script> \\{evil()} [spy](https://spy.example/p.png)',
	);
	expect(file?.offer.body).not.toMatch(/<b>|@all/);
	const { file: none, problems } = await ask({ ...left, question: 'Write to bo@rope-club.net' });
	expect([none, problems]).toEqual([
		undefined,
		[
			'“Your question”: There is a mail address here, `bo@rope-club.net`. Link to a page or a forum instead: git forgets nothing.',
		],
	]);
});

test('without a question there is none', async () => {
	expect((await ask({ title: 'Help' })).problems).toEqual([
		'“Your question” is empty. Say what you want to know.',
	]);
});

import { expect, test } from 'vitest';
import type { Sample } from '../rules/rule.ts';
import { schoolOf } from '#testing/school.ts';
import { answerFrom } from './answer-from-issue.ts';
import { type AnswerField, answerQuestions } from './question-form.ts';
import { formOf } from './sharing-form.ts';

const PATH = 'questions/which-rope.mdx';
const ASKED = '---\ntitle: Which rope?\ndate: 2027-01-02\n---\n\nThere are so many.\n';
const hemp = { question: 'which-rope', answer: 'A thick one of hemp.' };

/** What the forge makes of the form. */
function bodyOf(answers: Partial<Record<AnswerField, string>>): string {
	return answerQuestions
		.map(({ id, label }) => `### ${label}\n\n${answers[id] ?? '_No response_'}\n`)
		.join('\n');
}

/** What becomes of an answer of Bo to a question of the file `asked`, and what the check says of it. */
async function answer(
	answers: Partial<Record<AnswerField, string>>,
	asked: string = ASKED,
	changes: Sample = {},
) {
	const there = { [PATH]: asked, ...changes };
	const { catalogue } = await schoolOf(there);
	const issue = { number: 9, title: 'Rope', body: bodyOf(answers), user: { login: 'Bo', id: 4 } };
	const made = answerFrom(issue, catalogue, (path) => (path === PATH ? asked : undefined));
	const lines = made.file ? (await schoolOf({ ...there, [PATH]: made.file.text })).lines : undefined;
	return { ...made, lines };
}

test('the form is told from others by its first heading', () => {
	expect(formOf(bodyOf(hemp))).toBe('answer');
});

test('an answer goes below the question, and whoever reads the proposal is told whose it is', async () => {
	const { file, lines, problems } = await answer(hemp);
	expect([lines, problems]).toEqual([[], []]);
	expect(file).toEqual({
		path: PATH,
		text: '---\ntitle: Which rope?\ndate: 2027-01-02\nanswers:\n  - date: "2027-02-01"\n    text: A thick one of hemp.\n---\n\nThere are so many.\n',
		isNew: false,
		offer: {
			branch: 'proposal/issue-9',
			title: 'Answer “Which rope?”',
			body: '@Bo answers **Which rope?** in #9, by the form for it. A machine proposes it in their place, so a maintainer has to agree.\n\nCloses #9.',
			message: 'Answer “Which rope?”\n\nCo-authored-by: Bo <4+Bo@users.noreply.github.com>',
		},
	});
});

test.each([
	['with remarks', '\n', '# Asked at sea\ntitle: "Which rope?" # the first one'],
	['of Windows', '\r\n', 'title: Which rope?'],
])('every byte of a file %s stays, and one answer is added', async (_, end, title) => {
	const before = `---\n${title}\ndate: 2027-01-02\nanswers:\n  # He knows.\n  - {date: 2027-01-03, text: "Mine."}\n`;
	const after = '\n---\n\n\nThere are  so many. \n\n';
	const asked = (before + after.slice(1)).replaceAll('\n', end);
	const { file, lines } = await answer({ ...hemp, answer: 'One.\n\nTwo: "three"' }, asked);
	const added = '  - date: "2027-02-01"\n    text: |-\n      One.\n\n      Two: "three"';
	expect([lines, file?.text]).toEqual([[], (before + added + after).replaceAll('\n', end)]);
});

test.each([
	'https://school.example/questions/which-rope/',
	'/questions/which-rope/',
	'WHICH-ROPE',
	'which rope?',
])('the question may be named as people name it: “%s”', async (question) => {
	expect((await answer({ ...hemp, question })).file?.path).toBe(PATH);
});

test('nobody is named who did not ask for it, and who has no page here stays unnamed', async () => {
	const bo = { 'people/bo-h.yml': 'name: Bo H.\naccount: bo\n' };
	const named = '- [X] Name me beside the answer, if I have a page in the school.';
	const by = async (answers: Partial<Record<AnswerField, string>>, changes?: Sample) => {
		const { file } = await answer(answers, ASKED, changes);
		return [/ by: (.*)$/m.exec(file?.text ?? '')?.[1], file?.offer.body.includes('bears no name')];
	};
	expect(await by({ ...hemp, named }, bo)).toEqual(['bo-h', false]);
	expect(await by({ ...hemp, named })).toEqual([undefined, true]);
	expect(await by(hemp, bo)).toEqual([undefined, false]);
});

test('what cannot become an answer is told, all of it at once', async () => {
	const { file, problems } = await answer({ question: 'which-rop', answer: '\u0000\u202e' });
	expect([file, problems]).toEqual([
		undefined,
		[
			'“Your answer” is empty. Say what you know.',
			'There is no question `which-rop`. Did you mean `which-rope`?',
		],
	]);
	const said = async (words: string, asked?: string) =>
		(await answer({ ...hemp, answer: words }, asked)).problems;
	expect(await said('x'.repeat(5000))).toEqual([
		expect.stringMatching(/^“Your answer” has more than 4000 characters\./),
		...(await said('x'.repeat(5000))).slice(1),
	]);
	expect(await said('Write to bo@rope-club.net')).toEqual([
		'“Your answer”: There is a mail address here, `bo@rope-club.net`. Link to a page or a forum instead: git forgets nothing.',
	]);
	const again = ASKED.replace(
		'\n---\n\n',
		'\nanswers: [{ date: 2027-01-03, text: "A thick one." }]\n---\n\n',
	);
	expect(await said('A thick one.\n', again)).toEqual(['This answer stands below the question already.']);
	const full = Array.from({ length: 40 }, (_, n) => `\n  - { date: 2027-01-03, text: "${n}" }`).join('');
	expect(await said('One more.', ASKED.replace('\n---\n\n', `\nanswers:${full}\n---\n\n`))).toHaveLength(1);
});

test.each([
	'---\naccepted: true\n---',
	'- text: a\n  accepted: true\n  by: ada',
	'"\n    accepted: true\n    x: "',
	'*alias &anchor !!js/function {{x}} ${{ secrets.X }} `id`',
	'<script>alert(1)</script> ![spy](https://spy.example/p.png)',
	'\u202eevil\u202c \u0000 \u001b[2J \ufeff \ud800',
	'### Question that is answered\n\nanother',
	'2027-01-01',
	'null',
])('whatever somebody writes stays words in one answer, which nobody has accepted: %j', async (words) => {
	const { file, lines, problems } = await answer({ ...hemp, answer: words });
	expect([lines, problems]).toEqual([[], []]);
	const { catalogue } = await schoolOf({ [PATH]: file?.text ?? '' });
	const [{ answers, title, text } = { answers: [] }, ...others] = catalogue.questions;
	expect([others.length, title, text?.plain.trim()]).toEqual([0, 'Which rope?', 'There are so many.']);
	const plain = words
		.replace(/[^\P{Cc}\n]|[\u202a-\u202e\ufeff]/gu, '')
		.replace(/\p{Cs}/gu, '\ufffd')
		.trim();
	expect(answers).toEqual([{ date: '2027-02-01', text: plain, accepted: false }]);
});

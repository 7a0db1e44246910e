import { expect, test } from 'vitest';
import { KNOTTER } from '../rules/recognition-example.ts';
import type { Sample } from '../rules/rule.ts';
import { assessment } from '../schema/assessment.ts';
import { work } from '../schema/work.ts';
import { assessmentAsIssue, placeAsIssue, workAsIssue } from '../sharing/as-issue.ts';
import { placeFile } from '../joining/place-file.ts';
import { assessmentFile } from '../sharing/assessment-file.ts';
import { workFile } from '../sharing/work-file.ts';
import { opened } from '../writing/source.ts';
import { schoolOf } from '#testing/school.ts';
import type { IdeaIssue } from './from-issue.ts';
import { assessmentFrom } from './assessment-from-issue.ts';
import { helpWith } from './issue-form.ts';
import { placeFrom } from './join-from-issue.ts';
import {
	type AssessmentQuestion,
	assessmentQuestions,
	formOf,
	type JoinAnswer,
	joinQuestions,
	type WorkQuestion,
	workQuestions,
} from './sharing-form.ts';
import { workFrom } from './work-from-issue.ts';

const HEADINGS = ['What I did', 'What I learned'] as const;
const ANSWERED = 'assessments/knots/tie-one/ada/guests-r1.yml';
const MADE = 'work/knots/tie-one/ada.mdx';
/** Work of Ada is there, and nobody has answered it. */
const shared: Sample = { ...KNOTTER, [ANSWERED]: null };

/** What the forge makes of the form. */
function sent<Id extends string>(
	questions: readonly { id: Id; label: string }[],
	answers: Partial<Record<Id, string>>,
	login: string,
): IdeaIssue {
	const body = questions.map(({ id, label }) => `### ${label}\n\n${answers[id] ?? '_No response_'}\n`);
	return { number: 12, title: 'Share work', body: body.join('\n'), user: { login, id: 815 } };
}

const knot = {
	...{ task: 'knots/tie-one', handle: 'bo', name: 'A bowline', url: 'https://bo.example/knot' },
	...{ with: 'Cy, dee', choices: 'listed, seeks', did: 'I tied it.\n\n### Twice', learned: 'It holds.' },
};
const praise = {
	...{ work: 'knots/tie-one/ada', assessor: 'bo', revision: '1', rubric: 'knot', as: 'peer', quote: 'quote' },
	...{
		read: '0123456789abcdef0123456789abcdef',
		ratings: 'holds: 3 I pulled at it: twice',
		kudos: 'It holds.',
	},
};

const textOf = (file: Sample[string] | undefined) => (typeof file === 'string' ? file : undefined);

async function handIn(answers: Partial<Record<WorkQuestion, string>>, login = 'Bo', changes: Sample = {}) {
	const there = { ...shared, ...changes };
	const { catalogue } = await schoolOf(there);
	const issue = sent(workQuestions, { ...knot, ...answers }, login);
	const made = workFrom(issue, catalogue, (path) => textOf(there[path]), HEADINGS);
	return { ...made, lines: await checked(made.file, there) };
}

async function answer(
	answers: Partial<Record<AssessmentQuestion, string>>,
	login = 'bo',
	changes: Sample = {},
) {
	const there = { ...shared, ...changes };
	const { catalogue } = await schoolOf(there);
	const issue = sent(assessmentQuestions, { ...praise, ...answers }, login);
	const made = assessmentFrom(issue, catalogue, (path) => textOf(there[path]));
	return { ...made, lines: await checked(made.file, there) };
}

async function join(answers: Partial<Record<JoinAnswer, string>>, login = 'Bo', changes: Sample = {}) {
	const there: Sample = { ...shared, 'cohorts/knots/spring.yml': GROUP, ...changes };
	const { catalogue } = await schoolOf(there);
	const asks = { group: 'knots/spring', handle: 'bo', choices: 'listed', ...answers };
	const made = placeFrom(sent(joinQuestions, asks, login), catalogue, (path) => textOf(there[path]));
	return { ...made, lines: await checked(made.file, there) };
}

const GROUP = 'title: Spring\nstarts: 2027-03-01\nzone: Etc/UTC\nfacilitators: [stewards]\n';
const PLACE = 'roster/knots/spring/bo.yml';

// What the check has against the file.
async function checked(file: { path: string; text: string } | undefined, there: Sample): Promise<string[]> {
	if (!file) return [];
	const { lines } = await schoolOf({ ...there, [file.path]: file.text });
	return lines.filter((line) => line.startsWith(file.path) && !line.includes('  advice: '));
}

test('work that somebody sends is the file that the form of the school makes', async () => {
	const { file, problems, lines } = await handIn({});
	expect([problems, lines]).toEqual([[], []]);
	expect(file).toEqual({
		path: 'work/knots/tie-one/bo.mdx',
		isNew: true,
		text: `---
title: A bowline
url: https://bo.example/knot
date: "2027-02-01"
with: [cy, dee]
listed: true
provenance:
  way: account
---

## What I did

I tied it.

### Twice

## What I learned

It holds.
`,
		offer: {
			branch: 'proposal/issue-12',
			title: 'Share “A bowline”',
			body: '@Bo hands in **A bowline**, work for `knots/tie-one`, in #12, by the form for it. The account is that of `bo`, and the file says so. A machine proposes it in their place, so a maintainer has to agree.\n\nCloses #12.',
			message: 'Share “A bowline”\n\nCo-authored-by: Bo <815+Bo@users.noreply.github.com>',
		},
	});
});

test('an answer that somebody sends is the file that the form of the school makes', async () => {
	const { file, problems, lines } = await answer({});
	expect([problems, lines]).toEqual([[], []]);
	expect(file?.path).toBe('assessments/knots/tie-one/ada/bo-r1.yml');
	expect(opened(file?.text ?? '', 'assessments')?.record).toEqual({
		rubric: 'knot',
		revision: 1,
		read: praise.read,
		date: '2027-02-01',
		ratings: [{ criterion: 'holds', level: 3, because: 'I pulled at it: twice' }],
		kudos: 'It holds.',
		quote: true,
		provenance: { way: 'account' },
	});
	expect(file?.offer.title).toBe('Answer “knots/tie-one/ada”');
});

test('whatever the forms of the school say comes out of an issue as it went in', async () => {
	const made = {
		...{ task: 'knots/tie-one', handle: 'bo', title: 'عقدة: واحدة', url: '', improved: '' },
		...{ did: 'One.\n\n```\n<p>\n```', learned: 'Two {three}.', together: ['cy', 'd-e'] },
	};
	for (const [listed, seeks] of [
		[true, false],
		[false, true],
	] as const) {
		const one = { ...made, listed, seeks };
		const { path, text } = workFile(one, '2027-02-01', HEADINGS);
		expect((await handIn(workAsIssue(one))).file).toMatchObject({ path, text });
	}
	const said = {
		...{ work: 'knots/tie-one/ada', assessor: 'bo', rubric: 'knot', revision: 1, read: praise.read },
		...{
			as: 'mentor' as const,
			kudos: 'Held.\n\nTwice.',
			questions: '',
			concerns: 'None: yet.',
			quote: false,
		},
		ratings: [
			{ criterion: 'holds', level: 2, because: 'a\n b: 3' },
			{ criterion: 'other', level: 1, because: '' },
		],
	};
	const { path, text } = assessmentFile(said, '2027-02-01');
	expect((await answer(assessmentAsIssue(said))).file).toMatchObject({ path, text });
});

test('an account vouches for its own handle alone, or for that of the page which names it', async () => {
	const page = (account: string) => ({ 'people/bo.yml': `name: Bo\nbio: Ties.\naccount: ${account}\n` });
	const says = async (login: string, changes: Sample) => {
		const made = [await handIn({}, login, changes), await answer({}, login, changes)];
		return made.map(({ file }) => [
			file?.text.includes('provenance:'),
			/is that of|is not known to be that of/.exec(file?.offer.body ?? '')?.[0],
		]);
	};
	const [own, other] = [
		[true, 'is that of'],
		[false, 'is not known to be that of'],
	];
	expect(await says('BO', {})).toEqual([own, own]);
	expect(await says('B-Knots', page('b-knots'))).toEqual([own, own]);
	expect(await says('bo', page('b-knots'))).toEqual([other, other]);
	expect(await says('mallory', {})).toEqual([other, other]);
	expect(await says('bo', { 'people/bo.yml': 'name: [\n' })).toEqual([other, other]);
	expect((await answer({}, 'mallory')).file?.offer.body).toContain(
		'This account is not known to be that of `bo`, so the file does not say who wrote it, and it counts for no badge until somebody vouches for it.',
	);
});

test('a revision keeps what stood there, and only its maker sends one', async () => {
	const again = { handle: 'ada', improved: 'Tighter.', with: '' };
	const { file, problems, lines } = await handIn(again, 'ada');
	expect([problems, lines, file?.isNew]).toEqual([[], [], false]);
	expect(opened(file?.text ?? '', 'work')?.record).toMatchObject({
		revision: 2,
		improved: 'Tighter.',
		earlier: [{ revision: 1, date: '2027-01-10' }],
	});
	expect(await handIn(again, 'mallory')).toEqual({
		lines: [],
		problems: [
			`\`${MADE}\` is there already, and this account is not known to be that of \`ada\`. Ask them to send it themselves.`,
		],
	});
	const guests = { assessor: 'guests' };
	expect((await answer(guests, 'guests', KNOTTER)).file?.isNew).toBe(false);
	expect((await answer(guests, 'mallory', KNOTTER)).problems).toEqual([
		`\`${ANSWERED}\` is there already, and this account is not known to be that of \`guests\`. Ask them to send it themselves.`,
	]);
});

test('whatever does not fit in work is told at once, and there is no file', async () => {
	const wrong = {
		...{ task: 'knots/tie-on', handle: '../ada', name: 'x'.repeat(200), url: 'javascript:alert(1)' },
		...{ did: '_No response_', learned: `Write to me@ropes.net ${'x'.repeat(8000)}` },
	};
	const { file, problems } = await handIn(wrong);
	expect(file).toBeUndefined();
	expect(problems).toEqual([
		'“What I learned”: There is a mail address here, `me@ropes.net`. Link to a page or a forum instead: git forgets nothing.',
		'There is no task `knots/tie-on`. Did you mean `knots/tie-one`?',
		'“What I did” is empty. Say what you did.',
		'“What I learned” has 8022 characters; 8000 are allowed. Make it shorter, and link to the rest.',
		'“Your handle” is `../ada`. Use small letters, digits and single hyphens, at most 60.',
		'`title` has 200 characters; 120 are allowed. Make it shorter.',
		'`url` is not a web address. Use a full one that begins with `https://`.',
	]);
	const links = await handIn({ did: '[x](javascript:alert(1))\n\n[y](javascript:alert(2))' });
	expect([links.file, links.problems]).toEqual([
		undefined,
		[
			'A link may not begin with `javascript:`. Use an address that begins with `https://`, or the path of a file of the school.',
		],
	]);
});

test('whatever does not fit in an answer is told at once, and there is no file', async () => {
	const wrong = {
		...{ work: 'knots/tie-one/bda', revision: 'two', read: 'x', as: 'king', kudos: '' },
		...{ ratings: 'holds: 3\nholds: well\n`rm -rf /`', rubric: '../knot' },
	};
	const { file, problems } = await answer(wrong);
	expect(file).toBeUndefined();
	expect(problems).toEqual([
		'There is no work `knots/tie-one/bda`. Did you mean `knots/tie-one/ada`?',
		'“Ratings” has the line `holds: well`, which names no level. Write `criterion: 3 because …`.',
		'“Ratings” has the line `rm -rf /`, which names no level. Write `criterion: 3 because …`.',
		'`rubric` is not an id. Use the name of its file, without the ending. The value is `../knot`.',
		'`revision` is 0; at least 1 is needed. Check the number.',
		'`read` is not a digest. Copy the 32 hex digits that the page shows. The value is `x`.',
		'`as` is `king`. Use one of `peer`, `holder`, `mentor`, `steward`.',
		'`kudos` is missing. Add it.',
	]);
	expect((await answer({ assessor: 'ada' }, 'ada')).problems).toEqual([
		'`ada` made this work and cannot answer it. Ask a peer.',
	]);
});

const hostile = [
	'---\nprovenance: { way: key }\n---',
	'{process.env.TOKEN} <script>alert(1)</script> ${{ secrets.X }} $(id) `id`',
	'../../../package.json',
	'import x from "fs"\n\nexport const y = {}',
	'- [ ] a: b # c\n| x\n> y\n&anchor *alias !!js/function',
	'\u202eevil\u202c \u0000 \u001b[2J \ufeff \ud800',
	'2027-01-01',
	'@everyone #1 [x](javascript:alert(1))',
	'::error::x\n::set-output name=x::y',
	'### What I learned\n\n### Kudos',
	'x'.repeat(60_000),
	'a\n\n'.repeat(5000),
	'`'.repeat(3000),
	'__proto__',
];

test.each(hostile)(
	'whatever somebody writes freely, a file holds it as words or there is none: %j',
	async (words) => {
		const made = await handIn({ name: words, improved: words, did: words, learned: words, choices: words });
		const said = await answer({ kudos: words, questions: words, concerns: words, quote: words });
		for (const { file, problems, lines } of [made, said]) {
			expect([file === undefined, lines.length]).toEqual([problems.length > 0, 0]);
			for (const one of problems) expect(one).toMatch(/^[^\n\u001b\u202e\u0000]{20,400}$/);
			expect(file?.offer.title.split('\n') ?? ['']).toHaveLength(1);
			expect(file?.offer.message.split('\n') ?? ['', '', '']).toHaveLength(3);
			expect(file?.offer.body ?? '').not.toMatch(/@everyone|<script|\]\(/);
		}
		for (const [{ file }, collection, schema] of [
			[made, 'work', work],
			[said, 'assessments', assessment],
		] as const)
			if (file)
				expect(schema.parse(opened(file.text, collection)?.record).provenance).toEqual({ way: 'account' });
	},
);

test.each(hostile.filter((words) => words !== '2027-01-01'))(
	'whatever somebody writes for a name, no other path comes of it: %j',
	async (words) => {
		const name = { task: words, handle: words };
		for (const made of [
			await handIn(name),
			await handIn({ handle: words }),
			await answer({ work: words }),
			await answer({ assessor: words, revision: words }),
		])
			expect([made.file?.path, made.problems.length > 0]).toEqual([undefined, true]);
	},
);

test('a form is known by its first question, and anything else is an idea', () => {
	const [made, said] = [sent(workQuestions, knot, 'bo'), sent(assessmentQuestions, praise, 'bo')];
	expect([made, said].map(({ body }) => formOf(body ?? ''))).toEqual(['work', 'assessment']);
	expect(['', 'Words.', '### Title\n\n### Course and task\n', '### constructor'].map(formOf)).toEqual(
		Array(4).fill('idea'),
	);
	expect(formOf((made.body ?? '').replaceAll('\n', '\r\n'))).toBe('work');
});

test('each question has a sentence that helps, and no two are called alike', () => {
	const all = [
		[workQuestions, work.shape],
		[assessmentQuestions, assessment.shape],
	] as const;
	for (const [questions, shape] of all) {
		expect(questions.filter((one) => helpWith(one, shape) === '')).toEqual([]);
		expect(new Set(questions.map(({ label }) => label)).size).toBe(questions.length);
		expect(questions.filter(({ ask }) => ask !== 'line' && ask !== 'text')).toEqual([]);
	}
});

test('whoever asks to be listed gets a file of handle, role and hope, and of nothing else', async () => {
	const { file, problems, lines } = await join({
		role: 'Mentor',
		hope: 'A knot: that holds',
		answers: 'I live in Lima, and my daughter is called Eva.',
	});
	expect([problems, lines]).toEqual([[], []]);
	expect(file).toEqual({
		path: PLACE,
		isNew: true,
		text: 'role: mentor\njoined: "2027-02-01"\nhope: "A knot: that holds"\n',
		offer: {
			branch: 'proposal/issue-12',
			title: 'Join “knots/spring”',
			body: '@Bo joins the group `knots/spring` in #12, by the form for it. The account is that of `bo`. A machine proposes it in their place, so a maintainer has to agree.\n\nCloses #12.',
			message: 'Join “knots/spring”\n\nCo-authored-by: Bo <815+Bo@users.noreply.github.com>',
		},
	});
});

test('who does not ask to be listed is not', async () => {
	expect(await join({ choices: '' })).toEqual({
		lines: [],
		problems: [
			'This does not ask to be listed, so no file is made of it. Whoever keeps the group answers here; to be listed, write “listed” below “Choices”.',
		],
	});
});

test('nobody lists somebody else, nobody makes themselves a facilitator, and a group that is over takes nobody', async () => {
	expect((await join({ role: 'facilitator', hope: 'Write to bo@ropes.net' }, 'mallory')).problems).toEqual([
		'“Hope”: There is a mail address here, `bo@ropes.net`. Link to a page or a forum instead: git forgets nothing.',
		'“As what” is `facilitator`. Write `peer` or `mentor`.',
	]);
	expect((await join({}, 'mallory')).problems).toEqual([
		'This account is not known to be that of `bo`, and people list only themselves. Use the name of your account, or say on your page here which one is yours.',
	]);
	expect((await join({ group: 'knots/spr`in' })).problems).toEqual([
		'There is no group `knots/sprin`. Did you mean `knots/spring`?',
	]);
	const over = { 'cohorts/knots/spring.yml': `${GROUP}status: did-not-happen\n` };
	expect((await join({}, 'bo', over)).problems).toEqual([
		'The group `knots/spring` is over, or did not happen. Choose one that can be joined.',
	]);
	expect((await join({ handle: '../../x' })).problems).toEqual([
		'“Your handle” is `../../x`. Use small letters, digits and single hyphens, at most 60.',
	]);
});

test('who is listed can leave by an issue, and come back', async () => {
	const there = { [PLACE]: 'joined: 2027-01-05\nattended: [2027-01-20]\n' };
	const left = await join({ choices: 'leave' }, 'bo', there);
	expect(left.problems).toEqual([]);
	expect(left.file).toMatchObject({
		isNew: false,
		text: 'joined: 2027-01-05\nleft: "2027-02-01"\nattended: [2027-01-20]\n',
		offer: { title: 'Leave “knots/spring”' },
	});
	const back = await join({}, 'bo', { [PLACE]: left.file!.text });
	expect(back.file?.text).toBe('joined: "2027-02-01"\nattended: [2027-01-20]\n');
	expect((await join({ choices: 'leave' })).problems).toEqual([
		'`bo` is not listed in `knots/spring`, so there is nothing to take out.',
	]);
	expect((await join({ choices: 'leave' }, 'mallory', there)).problems).toEqual([
		`\`${PLACE}\` is there already, and this account is not known to be that of \`bo\`. Ask them to send it themselves.`,
	]);
});

test('a place that a page of the school asks for comes out of an issue as it went in', async () => {
	const place = { group: 'knots/spring', handle: 'bo', role: 'mentor', hope: 'عقدة' } as const;
	const issue = sent(joinQuestions, placeAsIssue(place), 'bo');
	expect(formOf(issue.body ?? '')).toBe('join');
	expect((await join(placeAsIssue(place), 'bo')).file).toMatchObject(placeFile(place, '2027-02-01'));
});

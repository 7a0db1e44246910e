import { expect, test } from 'vitest';
import { work as schema } from '../schema/work.ts';
import { opened } from '../writing/source.ts';
import { apart } from './apart.ts';
import { type Answer, assessmentFile } from './assessment-file.ts';
import { calibrationFile } from './calibration-file.ts';
import { type SharedWork, workFile, workIn } from './work-file.ts';

const TODAY = '2027-01-05';
const HEADINGS = ['What I did', 'What I learned'] as const;
const knot: SharedWork = {
	task: 'knots/tie-one',
	handle: 'ada',
	title: 'A bowline: three times',
	url: 'https://ada.example/knot',
	did: 'I tied it.',
	learned: 'It holds.',
	together: ['bo'],
	listed: true,
	seeks: true,
	improved: '',
};

test('work is handed in as a file that the check reads', () => {
	const file = workFile(knot, TODAY, HEADINGS);
	expect(file).toEqual({
		path: 'work/knots/tie-one/ada.mdx',
		isNew: true,
		text: `---
title: "A bowline: three times"
url: https://ada.example/knot
date: "2027-01-05"
with: [bo]
listed: true
provenance:
  way: account
---

## What I did

I tied it.

## What I learned

It holds.
`,
	});
	expect(schema.parse(opened(file.text, 'work')?.record).seeks).toBe(true);
});

test('a revision keeps what stood there before, and every remark', () => {
	const first = workFile({ ...knot, together: [] }, TODAY, HEADINGS).text.replace(
		'listed: true',
		'listed: true # it is good',
	);
	const again = workIn(first, knot.task, knot.handle)!;
	expect(again).toEqual({ ...knot, together: [] });
	const second = { ...again, did: 'I tied it twice.', improved: 'Tied again, thanks to bo.' };
	const { text, isNew } = workFile(second, '2027-01-09', HEADINGS, first);
	expect(isNew).toBe(false);
	expect(text).toContain('listed: true # it is good\n');
	expect(text).toContain('I tied it twice.\n\n## What I learned\n\nIt holds.\n');
	const { record } = opened(text, 'work')!;
	expect(record).toMatchObject({
		date: '2027-01-09',
		revision: 2,
		improved: 'Tied again, thanks to bo.',
		earlier: [{ revision: 1, date: TODAY, url: 'https://ada.example/knot' }],
	});
	const third = workFile({ ...second, url: '', improved: '' }, '2027-01-12', HEADINGS, text);
	expect(opened(third.text, 'work')?.record).toMatchObject({
		revision: 3,
		earlier: [
			{ revision: 1, date: TODAY },
			{ revision: 2, date: '2027-01-09', improved: 'Tied again, thanks to bo.' },
		],
	});
	expect(schema.parse(opened(third.text, 'work')?.record)).not.toHaveProperty('improved');
});

test('who only lists a work, or asks for no more readers, has handed in no revision', () => {
	const first = workFile(knot, TODAY, HEADINGS).text;
	const { text } = workFile({ ...knot, listed: false, seeks: false }, '2027-01-09', HEADINGS, first);
	expect(opened(text, 'work')?.record).toEqual({
		title: knot.title,
		url: knot.url,
		date: TODAY,
		with: ['bo'],
		seeks: false,
		listed: false,
		provenance: { way: 'account' },
	});
});

test('a body with headings of its own keeps them, and one with components stays in its words', () => {
	const own = `---\ntitle: A\ndate: ${TODAY}\n---\n\n## One\n\n## Two\n\n## Three\n`;
	const shown = workIn(own, knot.task, knot.handle)!;
	expect(shown.did).toBe('## One\n\n## Two\n\n## Three');
	const more = workFile({ ...shown, did: `${shown.did}\n\n<b>` }, TODAY, HEADINGS, own);
	expect(opened(more.text, 'work')?.body).toBe('## One\n\n## Two\n\n## Three\n\n\\<b>');
	const noted = `---\ntitle: A\ndate: ${TODAY}\n---\n\n<Note type="tip">\n\nx\n\n</Note>\n`;
	const { did } = workIn(noted, knot.task, knot.handle)!;
	const { text } = workFile({ ...shown, did: `${did}\n\ny` }, TODAY, HEADINGS, noted);
	expect(opened(text, 'work')?.body).toBe('<Note type="tip">\n\nx\n\n</Note>\n\ny');
});

test('a file that cannot be read is written anew', () => {
	expect(workIn('---\ntitle: [\n---\n', knot.task, knot.handle)).toBeUndefined();
	expect(workFile(knot, TODAY, HEADINGS, '---\ntitle: [\n---\n')).toEqual({
		...workFile(knot, TODAY, HEADINGS),
		isNew: false,
	});
});

const answer: Answer = {
	work: 'knots/tie-one/ada',
	assessor: 'bo',
	rubric: 'peer-work',
	revision: 2,
	read: '0123456789abcdef0123456789abcdef',
	as: 'peer',
	ratings: [
		{ criterion: 'clear', level: 3, because: ' The second\npicture. ' },
		{ criterion: 'own', level: 1, because: '' },
	],
	kudos: 'It holds.\n\nI pulled: twice.',
	questions: 'وكم عقدة؟',
	concerns: '',
	quote: true,
};

test('an answer is a file that the check reads, in any letters', () => {
	const file = assessmentFile(answer, TODAY);
	expect(file.path).toBe('assessments/knots/tie-one/ada/bo-r2.yml');
	expect(file.isNew).toBe(true);
	expect(assessmentFile(answer, TODAY, true).isNew).toBe(false);
	expect(opened(file.text, 'assessments')?.record).toEqual({
		rubric: 'peer-work',
		revision: 2,
		read: answer.read,
		date: TODAY,
		ratings: [
			{ criterion: 'clear', level: 3, because: 'The second picture.' },
			{ criterion: 'own', level: 1 },
		],
		kudos: 'It holds.\n\nI pulled: twice.',
		questions: 'وكم عقدة؟',
		quote: true,
		provenance: { way: 'account' },
	});
});

test('practice is a file, and says how far it is from what was agreed', () => {
	const judged = [
		{ sample: 'one', criterion: 'clear', level: 3 },
		{ sample: 'one', criterion: 'own', level: 2 },
		{ sample: 'two', criterion: 'clear', level: 4 },
		{ sample: 'gone', criterion: 'clear', level: 1 },
	];
	const agreed = [
		{ sample: 'one', criterion: 'clear', level: 3 },
		{ sample: 'one', criterion: 'own', level: 3 },
		{ sample: 'two', criterion: 'clear', level: 1 },
	];
	expect(apart(judged, agreed)).toEqual([1, 1, 1]);
	const file = calibrationFile('peer-work', 'ada', judged.slice(0, 1), TODAY);
	expect(file.path).toBe('calibrations/peer-work/ada.yml');
	expect(opened(file.text, 'calibrations')?.record).toEqual({
		date: TODAY,
		ratings: judged.slice(0, 1),
		provenance: { way: 'account' },
	});
});

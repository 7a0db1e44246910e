import { expect, test } from 'vitest';
import { readText, type ReviewWords } from './read-text.ts';
import { tickLine } from '../proposal/rubric.ts';
import { rubric as schema } from '../schema/rubric.ts';

const words: ReviewWords = {
	parts: {
		kudos: ['Kudos', 'Aplausos'],
		questions: ['Questions', 'Preguntas'],
		concerns: ['Concerns', 'Reparos'],
		interests: ['Interests'],
	},
	met: { yes: ['Yes'], partly: ['Partly', 'En parte'], no: ['No'], 'does-not-apply': ['Does not apply'] },
};
const record = schema.parse({
	title: 'Proposal',
	of: 'courses',
	criteria: [
		{ id: 'clear', title: 'Clear', question: 'Is it clear?' },
		{ id: 'load', title: 'An honest load', question: 'Do the hours fit?' },
		{ id: 'care', title: 'Care', question: 'Are people treated with care?' },
		{ id: 'tools', title: 'Tools', question: 'Are they free?' },
	],
});
const [clear, load, care] = record.criteria;
const rubric = { ...record, id: 'proposal' };
const read = (source: string) => readText(source, rubric, words);

test('kudos, questions and concerns become fields, and the rest is the body', () => {
	expect(
		read(
			'I did unit 2.\n\n## Kudos\n\n- The *drawing*.\n- {Rope} < yarn\n\n### 2. Preguntas:\n\nWhy hemp?\n\n**Concerns**\n\nNone.\n\n## Besides\n\nThanks!',
		),
	).toEqual({
		kudos: '- The *drawing*.\n- {Rope} < yarn',
		questions: 'Why hemp?',
		concerns: 'None.',
		judgements: [],
		body: 'I did unit 2.\n\n**Besides**\n\nThanks!',
	});
});

test('ticks are judgements, by the id in the remark or by the title; an open box says nothing', () => {
	const text = `## Checklist

${tickLine(clear!, true)}
${tickLine(load!)}
- [X] **Care**
- [ ] Tools

Fine.`;
	expect(read(text)).toEqual({
		judgements: [
			{ criterion: 'clear', met: 'yes' },
			{ criterion: 'care', met: 'yes' },
		],
		body: 'Fine.',
	});
});

test('a word and a note say more than a tick', () => {
	const text = `${tickLine(clear!)} partly: the loop is not shown
${tickLine(load!, true)}
  En parte, unit 3 took me
  two hours
- [ ] Care: no
- [x] <!-- tools --> Notes on tools`;
	expect(read(text)).toEqual({
		judgements: [
			{ criterion: 'clear', met: 'partly', note: 'the loop is not shown' },
			{ criterion: 'load', met: 'partly', note: 'unit 3 took me two hours' },
			{ criterion: 'care', met: 'no' },
			{ criterion: 'tools', met: 'yes', note: 'Notes on tools' },
		],
		body: '',
	});
});

test('a note on an open box is kept, and nobody guesses what it means', () => {
	const text = `${tickLine(care!)}\n  I could not tell.`;
	const { judgements, body } = read(text);
	expect(judgements).toEqual([]);
	expect(body).toContain('I could not tell.');
});

test('lists that are no checklist of the rubric stay', () => {
	const text = '- [x] I read it on a phone\n- one more';
	expect(read(text)).toEqual({ judgements: [], body: text });
});

test('what is too long for its field stands in the body', () => {
	const long = 'Very good. '.repeat(200).trim();
	expect(read(`## Kudos\n\n${long}`)).toEqual({ judgements: [], body: `Kudos\n\n${long}` });
});

test('without a rubric, a checklist is a list', () => {
	const text = '- [x] Clear';
	expect(readText(text, undefined, words)).toEqual({ judgements: [], body: text });
});

test('a checklist made to keep the reader busy ends soon', () => {
	const text = `- [x] ${'Clear '.repeat(15_000)}\n${'- [ ] Care: partly\n'.repeat(1500)}`;
	expect(read(text).judgements.length).toBeLessThanOrEqual(2);
});

import { expect, test } from 'vitest';
import { schoolOf } from '#testing/school.ts';
import { rubric as schema } from '../schema/rubric.ts';
import { forPeople, machineAnswers, proposalRubric, tickLine, ticksOf } from './rubric.ts';

const record = schema.parse({
	title: 'Proposal',
	of: 'courses',
	criteria: [
		{ id: 'question', title: 'A question', question: 'Would you like to see it answered?' },
		{
			id: 'traces',
			title: 'Traces',
			question: 'What is left?',
			checked: 'by-machine',
			rules: ['task/deliverable'],
		},
	],
});

test('the machine answers its lines from what the check found in that course, advice included', async () => {
	const { problems } = await schoolOf({
		'courses/knots/units/01-first-knot.mdx':
			'---\ntitle: One\n---\n\n<Task id="tie-one" title="Think" objectives={["tie"]} />\n',
	});
	const answers = (course: string) =>
		machineAnswers(record, problems, course).map(({ criterion, met, found }) => [
			criterion.id,
			met,
			found.map(({ file }) => file),
		]);
	expect(answers('knots')).toEqual([['traces', false, ['courses/knots/units/01-first-knot.mdx']]]);
	expect(answers('kno')).toEqual([['traces', true, []]]);
	expect(forPeople(record).map(({ id }) => id)).toEqual(['question']);
});

test('proposals go by the first rubric for courses', async () => {
	const rubric = (of: string) =>
		`title: A\nof: ${of}\ncriteria: [{ id: clear, title: Clear, question: Is it clear? }]\n`;
	const { catalogue } = await schoolOf({
		'rubrics/a.yml': rubric('work'),
		'rubrics/c.yml': rubric('courses'),
		'rubrics/b.yml': rubric('courses'),
	});
	expect(proposalRubric(catalogue)?.id).toBe('b');
	expect(proposalRubric((await schoolOf()).catalogue)).toBeUndefined();
});

test('what is ticked can be read back', () => {
	const [question, traces] = record.criteria;
	const text = [tickLine(question!), tickLine(traces!, true)].join('\n');
	expect(text).toBe(
		'- [ ] <!-- question --> A question: Would you like to see it answered?\n- [x] <!-- traces --> Traces: What is left?',
	);
	expect(ticksOf(text)).toEqual([
		{ criterion: 'question', ticked: false },
		{ criterion: 'traces', ticked: true },
	]);
});

test('of ticks, the last word counts, and what is no line of a checklist does not', () => {
	expect(
		ticksOf(
			'- [x] <!-- a --> A\r\n  * [ ] <!-- a --> A\n- [X] <!-- b-2 -->\n- [x] c\n- [y] <!-- d --> D\n> - [x] <!-- e -->\n    - [x] <!-- f --> code\n- [x] <!-- G --> G\n',
		),
	).toEqual([
		{ criterion: 'a', ticked: false },
		{ criterion: 'b-2', ticked: true },
	]);
});

// The forms by which somebody asks, and answers, without knowing git. A page of the school fills in what they were reading.
import type { Question } from './issue-form.ts';

export type AskedField = 'title' | 'course' | 'unit' | 'named' | 'question';

export type AnswerField = 'question' | 'named' | 'answer';

/** The first one tells this form from others; what may hold headings comes last. */
export const askedQuestions: readonly Question<AskedField>[] = [
	{ id: 'title', label: 'What do you want to know?', ask: 'line', required: true },
	{ id: 'course', label: 'In which course?', ask: 'line', help: 'Its name, or its address; or nothing.' },
	{ id: 'unit', label: 'In which unit?', ask: 'line', help: 'Its name, or its address; or nothing.' },
	{
		id: 'named',
		label: 'Your name',
		ask: 'tick',
		help: 'The account that asks can be seen here by everybody.',
		options: [{ label: 'Name me beside the question, if I have a page in the school.', value: 'named' }],
	},
	{
		id: 'question',
		label: 'Your question',
		ask: 'text',
		required: true,
		help: 'What you tried, and what happened. Half a sentence is enough.',
	},
];

/** Of an answer to a question that has a page. */
export const answerQuestions: readonly Question<AnswerField>[] = [
	{
		id: 'question',
		label: 'Question that is answered',
		ask: 'line',
		required: true,
		help: 'The address of its page, or the last word of it.',
	},
	{
		id: 'named',
		label: 'Your name',
		ask: 'tick',
		help: 'The account that answers can be seen here by everybody.',
		options: [{ label: 'Name me beside the answer, if I have a page in the school.', value: 'named' }],
	},
	{
		id: 'answer',
		label: 'Your answer',
		ask: 'text',
		required: true,
		help: 'Plain words, as in a mail: an empty line parts paragraphs, and addresses become links.',
	},
];

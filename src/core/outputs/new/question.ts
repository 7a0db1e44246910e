import { prose } from '../../schema/fields.ts';
import { question } from '../../schema/question.ts';
import { bodyOf } from '../../sharing/prose.ts';
import { written } from '../../writing/written.ts';
import { askCourse, askId, askTitle, fits } from './ask.ts';
import type { Noun } from './noun.ts';

/** Something that somebody wants to know. */
export const newQuestion: Noun = {
	name: 'question',
	about: 'something that somebody wants to know, and others may answer',
	asks: [
		askTitle(160, 'What is the question, in one line?', 'Does it work with the left hand?'),
		askId('question', (id, { catalogue }) => catalogue.known.get('questions')?.has(id) ?? false),
		{
			flag: 'text',
			question: 'What was tried, and what happened?',
			wrong: fits('text', prose(2000)),
		},
		{
			flag: 'date',
			question: 'On which day was it asked?',
			usual: ({ catalogue }) => catalogue.today,
			wrong: fits('date', question.shape.date),
		},
		{ ...askCourse, question: 'Did it come up in a course?', optional: true, usual: () => undefined },
	],
	files({ answers }) {
		const { id = '', title = '', date = '', course, text = '' } = answers;
		const record = { title, date, ...(course && { course }) };
		return [{ path: `questions/${id}.mdx`, text: written('questions', record, bodyOf(text, 2)) }];
	},
};

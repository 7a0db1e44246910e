import { z } from 'zod';
import { day, line, prose, ref, topics } from './fields.ts';

/** The longest answer, in characters. */
export const LONGEST_ANSWER = 4000;

const answer = z
	.strictObject({
		by: ref('people')
			.optional()
			.meta({ title: 'By', description: 'Who answered, if they want to be named.' }),
		date: day.meta({ title: 'Date', description: 'The day of the answer.' }),
		text: prose(LONGEST_ANSWER).meta({ title: 'Text', description: 'The answer.' }),
		accepted: z
			.boolean()
			.default(false)
			.meta({ title: 'Accepted', description: 'Whether it helped whoever asked.' }),
	})
	.meta({ title: 'Answer' });

/** A question and its answers. The body is the question. */
export const question = z.strictObject({
	title: line(160).meta({ title: 'Title', description: 'The question in one line.' }),
	date: day.meta({ title: 'Date', description: 'The day it was asked.' }),
	by: ref('people').optional().meta({ title: 'By', description: 'Who asked, if they want to be named.' }),
	course: ref('courses').optional().meta({ title: 'Course', description: 'The course it came up in.' }),
	unit: ref('units').optional().meta({ title: 'Unit', description: 'The unit it came up in.' }),
	topics: topics.default([]).meta({ title: 'Topics', description: 'Words to find it again.' }),
	answers: z.array(answer).max(40).default([]).meta({ title: 'Answers', description: 'Oldest first.' }),
});

export type QuestionRecord = z.infer<typeof question>;

import { advice } from '../problem.ts';
import { course } from './example.ts';
import type { Rule } from './rule.ts';

export const questionAsks: Rule = {
	id: 'course/question-asks',
	title: 'The question is a question',
	why: 'A question draws people in; a slogan talks at them. P2PU asked for it in 140 characters.',
	severity: 'advice',
	bad: { 'courses/knots/index.mdx': course({ question: 'All about knots' }) },
	says: [
		'courses/knots/index.mdx:3:11  advice: The question of this course asks nothing. Say what people will find out, and end it with a question mark. [course/question-asks]',
	],
	*check({ courses }) {
		for (const { file, question } of courses)
			if (!/[?？؟;]["”»)]?$/.test(question))
				yield advice(
					'course/question-asks',
					file,
					['question'],
					'The question of this course asks nothing. Say what people will find out, and end it with a question mark.',
				);
	},
};

import { problem } from '../problem.ts';
import { course } from './example.ts';
import type { Rule } from './rule.ts';

export const effortInOrder: Rule = {
	id: 'course/effort-in-order',
	title: 'Effort goes from less to more',
	why: 'People plan their week by these hours.',
	severity: 'error',
	bad: { 'courses/knots/index.mdx': course({ effort: '{ from: 5, to: 2 }' }) },
	says: [
		'courses/knots/index.mdx:12:17  The effort goes from 5 to 2 hours. Put the smaller number first. [course/effort-in-order]',
	],
	*check({ courses }) {
		for (const { file, effort } of courses)
			if (effort.from > effort.to)
				yield problem(
					'course/effort-in-order',
					file,
					['effort', 'from'],
					`The effort goes from ${effort.from} to ${effort.to} hours. Put the smaller number first.`,
				);
	},
};

import { problem } from '../problem.ts';
import { course } from './example.ts';
import type { Rule } from './rule.ts';

export const courseHasUnits: Rule = {
	id: 'course/has-units',
	title: 'An open course has units',
	why: 'People who join find something to do.',
	severity: 'error',
	good: {
		'courses/ropes/index.mdx': course({
			title: 'Ropes',
			status: 'draft',
			objectives: undefined,
			meets: undefined,
			signUpTask: undefined,
			kind: 'circle',
		}),
		'kinds/circle.yml': 'title: Circle\nplural: Circles\nsummary: People who talk.\n',
	},
	bad: {
		'courses/knots/units/01-first-knot.mdx': null,
		'kinds/course.yml': 'title: Course\nplural: Courses\nsummary: Led by organizers.\n',
	},
	says: [
		'courses/knots/index.mdx:8:9  This course is open and has no units. Add a file to its folder `units`, or make it a draft. [course/has-units]',
	],
	*check({ courses }) {
		for (const { file, status, units, whole } of courses)
			if (whole && status === 'open' && units.length === 0)
				yield problem(
					'course/has-units',
					file,
					['status'],
					'This course is open and has no units. Add a file to its folder `units`, or make it a draft.',
				);
	},
};

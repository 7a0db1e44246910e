import { advice } from '../problem.ts';
import { unit } from './example.ts';
import type { Rule } from './rule.ts';

export const unitHasGoals: Rule = {
	id: 'unit/has-goals',
	title: 'Each unit has goals and something to do',
	why: 'A week that only asks to read is a week that people skip.',
	severity: 'advice',
	bad: {
		'courses/knots/units/02-second.mdx': '---\ntitle: The second knot\n---\n\nRead.\n',
		'courses/knots/units/01-first-knot.mdx': unit('Go.'),
	},
	says: [
		'courses/knots/units/02-second.mdx:1:1  advice: This unit has no task. Add a `<Task>` that leaves something a peer can look at. [unit/has-goals]',
		'courses/knots/units/02-second.mdx:1:1  advice: This unit serves no objective of its course. Name one in `objectives`. [unit/has-goals]',
	],
	*check({ courses }) {
		for (const { objectives, units, status } of courses) {
			if (status === 'archived') continue;
			for (const one of units) {
				if (one.tasks.length === 0)
					yield advice(
						'unit/has-goals',
						one.file,
						undefined,
						'This unit has no task. Add a `<Task>` that leaves something a peer can look at.',
					);
				if (
					objectives.length > 0 &&
					one.objectives.length === 0 &&
					one.tasks.every((task) => task.objectives.length === 0)
				)
					yield advice(
						'unit/has-goals',
						one.file,
						undefined,
						'This unit serves no objective of its course. Name one in `objectives`.',
					);
			}
		}
	},
};

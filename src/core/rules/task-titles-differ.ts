import { advice } from '../problem.ts';
import { unit } from './example.ts';
import type { Rule } from './rule.ts';

export const taskTitlesDiffer: Rule = {
	id: 'task/title-twice',
	title: 'Tasks of a course have different titles',
	why: 'On the page of the whole course, and to a screen reader, two tasks of one name cannot be told apart.',
	severity: 'advice',
	good: {
		'courses/knots/units/01-first-knot.mdx': unit(
			'<Task id="tie-two" title="Tie it behind your back" deliverable="A knot" />',
		),
	},
	bad: {
		'courses/knots/units/01-first-knot.mdx': unit(
			'<Task id="tie-two" title="Tie it" deliverable="A knot" />',
		),
	},
	says: [
		'courses/knots/units/01-first-knot.mdx:8:1  advice: The task `tie-one` in `courses/knots/units/01-first-knot.mdx` is called “Tie it” too. Say in one of the titles what is different. [task/title-twice]',
	],
	*check({ courses }) {
		for (const { units } of courses) {
			const seen = new Map<string, string>();
			for (const { file, tasks, text } of units)
				for (const [index, { id, title }] of tasks.entries()) {
					const before = seen.get(title.toLowerCase());
					seen.set(title.toLowerCase(), before ?? `The task \`${id}\` in \`${file}\``);
					if (before)
						yield advice(
							'task/title-twice',
							file,
							text.tasks.find((task) => task.id === id)?.place ?? ['tasks', index, 'title'],
							`${before} is called “${title}” too. Say in one of the titles what is different.`,
						);
				}
		}
	},
};

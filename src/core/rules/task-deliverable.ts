import { advice } from '../problem.ts';
import type { Rule } from './rule.ts';

export const taskDeliverable: Rule = {
	id: 'task/deliverable',
	title: 'A task leaves something behind',
	why: 'Peers can only look at, and badges only count, what exists afterwards.',
	severity: 'advice',
	bad: {
		'courses/knots/units/01-first-knot.mdx':
			'---\ntitle: The first knot\n---\n\n<Task id="tie-one" title="Think about knots" objectives={["tie"]} />\n',
	},
	says: [
		'courses/knots/units/01-first-knot.mdx:5:1  advice: The task `tie-one` leaves nothing that a peer could look at. Say in `deliverable` what exists afterwards. [task/deliverable]',
	],
	*check({ courses }) {
		for (const { units } of courses)
			for (const { file, tasks, text } of units)
				for (const { id, deliverable } of tasks)
					if (!deliverable)
						yield advice(
							'task/deliverable',
							file,
							text.tasks.find((task) => task.id === id)?.place ?? [
								'tasks',
								tasks.findIndex((task) => task.id === id),
							],
							`The task \`${id}\` leaves nothing that a peer could look at. Say in \`deliverable\` what exists afterwards.`,
						);
	},
};

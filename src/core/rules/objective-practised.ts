import { advice, problem } from '../problem.ts';
import { course } from './example.ts';
import type { Rule } from './rule.ts';

export const objectivePractised: Rule = {
	id: 'course/objective-practised',
	title: 'Every objective is practised',
	why: 'An objective without a task is a promise that nobody keeps.',
	severity: 'error',
	bad: {
		'courses/knots/index.mdx': course({
			objectives: '[{ id: tie, text: tie a bowline }, { id: untie, text: untie it }]',
		}),
	},
	says: [
		'courses/knots/index.mdx:14:48  No task practises the objective `untie`. Name it in the `objectives` of a task, or take it out. [course/objective-practised]',
	],
	*check({ courses }) {
		for (const { file, status, objectives, units, whole } of courses) {
			if (!whole) continue;
			const practised = new Set(units.flatMap(({ tasks }) => tasks.flatMap((task) => task.objectives)));
			const speak = status === 'open' ? problem : advice;
			for (const [index, { id }] of objectives.entries())
				if (!practised.has(id) && units.length > 0)
					yield speak(
						'course/objective-practised',
						file,
						['objectives', index],
						`No task practises the objective \`${id}\`. Name it in the \`objectives\` of a task, or take it out.`,
					);
		}
	},
};

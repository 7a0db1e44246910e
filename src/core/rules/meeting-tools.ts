import { advice } from '../problem.ts';
import { course } from './example.ts';
import type { Rule } from './rule.ts';

export const meetingTools: Rule = {
	id: 'course/meeting-tools',
	title: 'Live meetings name their tools',
	why: 'Somebody on a slow line or an old phone must know beforehand whether they can take part.',
	severity: 'advice',
	good: {
		'courses/knots/index.mdx': course({
			meets: '[{ how: live, rhythm: weekly, tools: a browser and a microphone }]',
		}),
	},
	bad: { 'courses/knots/index.mdx': course({ meets: '[{ how: live, rhythm: weekly }]' }) },
	says: [
		'courses/knots/index.mdx:16:9  advice: People meet live, and it is not said with what. Add `tools`. [course/meeting-tools]',
	],
	*check({ courses }) {
		for (const { file, meets } of courses)
			for (const [index, { how, tools }] of meets.entries())
				if ((how === 'live' || how === 'mixed') && !tools)
					yield advice(
						'course/meeting-tools',
						file,
						['meets', index],
						'People meet live, and it is not said with what. Add `tools`.',
					);
	},
};

import type { Course } from '../catalogue/catalogue.ts';
import { advice, problem } from '../problem.ts';
import type { KIND_ASKS } from '../schema/kind.ts';
import { course } from './example.ts';
import type { Rule } from './rule.ts';

type Ask = (typeof KIND_ASKS)[number];

const WANTED: Record<Ask, { has: (course: Course) => boolean; message: string }> = {
	objectives: {
		has: ({ objectives }) => objectives.length > 0,
		message: 'says nowhere what one will be able to do. Add `objectives`',
	},
	organizers: {
		has: ({ organizers }) => organizers.length > 0,
		message: 'has nobody who answers for it. Add `organizers`',
	},
	meets: { has: ({ meets }) => meets.length > 0, message: 'does not say how people meet. Add `meets`' },
	signUpTask: {
		has: ({ signUpTask }) => signUpTask !== undefined,
		message: 'has no sign-up task that shows what it is like. Add `signUpTask`',
	},
	weeks: { has: ({ weeks }) => weeks !== undefined, message: 'does not say how long it takes. Add `weeks`' },
	tasks: {
		has: ({ units, whole }) => !whole || units.some(({ tasks }) => tasks.length > 0),
		message: 'has nothing to do in it. Add a `<Task>` to its units',
	},
	badges: { has: ({ badges }) => badges.length > 0, message: 'leads to no badge. Add `badges`' },
};

export const kindAsks: Rule = {
	id: 'course/kind-asks',
	title: 'A course has what its kind asks for',
	why: 'Whoever joins a course may count on objectives, meetings or tasks; a draft is reminded, an open course is refused.',
	severity: 'error',
	good: {
		'courses/ropes/index.mdx': course({
			title: 'Ropes',
			status: 'archived',
			objectives: undefined,
			meets: undefined,
		}),
	},
	bad: { 'courses/knots/index.mdx': course({ meets: undefined }) },
	says: [
		'courses/knots/index.mdx:1:1  This course does not say how people meet. Add `meets`; its kind asks for it. [course/kind-asks]',
	],
	*check({ courses, kinds }) {
		for (const one of courses) {
			if (['archived', 'withdrawn', 'did-not-happen'].includes(one.status)) continue;
			const kind = kinds.find(({ id }) => id === one.kind);
			const speak = one.status === 'open' ? problem : advice;
			for (const ask of kind?.asks ?? []) {
				if (WANTED[ask].has(one)) continue;
				yield speak(
					'course/kind-asks',
					one.file,
					undefined,
					`This ${kind?.title.toLowerCase()} ${WANTED[ask].message}; its kind asks for it.`,
				);
			}
		}
	},
};

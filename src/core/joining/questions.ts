// What whoever joins a group is asked: what P2PU always asked, what its course asks, and what the group asks.
import type { Cohort, Course } from '../catalogue/catalogue.ts';

/** What is asked everywhere, so that peers can be brought together. */
export const ALWAYS = ['goal', 'peers', 'zone', 'small', 'organize'] as const;

export type Always = (typeof ALWAYS)[number];

export interface JoinQuestion {
	/** The name of its field, the same in every language. */
	id: string;
	label: string;
	ask: 'text' | 'line' | 'choice';
}

const SHORT: Partial<Record<string, JoinQuestion['ask']>> = {
	zone: 'line',
	small: 'choice',
	organize: 'choice',
};

/** The questions in their order; `labels` says those that are asked everywhere in the language of the course. */
export function questionsFor(
	course: Pick<Course, 'signUpQuestions'>,
	cohort: Pick<Cohort, 'signUp'>,
	labels: Readonly<Record<Always, string>>,
): JoinQuestion[] {
	const own = (name: string, all: readonly string[]) =>
		all.map((label, index): JoinQuestion => ({ id: `${name}-${index + 1}`, label, ask: 'text' }));
	const always = ALWAYS.map((id): JoinQuestion => ({ id, label: labels[id], ask: SHORT[id] ?? 'text' }));
	const all = [
		...always.filter(({ ask }) => ask === 'text'),
		...own('course', course.signUpQuestions),
		...own('group', cohort.signUp.questions),
		...always.filter(({ ask }) => ask !== 'text'),
	];
	// A group may ask what its course asks already.
	return all.filter(({ label }, index) => all.findIndex((one) => one.label === label) === index);
}

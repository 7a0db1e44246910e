// What people ask, and what of it still waits for an answer.
import { compare } from '../problem.ts';
import type { Catalogue, Question } from './catalogue.ts';

/** The course that it came up in: as it says, or as its unit does. */
export function courseAsked({ course, unit }: Question): string | undefined {
	return course ?? unit?.split('/')[0];
}

/** What still waits comes first; of that what has waited longest, of the rest the newest. */
export function openFirst(questions: readonly Question[]): Question[] {
	const open = questions.filter((one) => one.answers.length === 0);
	return [...open.toReversed(), ...questions.filter((one) => one.answers.length > 0)];
}

/** Every topic that somebody asks about. */
export function topicsAsked({ questions }: Pick<Catalogue, 'questions'>): string[] {
	return [...new Set(questions.flatMap(({ topics }) => topics))].sort(compare);
}

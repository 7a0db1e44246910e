// Everything that can be begun, by the word that people say for it.
import type { Catalogue } from '../../catalogue/catalogue.ts';
import { newAnnouncement } from './announcement.ts';
import { newBadge } from './badge.ts';
import { newCourse } from './course.ts';
import { newCycle } from './cycle.ts';
import { newGroup } from './group.ts';
import type { Noun } from './noun.ts';
import { newPathway } from './pathway.ts';
import { newPerson } from './person.ts';
import { newRecap } from './recap.ts';
import { newQuestion } from './question.ts';
import { newSchool } from './school.ts';
import { newUnit } from './unit.ts';

export const nouns: readonly Noun[] = [
	newCourse,
	newUnit,
	newGroup,
	newRecap,
	newPerson,
	newSchool,
	newPathway,
	newBadge,
	newAnnouncement,
	newCycle,
	newQuestion,
];

export interface Begun {
	noun: Noun;
	/** What the word has answered already. */
	answers: Record<string, string>;
}

/** What `word` begins: a noun, or a course of one of the school’s kinds; undefined for neither. */
export function begunBy(word: string, { kinds }: Pick<Catalogue, 'kinds'>): Begun | undefined {
	if (kinds.some(({ id }) => id === word)) return { noun: newCourse, answers: { kind: word } };
	const noun = nouns.find(({ name }) => name === (word === 'group' ? 'cohort' : word));
	return noun && { noun, answers: {} };
}

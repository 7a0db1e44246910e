// What pages of questions have in common: which may be found, and where they lead.
import { addresses } from '#core/addresses.ts';
import type { Course, Question } from '#core/catalogue/catalogue.ts';
import { courseAsked } from '#core/catalogue/questions.ts';
import { isListed } from '#core/catalogue/sign-up.ts';
import type { Edition } from '../edition.ts';
import type { Link } from '../meta.ts';
import { voiceOf } from '../voice.ts';
import { topicLabel } from './topic.ts';

/** Every question that may be found. */
export function askedIn(edition: Edition): Question[] {
	return edition.questions.filter((question) => isPublic(edition, question));
}

/** The course that it came up in. */
export const courseOf = ({ courses }: Edition, question: Question): Course | undefined =>
	courses.find(({ id }) => id === courseAsked(question));

/** False for what was asked in a course that stands in no list. */
export function isPublic(edition: Edition, question: Question): boolean {
	const course = courseOf(edition, question);
	return course === undefined || isListed(course);
}

/** The page of all questions. */
export function indexLink(edition: Edition): Link {
	const { t, href } = voiceOf(edition);
	return { href: href(addresses.questions), label: t('questions.title') };
}

/** The page of what was asked about `topic`. */
export const topicOf = (edition: Edition, topic: string): Link => ({
	href: voiceOf(edition).href(addresses.questionsAbout(topic)),
	label: topicLabel(topic),
});

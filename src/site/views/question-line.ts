// A question in a list: what it asks, and whether somebody has answered.
import { addresses } from '#core/addresses.ts';
import type { Question } from '#core/catalogue/catalogue.ts';
import { courseAsked } from '#core/catalogue/questions.ts';
import type { Edition } from '../edition.ts';
import type { Link } from '../meta.ts';
import { voiceOf } from '../voice.ts';
import { courseLink } from './find.ts';
import type { Chip } from './state.ts';
import { foreignFor } from './written.ts';

export interface QuestionLine extends Link {
	state: Chip;
	day: string;
	course: Link | undefined;
	/** Of its title, where it is not the page’s. */
	language: string | undefined;
}

export function questionLine(edition: Edition, question: Question): QuestionLine {
	const { href, day } = voiceOf(edition);
	const course = courseAsked(question);
	return {
		href: href(addresses.question(question.id)),
		label: question.title,
		state: answered(edition, question),
		day: day(question.date),
		course: course === undefined ? undefined : courseLink(edition, course),
		language: foreignFor(edition, course),
	};
}

/** The same where it stands under its course, and need not name it. */
export const alone = (line: QuestionLine): QuestionLine => ({ ...line, course: undefined });

/** Whether it waits, has answers, or one that helped. */
export function answered(edition: Edition, { answers }: Question): Chip {
	const { t } = voiceOf(edition);
	if (answers.length === 0) return { label: t('questions.open'), tone: 'soon' };
	return answers.some(({ accepted }) => accepted)
		? { label: t('questions.accepted'), tone: 'open' }
		: { label: t('questions.answers', { n: answers.length }), tone: 'closed' };
}

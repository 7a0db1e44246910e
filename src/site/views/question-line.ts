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
	/** “2 answers”, where its state does not count them. */
	answers: string | undefined;
	/** Where to answer what nobody has answered. */
	answer: Link | undefined;
	day: string;
	course: Link | undefined;
	/** Of its title, where it is not the page’s. */
	language: string | undefined;
}

export function questionLine(edition: Edition, question: Question): QuestionLine {
	const { t, href, day } = voiceOf(edition);
	const course = courseAsked(question);
	const page = href(addresses.question(question.id));
	const { length: n } = question.answers;
	return {
		href: page,
		label: question.title,
		state: answered(edition, question),
		answers: hasHelped(question) ? t('questions.answers', { n }) : undefined,
		answer: n > 0 ? undefined : { href: `${page}#answers`, label: t('questions.answer') },
		day: day(question.date),
		course: course === undefined ? undefined : courseLink(edition, course),
		language: foreignFor(edition, course),
	};
}

/** The same where it stands under its course, and need not name it. */
export const alone = (line: QuestionLine): QuestionLine => ({ ...line, course: undefined });

/** Whether it waits, has answers, or one that helped. */
export function answered(edition: Edition, question: Question): Chip {
	const { t } = voiceOf(edition);
	const { length: n } = question.answers;
	if (n === 0) return { label: t('questions.open'), tone: 'soon' };
	return hasHelped(question)
		? { label: t('questions.accepted'), tone: 'open' }
		: { label: t('questions.answers', { n }), tone: 'closed' };
}

const hasHelped = ({ answers }: Question) => answers.some(({ accepted }) => accepted);

// The doors to asking and to answering: the forms of the forge, which know already what one was reading.
import type { Question } from '#core/catalogue/catalogue.ts';
import { answerQuestions, askedQuestions } from '#core/proposal/question-form.ts';
import type { Edition } from '../edition.ts';
import { begunIssue } from '../forge.ts';
import type { Link } from '../meta.ts';
import { voiceOf } from '../voice.ts';

/** A way to the forge, and what happens there. */
export interface WrittenThere extends Link {
	how: string;
}

/** Where to ask, about a course or a unit or anything at all. */
export function askLink(edition: Edition, about: { course?: string; unit?: string } = {}): WrittenThere {
	const { t } = voiceOf(edition);
	const { site } = edition;
	return {
		href: begunIssue(site, 'question', askedQuestions, about),
		label: t('questions.ask'),
		how: t('questions.askHow', { host: hostOf(site) }),
	};
}

/** Where to answer `question`. */
export function answerLink(edition: Edition, { id }: Question): WrittenThere {
	const { t } = voiceOf(edition);
	const { site } = edition;
	return {
		href: begunIssue(site, 'answer', answerQuestions, { question: id }),
		label: t('questions.answer'),
		how: t('questions.answerHow', { host: hostOf(site) }),
	};
}

const hostOf = ({ repository }: Edition['site']) => new URL(repository).host;

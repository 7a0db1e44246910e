// The page of one question, and of what peers answered.
import { absolute, addresses } from '#core/addresses.ts';
import type { Question } from '#core/catalogue/catalogue.ts';
import { courseAsked } from '#core/catalogue/questions.ts';
import { answerAnchor, questionPage } from '#core/outputs/json-ld/question.ts';
import { type Piece, paragraphs } from '#core/text/paragraphs.ts';
import type { Text } from '#core/text/text.ts';
import { type Edition, localAddress, textIn } from '../edition.ts';
import { editAddress } from '../forge.ts';
import { knownBy } from '../linked-data.ts';
import { excerpt, type Link, type Meta } from '../meta.ts';
import type { Row } from '../paths.ts';
import { voiceOf } from '../voice.ts';
import { answerLink, askLink, type WrittenThere } from './ask.ts';
import { courseOf, indexLink, isPublic, topicOf } from './asked.ts';
import { type Discussion, discussionOf, frameIn } from './discussion.ts';
import { courseLink, personLink, schoolOf } from './find.ts';
import { improveOf, type Improve } from './improve.ts';
import { answered } from './question-line.ts';
import type { Chip } from './state.ts';
import { homeLocale, inWordsFor, writtenFor } from './written.ts';

export interface QuestionView {
	meta: Meta;
	index: Link;
	title: string;
	state: Chip;
	day: string;
	by: Link | undefined;
	/** The unit and the course that it came up in. */
	cameUp: Link[];
	topics: Link[];
	text: Text;
	/** The answer that helped, by its place on the page. */
	accepted: Link | undefined;
	/** The oldest first. */
	answers: {
		id: string;
		by: Link | undefined;
		day: string;
		accepted: boolean;
		paragraphs: Piece[][];
	}[];
	/** By an issue; or in the file itself. */
	answer: WrittenThere;
	answerFile: Link;
	ask: Link;
	discussion: Discussion | undefined;
	improve: Improve;
}

/** A page for each question. */
export function questionRows(edition: Edition): Row<QuestionView>[] {
	return edition.questions.map((question) => ({
		params: { question: question.id },
		view: questionView(inWordsFor(edition, courseAsked(question)), question),
	}));
}

function questionView(edition: Edition, question: Question): QuestionView {
	const { t, day } = voiceOf(edition);
	const { id, title, text, answers, file, topics } = question;
	const course = courseOf(edition, question);
	const written = writtenFor(edition, course?.id);
	const address = addresses.question(id);
	const url = absolute(edition.site, localAddress(edition.site, homeLocale(edition, course?.id), address));
	const index = indexLink(edition);
	const discussion = discussionOf(edition, course, {
		address,
		title,
		locale: homeLocale(edition, course?.id),
	});
	const named = (handle: string | undefined) =>
		handle === undefined ? undefined : personLink(edition, handle);
	const helped = answers.findIndex(({ accepted }) => accepted);
	return {
		meta: {
			title,
			description: excerpt(text.plain) || title,
			address,
			written,
			accent: course ? schoolOf(edition, course.school).accent : edition.site.accent,
			above: [index],
			listed: isPublic(edition, question),
			frame: frameIn(discussion),
			graph: [questionPage(edition, question, { url, language: written }, knownBy(edition))],
			found: { group: course ? courseLink(edition, course.id) : index, filters: {} },
		},
		index,
		title,
		state: answered(edition, question),
		day: day(question.date),
		by: named(question.by),
		cameUp: cameUpIn(edition, question),
		topics: topics.map((topic) => topicOf(edition, topic)),
		text: textIn(edition, text),
		accepted: helped < 0 ? undefined : { href: `#${answerAnchor(helped)}`, label: t('questions.helped') },
		answers: answers.map((answer, at) => ({
			id: answerAnchor(at),
			by: named(answer.by),
			day: day(answer.date),
			accepted: answer.accepted,
			paragraphs: paragraphs(answer.text),
		})),
		answer: answerLink(edition, question),
		answerFile: { href: editAddress(edition.site, file), label: t('questions.answerFile') },
		ask: askLink(edition, {
			...(course && { course: course.id }),
			...(question.unit && { unit: question.unit }),
		}),
		discussion,
		improve: improveOf(edition, file, title),
	};
}

function cameUpIn(edition: Edition, question: Question): Link[] {
	const course = courseOf(edition, question);
	const unit = course?.units.find(({ id }) => id === question.unit);
	return [
		...(unit ? [{ href: voiceOf(edition).href(addresses.unit(unit.id)), label: unit.title }] : []),
		...(course ? [courseLink(edition, course.id)] : []),
	];
}

// What people ask: all of it, by topic and by course, and the page of each question.
import { absolute, addresses } from '#core/addresses.ts';
import type { Course, Question } from '#core/catalogue/catalogue.ts';
import { courseAsked, openFirst, topicsAsked } from '#core/catalogue/questions.ts';
import { isListed } from '#core/catalogue/sign-up.ts';
import { answerAnchor, questionPage } from '#core/outputs/json-ld/question.ts';
import { type Piece, paragraphs } from '#core/text/paragraphs.ts';
import type { Text } from '#core/text/text.ts';
import { type Edition, localAddress, textIn } from '../edition.ts';
import { editAddress } from '../forge.ts';
import { knownBy } from '../linked-data.ts';
import { excerpt, type Link, type Meta } from '../meta.ts';
import type { Row } from '../paths.ts';
import { voiceOf } from '../voice.ts';
import { askLink } from './ask.ts';
import { type Discussion, discussionOf, frameIn } from './discussion.ts';
import { feedsAt } from './feed.ts';
import { courseLink, personLink, schoolOf } from './find.ts';
import { improveOf, type Improve } from './improve.ts';
import { alone, answered, questionLine, type QuestionLine } from './question-line.ts';
import type { Chip } from './state.ts';
import { topicLabel } from './topic.ts';
import { foreignFor, homeLocale, inWordsFor, writtenFor } from './written.ts';

export interface QuestionsView {
	meta: Meta;
	title: string;
	lead: string;
	/** All questions, on the page of one topic. */
	index: Link | undefined;
	topics: Link[];
	/** Those that still wait for an answer first, then the others by course. */
	groups: {
		title: string;
		href: string | undefined;
		language: string | undefined;
		questions: QuestionLine[];
	}[];
	ask: Link;
	feed: string | undefined;
}

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
	answer: Link;
	ask: Link;
	discussion: Discussion | undefined;
	improve: Improve;
}

/** Every question that may be found. */
export function askedIn(edition: Edition): Question[] {
	return edition.questions.filter((question) => isPublic(edition, question));
}

/** All questions. */
export function questionsView(edition: Edition): QuestionsView {
	const { t } = voiceOf(edition);
	const feeds = feedsAt(edition, addresses.questions);
	const words = { title: t('questions.title'), lead: t('questions.lead') };
	return {
		...listOf(edition, askedIn(edition)),
		...words,
		meta: {
			title: words.title,
			description: words.lead,
			address: addresses.questions,
			accent: edition.site.accent,
			feeds,
		},
		index: undefined,
		feed: feeds.atom,
	};
}

/** A page for each topic that somebody asks about. */
export function topicQuestionRows(edition: Edition): Row<QuestionsView>[] {
	const { t } = voiceOf(edition);
	return topicsAsked(edition).map((topic) => {
		const title = t('questions.about', { topic: topicLabel(topic) });
		const lead = t('questions.aboutLead', { topic: topicLabel(topic) });
		const index = indexLink(edition);
		return {
			params: { topic },
			view: {
				...listOf(
					edition,
					askedIn(edition).filter(({ topics }) => topics.includes(topic)),
				),
				title,
				lead,
				meta: {
					title,
					description: lead,
					address: addresses.questionsAbout(topic),
					accent: edition.site.accent,
					above: [index],
				},
				index,
				feed: undefined,
			},
		};
	});
}

function listOf(edition: Edition, questions: readonly Question[]) {
	const { t } = voiceOf(edition);
	const waiting = openFirst(questions).filter(({ answers }) => answers.length === 0);
	const byCourse = Map.groupBy(
		questions.filter(({ answers }) => answers.length > 0),
		courseAsked,
	);
	const lines = (all: readonly Question[]) => all.map((one) => questionLine(edition, one));
	const ofCourses = edition.courses.flatMap(({ id, title }) => {
		const asked = byCourse.get(id) ?? [];
		const link = courseLink(edition, id);
		return asked.length > 0
			? [{ title, href: link.href, language: foreignFor(edition, id), questions: lines(asked).map(alone) }]
			: [];
	});
	const plain = (title: string, all: readonly Question[]) =>
		all.length > 0 ? [{ title, href: undefined, language: undefined, questions: lines(all) }] : [];
	return {
		topics: topicsAsked({ questions: [...questions] }).map((topic) => topicOf(edition, topic)),
		groups: [
			...plain(t('questions.waiting'), waiting),
			...ofCourses,
			...plain(t('questions.general'), byCourse.get(undefined) ?? []),
		],
		ask: askLink(edition),
	};
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
		answer: { href: editAddress(edition.site, file), label: t('questions.answer') },
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

const courseOf = ({ courses }: Edition, question: Question): Course | undefined =>
	courses.find(({ id }) => id === courseAsked(question));

function isPublic(edition: Edition, question: Question): boolean {
	const course = courseOf(edition, question);
	return course === undefined || isListed(course);
}

/** The page of all questions. */
function indexLink(edition: Edition): Link {
	const { t, href } = voiceOf(edition);
	return { href: href(addresses.questions), label: t('questions.title') };
}

const topicOf = (edition: Edition, topic: string): Link => ({
	href: voiceOf(edition).href(addresses.questionsAbout(topic)),
	label: topicLabel(topic),
});

// What people ask: all of it, and by topic.
import { addresses } from '#core/addresses.ts';
import type { Question } from '#core/catalogue/catalogue.ts';
import { courseAsked, openFirst, topicsAsked } from '#core/catalogue/questions.ts';
import type { Edition } from '../edition.ts';
import type { Link, Meta } from '../meta.ts';
import type { Row } from '../paths.ts';
import { voiceOf } from '../voice.ts';
import { askLink, type WrittenThere } from './ask.ts';
import { askedIn, indexLink, topicOf } from './asked.ts';
import { feedsAt } from './feed.ts';
import { courseLink } from './find.ts';
import { alone, questionLine, type QuestionLine } from './question-line.ts';
import { topicLabel } from './topic.ts';
import { foreignFor } from './written.ts';

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
	ask: WrittenThere;
	feed: string | undefined;
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

// What people say and ask about a course or a unit, and where one asks and talks.
import { addresses } from '#core/addresses.ts';
import type { Course, Question, Unit } from '#core/catalogue/catalogue.ts';
import { courseAsked, openFirst } from '#core/catalogue/questions.ts';
import type { Edition } from '../edition.ts';
import type { Link } from '../meta.ts';
import { voiceOf } from '../voice.ts';
import { askLink, type WrittenThere } from './ask.ts';
import { type Discussion, discussionOf } from './discussion.ts';
import { alone, questionLine, type QuestionLine } from './question-line.ts';
import { homeLocale } from './written.ts';

export interface Talk {
	/** A few: what waits for an answer first. */
	questions: QuestionLine[];
	/** Where the others are, if there are more. */
	all: Link | undefined;
	ask: WrittenThere;
	discussion: Discussion | undefined;
}

const SHOWN = 5;

/** Questions and talk about `course`. */
export function courseTalk(edition: Edition, course: Course): Talk {
	const asked = edition.questions.filter((one) => courseAsked(one) === course.id);
	const page = { address: addresses.course(course.id), title: course.title };
	return talkOf(edition, course, asked, page, { course: course.id });
}

/** Questions and talk about `unit` of `course`. */
export function unitTalk(edition: Edition, course: Course, unit: Unit): Talk {
	const asked = edition.questions.filter((one) => one.unit === unit.id);
	const page = { address: addresses.unit(unit.id), title: `${course.title}: ${unit.title}` };
	return talkOf(edition, course, asked, page, { course: course.id, unit: unit.id });
}

function talkOf(
	edition: Edition,
	course: Course,
	asked: readonly Question[],
	page: { address: string; title: string },
	about: { course: string; unit?: string },
): Talk {
	const { t, href } = voiceOf(edition);
	return {
		questions: openFirst(asked)
			.slice(0, SHOWN)
			.map((one) => alone(questionLine(edition, one))),
		all: asked.length > SHOWN ? { href: href(addresses.questions), label: t('questions.all') } : undefined,
		ask: askLink(edition, about),
		discussion: discussionOf(edition, course, { ...page, locale: homeLocale(edition, course.id) }),
	};
}

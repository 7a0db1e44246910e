import { addresses } from '#core/addresses.ts';
import { ofCourse } from '#core/catalogue/announced.ts';
import type { Course } from '#core/catalogue/catalogue.ts';
import { isListed, signUpOf } from '#core/catalogue/sign-up.ts';
import { courseNode } from '#core/outputs/json-ld/course.ts';
import { licences } from '#core/schema/licence.ts';
import type { Text } from '#core/text/text.ts';
import { direction } from '#i18n/words.ts';
import { type Edition, speaking, textIn } from '../edition.ts';
import { startGroup } from '../editor-link.ts';
import { knownBy } from '../linked-data.ts';
import { excerpt, type Link, type Meta } from '../meta.ts';
import type { Row } from '../paths.ts';
import { reviewLink } from '../propose.ts';
import { voiceOf } from '../voice.ts';
import { newsLines, type NewsLine } from './announcement.ts';
import { badgeCard, type BadgeCard } from './badge-card.ts';
import { badgesIn } from './badges-in.ts';
import { behindOf, type Behind } from './behind.ts';
import { type CalendarLinks, calendarLinks } from './calendar.ts';
import { courseCard, coverAddress, kindLabel, type CourseCard } from './card.ts';
import { frameIn } from './discussion.ts';
import { feedsAt } from './feed.ts';
import { courseLink, courseOf, kindOf, personLink, schoolOf } from './find.ts';
import { glanceOf, type Glance } from './glance.ts';
import { groupsOf, type GroupPanel, joinTimes } from './group.ts';
import { improveOf, type Improve } from './improve.ts';
import { mailsLink } from './mail.ts';
import { type Made, madeIn } from './made.ts';
import { type OwnPace, ownPaceOf } from './own-pace.ts';
import { type CourseProgress, courseProgress } from './progress.ts';
import { reviewsOf, type CourseReview } from './review.ts';
import { coursePicture } from './share.ts';
import { stateOf, type Chip } from './state.ts';
import { courseTalk, type Talk } from './talk.ts';
import { takeAwayOf, type TakeAway } from './take-away.ts';
import { topicLink } from './topic.ts';
import { syllabusOf, type SyllabusUnit } from './unit-row.ts';

export interface CourseView {
	meta: Meta;
	direction: 'ltr' | 'rtl';
	title: string;
	question: string;
	summary: string;
	cover: string;
	kind: Link;
	state: Chip;
	school: Link;
	text: Text;
	/** Above the text, where that does not begin with a heading of its own. */
	textTitle: string | undefined;
	unitWord: string;
	units: SyllabusUnit[];
	whole: string;
	/** “26 mails, one a week: read them all” */
	mails: Link | undefined;
	groups: GroupPanel[];
	/** Whether one of them can be joined, by the clock of the visitor. */
	joins: ReturnType<typeof joinTimes>;
	/** All groups as one calendar, where there are several. */
	calendar: CalendarLinks | undefined;
	/** What is new in it, for feed readers. */
	feed: string;
	/** True where nobody has to wait for a group. */
	anyTime: boolean;
	/** For whoever wants days for it. */
	pace: OwnPace | undefined;
	startGroup: string;
	first: string | undefined;
	signUpTask: string | undefined;
	audience: string;
	prerequisites: { text: string; course: Link | undefined }[];
	objectives: string[];
	meets: { how: string; rhythm: string; tools: string | undefined; about: string | undefined }[];
	badges: BadgeCard[];
	glance: Glance;
	organizers: (Link & { role: string })[];
	partner: { name: string; url: string | undefined } | undefined;
	basedOn: (Link & { by: string; licence: Link; changes: string | undefined })[];
	translationOf: Link | undefined;
	translations: Link[];
	next: CourseCard[];
	/** What learners made in it and show, the newest first. */
	made: Made[];
	/** The newest first. */
	reviews: CourseReview[];
	/** Where they stand with what has changed since, if there are any. */
	reviewsInFull: string;
	/** How to write one. */
	review: Link;
	/** What one should know of it first: that it is a draft, or over. */
	notice: string | undefined;
	/** For a translation: what its original has that it has not. */
	behind: Behind | undefined;
	topics: Link[];
	improve: Improve;
	progress: CourseProgress;
}

/** What the front page of a course shows beside that. */
export interface CoursePageView extends CourseView {
	take: TakeAway;
	talk: Talk;
	/** What is new of it. */
	announced: NewsLine[];
}

/** A page for each course; `sizes` are those of the files that it gives away. */
export function courseRows(
	edition: Edition,
	sizes: ReadonlyMap<string, { book: number; copy: number }>,
): Row<CoursePageView>[] {
	return edition.courses.map((course) => {
		const own = inWordsOf(edition, course);
		const take = takeAwayOf(own, course, sizes.get(course.id) ?? { book: 0, copy: 0 });
		const [view, talk] = [courseView(own, course), courseTalk(own, course)];
		const meta = { ...view.meta, frame: frameIn(talk.discussion) };
		const announced = newsLines(own, ofCourse(course.id));
		return { params: { course: course.id }, view: { ...view, meta, take, talk, announced } };
	});
}

/** The edition in the words of the language that `course` is written in. */
export function inWordsOf(edition: Edition, course: Course): Edition {
	return speaking(edition, languageOf(course));
}

/** Everything that the front page of `course` shows. */
export function courseView(edition: Edition, course: Course): CourseView {
	const { t, href } = voiceOf(edition);
	const { id, title, question, summary, text, audience, signUpTask, meets, partner } = course;
	const kind = kindOf(edition, course.kind);
	const school = schoolOf(edition, course.school);
	const [first] = course.units;
	const feeds = feedsAt(edition, addresses.course(id));
	const groups = groupsOf(edition, course);
	const several = groups.filter(({ calendar }) => calendar !== undefined).length > 1;
	return {
		meta: { ...courseMeta(edition, course), feeds, graph: [courseNode(edition, course, knownBy(edition))] },
		direction: direction(languageOf(course)),
		title,
		question,
		summary,
		cover: href(coverAddress(id)),
		kind: { href: href(addresses.kind(kind.id)), label: kindLabel(edition, course) },
		state: stateOf(edition, course),
		school: { href: href(addresses.school(school.id)), label: school.title },
		text: textIn(edition, text),
		textTitle: /^\s*(<h2|$)/.test(text.html) ? undefined : t('course.text'),
		unitWord: kind.unit,
		units: syllabusOf(edition, course),
		whole: href(addresses.wholeCourse(id)),
		mails: mailsLink(edition, course),
		groups,
		joins: joinTimes(groups),
		calendar: several ? calendarLinks(edition, addresses.courseCalendar(id)) : undefined,
		feed: feeds.atom,
		anyTime: course.term === 'rolling' && signUpOf(course) !== 'closed',
		pace: ownPaceOf(edition, course),
		startGroup: startGroup(edition, course),
		first: first && href(addresses.unit(first.id)),
		signUpTask,
		audience,
		prerequisites: course.prerequisites.map((one) => ({
			text: one.text,
			course: one.course === undefined ? undefined : courseLink(edition, one.course),
		})),
		objectives: course.objectives.map((objective) => objective.text),
		meets: meets.map(({ how, rhythm, tools, about }) => ({ how: t(`meets.${how}`), rhythm, tools, about })),
		badges: badgesIn(edition, course).map((badge) => badgeCard(edition, badge)),
		glance: glanceOf(edition, course),
		organizers: course.organizers.map(({ person, role }) => ({
			...personLink(edition, person),
			role: t(`role.${role}`),
		})),
		partner: partner && { name: partner.name, url: partner.url },
		basedOn: course.basedOn.map(({ url, title, by, licence, changes }) => ({
			href: url,
			label: title,
			by,
			licence: { href: licences[licence].address, label: licences[licence].title },
			changes,
		})),
		translationOf: course.translationOf === undefined ? undefined : courseLink(edition, course.translationOf),
		translations: course.translations.map((one) => courseLink(edition, one)),
		next: course.next.map((one) => courseCard(edition, courseOf(edition, one))),
		made: madeIn(edition, course),
		reviews: reviewsOf(edition, course),
		reviewsInFull: href(addresses.courseReviews(id)),
		review: reviewLink(edition, id),
		notice: noticeOf(edition, course),
		behind: behindOf(edition, course),
		topics: course.topics.map((topic) => topicLink(edition, topic)),
		improve: {
			...improveOf(edition, course.file, title),
			history: href(addresses.courseHistory(id)),
		},
		progress: courseProgress(course),
	};
}

/** What the pages of `course` say about themselves. */
export function courseMeta(edition: Edition, course: Course): Meta {
	return {
		title: course.title,
		description: excerpt(course.summary),
		address: addresses.course(course.id),
		written: languageOf(course),
		translations: translationsOf(edition, course)
			.filter(isListed)
			.map((one) => ({
				language: languageOf(one),
				address: addresses.course(one.id),
			})),
		accent: schoolOf(edition, course.school).accent,
		picture: coursePicture(course),
		section: 'courses',
		listed: isListed(course),
		found: {
			group: { href: voiceOf(edition).href(addresses.course(course.id)), label: course.title },
			filters: { kind: course.kind, school: course.school },
		},
	};
}

/** The same course in other languages: what it was translated from, and what was translated from that. */
function translationsOf({ courses }: Edition, course: Course): Course[] {
	const origin = course.translationOf ?? course.id;
	return courses.filter(({ id, translationOf }) => id !== course.id && [id, translationOf].includes(origin));
}

/** The language that `course` is written in. */
export function languageOf({ languages }: Course): string {
	return languages[0] ?? 'en';
}

function noticeOf(edition: Edition, { state }: Course): string | undefined {
	if (state === 'open' || state === 'running' || state === 'complete') return undefined;
	return voiceOf(edition).t(`notice.${state}`);
}

import { addresses } from '#core/addresses.ts';
import { ofUniversity } from '#core/catalogue/announced.ts';
import type { Course } from '#core/catalogue/catalogue.ts';
import { changesOf, courseFolder } from '#core/catalogue/history.ts';
import { inOrder, isListed, signUpOf } from '#core/catalogue/sign-up.ts';
import { compare } from '#core/problem.ts';
import { homeGraph } from '#core/outputs/json-ld/website.ts';
import type { Edition } from '../edition.ts';
import { knownBy } from '../linked-data.ts';
import type { Link, Meta } from '../meta.ts';
import { proposeLink } from '../propose.ts';
import { voiceOf } from '../voice.ts';
import { languageOf } from './course.ts';
import { newsLines, type NewsLine } from './announcement.ts';
import { type CalendarLinks, siteCalendarLinks } from './calendar.ts';
import { waitingLink } from './board.ts';
import { courseCard, coverAddress, type CourseCard } from './card.ts';
import { nearCycle } from './cycle.ts';
import { feedsAt } from './feed.ts';
import { meLink } from './progress.ts';
import { schoolCards, type SchoolCard } from './school.ts';

export interface HomeView {
	meta: Meta;
	tagline: string;
	description: string;
	courses: Link;
	/** “All 14 courses” */
	all: string;
	propose: Link;
	/** That proposals wait for a reader; undefined where none does. */
	waiting: Link | undefined;
	/** Four covers for the head of the page, of as many kinds and schools as there are. */
	mosaic: string[];
	startingSoon: CourseCard[];
	anyTime: CourseCard[];
	/** Of all groups. */
	calendar: CalendarLinks | undefined;
	/** The season that is on or comes next. */
	cycle: ReturnType<typeof nearCycle>;
	/** What was last made better: a course each, the latest first. */
	lately: (Link & { day: string; what: string })[];
	schools: SchoolCard[];
	/** Counted, never claimed: “14 courses”. */
	numbers: string[];
	handbook: Link;
	me: Link;
	announced: NewsLine[];
}

const SHOWN = 4;

/** The front page: what one can join now, and who looks after it. */
export function homeView(edition: Edition): HomeView {
	const { t, href } = voiceOf(edition);
	const { site, schools, pathways } = edition;
	const courses = inOrder(edition.courses);
	// Whoever reads the page reads its language: what is written in it comes first.
	const isRead = (course: Course) => languageOf(course) === edition.locale;
	const first = (signUp: 'open' | 'any-time') =>
		courses
			.filter((course) => signUpOf(course) === signUp)
			.sort((a, b) => Number(isRead(b)) - Number(isRead(a)))
			.slice(0, SHOWN)
			.map((course) => courseCard(edition, course));
	return {
		meta: {
			title: site.tagline,
			description: site.description,
			address: addresses.home,
			accent: site.accent,
			graph: homeGraph(edition, knownBy(edition)),
			feeds: feedsAt(edition, addresses.home),
		},
		tagline: site.tagline,
		description: site.description,
		courses: { href: href(addresses.courses), label: t('home.find') },
		all: t('home.all', { n: courses.length }),
		propose: proposeLink(edition),
		waiting: waitingLink(edition),
		mosaic: varied(courses).map(({ id }) => href(coverAddress(id))),
		startingSoon: first('open'),
		anyTime: first('any-time'),
		calendar: siteCalendarLinks(edition),
		cycle: nearCycle(edition),
		lately: latelyOf(edition),
		schools: schoolCards(edition),
		numbers: [
			...(courses.length ? [t('count.courses', { n: courses.length })] : []),
			...(schools.length ? [t('count.schools', { n: schools.length })] : []),
			...(pathways.length ? [t('count.pathways', { n: pathways.length })] : []),
		],
		handbook: { href: href(addresses.handbook), label: t('home.handbook') },
		me: meLink(edition),
		announced: newsLines(edition, ofUniversity),
	};
}

function latelyOf(edition: Edition): HomeView['lately'] {
	const { day, href } = voiceOf(edition);
	return edition.courses
		.filter(isListed)
		.flatMap((course) =>
			changesOf(edition, courseFolder(course))
				.slice(0, 1)
				.map((change) => ({ course, change })),
		)
		.filter(({ change }) => change.subject !== '')
		.sort((a, b) => compare(b.change.day, a.change.day) || compare(a.course.id, b.course.id))
		.slice(0, SHOWN)
		.map(({ course, change }) => ({
			href: href(addresses.courseHistory(course.id)),
			label: course.title,
			day: day(change.day),
			what: change.subject,
		}));
}

// One of each kind first, then of schools that are not there yet, then whatever comes.
function varied(courses: readonly Course[]): Course[] {
	const chosen: Course[] = [];
	const isNew = (course: Course, of: 'kind' | 'school') => chosen.every((one) => one[of] !== course[of]);
	for (const wanted of [
		(course: Course) => isNew(course, 'kind'),
		(course: Course) => isNew(course, 'school'),
		() => true,
	]) {
		for (const course of courses)
			if (chosen.length < SHOWN && !chosen.includes(course) && wanted(course)) chosen.push(course);
	}
	return chosen;
}

import { addresses } from '#core/addresses.ts';
import { ofSchool } from '#core/catalogue/announced.ts';
import type { School } from '#core/catalogue/catalogue.ts';
import { isListed } from '#core/catalogue/sign-up.ts';
import { courseList } from '#core/outputs/json-ld/list.ts';
import { schoolNode } from '#core/outputs/json-ld/organization.ts';
import type { Accent } from '#core/outputs/cover/palette.ts';
import type { Text } from '#core/text/text.ts';
import { type Edition, foreign, foreignTitle, textIn } from '../edition.ts';
import { editAddress, newFileAddress } from '../forge.ts';
import { knownBy } from '../linked-data.ts';
import type { Link, Meta } from '../meta.ts';
import { excerpt } from '../meta.ts';
import type { Row } from '../paths.ts';
import { proposeLink } from '../propose.ts';
import { voiceOf } from '../voice.ts';
import { newsLines, type NewsLine } from './announcement.ts';
import { waitingLink } from './board.ts';
import { type CalendarLinks, schoolCalendarLinks } from './calendar.ts';
import { cardsOf, type CourseCard } from './card.ts';
import { countOf } from './count.ts';
import { nearCycle } from './cycle.ts';
import { feedsAt } from './feed.ts';
import { personLink } from './find.ts';
import { mentorsOf } from './mentors.ts';
import { schoolPicture } from './share.ts';
import { pathwayCards, type PathwayCard } from './pathway.ts';

export interface SchoolCard {
	href: string;
	accent: Accent;
	title: string;
	question: string;
	courses: string;
}

export interface SchoolsView {
	meta: Meta;
	schools: SchoolCard[];
	propose: string;
}

export interface SchoolView {
	meta: Meta;
	title: string;
	question: string;
	summary: string;
	text: Text;
	/** The languages of its text, and of title, question and summary, where they are not the edition’s. */
	language: string | undefined;
	titleLanguage: string | undefined;
	stewards: Link[];
	reviewers: Link[];
	/** Those of its mentors who can be asked, as the page of mentors tells. */
	mentors: Link[];
	partners: { name: string; url: string; does: string | undefined }[];
	response: string;
	featured: CourseCard[];
	courses: CourseCard[];
	pathways: PathwayCard[];
	/** The season that is on or comes next. */
	cycle: ReturnType<typeof nearCycle>;
	propose: Link;
	/** That proposals wait for a reader; undefined where none does. */
	waiting: Link | undefined;
	edit: string;
	/** What is new in it, for feed readers. */
	feed: string;
	calendar: CalendarLinks | undefined;
	announced: NewsLine[];
}

/** The schools as cards, with how many courses each looks after. */
export function schoolCards(edition: Edition): SchoolCard[] {
	const { href } = voiceOf(edition);
	return edition.schools.map(({ id, accent, title, question }) => ({
		href: href(addresses.school(id)),
		accent,
		title,
		question,
		courses: countOf(edition, cardsOf(edition, coursesOf(edition, id)).length, 'courses'),
	}));
}

/** All schools. */
export function schoolsView(edition: Edition): SchoolsView {
	const { t } = voiceOf(edition);
	return {
		meta: {
			title: t('nav.schools'),
			description: t('schools.description'),
			address: addresses.schools,
			accent: edition.site.accent,
			section: 'schools',
		},
		schools: schoolCards(edition),
		propose: newFileAddress(edition.site, 'schools/name-of-your-school.mdx'),
	};
}

/** A page for each school. */
export function schoolRows(edition: Edition): Row<SchoolView>[] {
	return edition.schools.map((school) => ({
		params: { school: school.id },
		view: schoolView(edition, school),
	}));
}

function schoolView(edition: Edition, school: School): SchoolView {
	const { t, href } = voiceOf(edition);
	const { id, title, question, summary, accent, text, partners, responseDays, file } = school;
	const courses = coursesOf(edition, id);
	const feeds = feedsAt(edition, addresses.school(id));
	return {
		meta: {
			title,
			description: excerpt(summary),
			address: addresses.school(id),
			accent,
			picture: schoolPicture(school),
			graph: [
				schoolNode(edition, school, knownBy(edition)),
				courseList(title, courses.filter(isListed), knownBy(edition)),
			],
			section: 'schools',
			feeds,
			found: { group: { href: href(addresses.schools), label: t('nav.schools') }, filters: { school: id } },
		},
		title,
		question,
		summary,
		text: textIn(edition, text),
		language: foreign(edition),
		titleLanguage: foreignTitle(edition, school),
		stewards: school.stewards.map((handle) => personLink(edition, handle)),
		reviewers: school.reviewers.map((handle) => personLink(edition, handle)),
		mentors: mentorsOf(edition, school),
		partners: partners.map(({ name, url, does }) => ({ name, url, does })),
		response: t('school.response', { n: responseDays }),
		featured: cardsOf(
			edition,
			courses.filter((course) => school.featured.includes(course.id)),
		),
		courses: cardsOf(
			edition,
			courses.filter((course) => !school.featured.includes(course.id)),
		),
		pathways: pathwayCards(
			edition,
			edition.pathways.filter((pathway) => pathway.school === id),
		),
		cycle: nearCycle(edition),
		propose: proposeLink(edition),
		waiting: waitingLink(edition, id),
		edit: editAddress(edition.site, file),
		feed: feeds.atom,
		calendar: schoolCalendarLinks(edition, school),
		announced: newsLines(edition, ofSchool(id)),
	};
}

function coursesOf(edition: Edition, school: string) {
	return edition.courses.filter((course) => course.school === school);
}

import { addresses } from '#core/addresses.ts';
import { changesOf, courseFolder } from '#core/catalogue/history.ts';
import { compare } from '#core/problem.ts';
import { homeGraph } from '#core/outputs/json-ld/website.ts';
import type { Edition } from '../edition.ts';
import { knownBy } from '../linked-data.ts';
import type { Link, Meta } from '../meta.ts';
import { proposeLink } from '../propose.ts';
import { voiceOf } from '../voice.ts';
import { cardsOf, type CourseCard, isListed } from './card.ts';
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
	/** Four covers for the head of the page, of as many kinds and schools as there are. */
	mosaic: string[];
	startingSoon: CourseCard[];
	anyTime: CourseCard[];
	/** What was last made better: a course each, the latest first. */
	lately: (Link & { day: string; what: string })[];
	schools: SchoolCard[];
	/** Counted, never claimed: “14 courses”. */
	numbers: string[];
	handbook: Link;
	me: Link;
}

const SHOWN = 4;

/** The front page: what one can join now, and who looks after it. */
export function homeView(edition: Edition): HomeView {
	const { t, href } = voiceOf(edition);
	const { site, schools, pathways } = edition;
	const cards = cardsOf(edition, edition.courses);
	const open = cards.filter(({ facets }) => facets.signup.startsWith('open'));
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
		all: t('home.all', { n: cards.length }),
		propose: proposeLink(edition),
		mosaic: varied(cards).map(({ cover }) => cover),
		startingSoon: open.slice(0, SHOWN),
		anyTime: cards.filter(({ facets }) => facets.signup === 'any-time').slice(0, SHOWN),
		lately: latelyOf(edition),
		schools: schoolCards(edition),
		numbers: [
			...(cards.length ? [t('count.courses', { n: cards.length })] : []),
			...(schools.length ? [t('count.schools', { n: schools.length })] : []),
			...(pathways.length ? [t('count.pathways', { n: pathways.length })] : []),
		],
		handbook: { href: href(addresses.handbook), label: t('home.handbook') },
		me: meLink(edition),
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
function varied(cards: CourseCard[]): CourseCard[] {
	const chosen: CourseCard[] = [];
	const isNew = (card: CourseCard, facet: 'kind' | 'school') =>
		chosen.every((one) => one.facets[facet] !== card.facets[facet]);
	for (const wanted of [
		(card: CourseCard) => isNew(card, 'kind'),
		(card: CourseCard) => isNew(card, 'school'),
		() => true,
	]) {
		for (const card of cards)
			if (chosen.length < SHOWN && !chosen.includes(card) && wanted(card)) chosen.push(card);
	}
	return chosen;
}

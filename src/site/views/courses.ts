import { addresses } from '#core/addresses.ts';
import type { Course } from '#core/catalogue/catalogue.ts';
import { facetsOf, hoursInAll } from '#core/catalogue/facets.ts';
import { courseFolder, lastChanged } from '#core/catalogue/history.ts';
import { inOrder } from '#core/catalogue/sign-up.ts';
import { courseList } from '#core/outputs/json-ld/list.ts';
import type { Edition } from '../edition.ts';
import { knownBy } from '../linked-data.ts';
import type { Link, Meta } from '../meta.ts';
import { proposeLink } from '../propose.ts';
import { voiceOf } from '../voice.ts';
import { type CalendarLinks, siteCalendarLinks } from './calendar.ts';
import { courseCard, type CourseCard } from './card.ts';
import { choicesIn, type Facet } from './facet.ts';
import { opensLater } from './state.ts';

/** A choice of the filter; its number is its place among all of them. */
export interface Choice {
	value: string;
	label: string;
	language?: string | undefined;
	/** What is shown only to those who ask for it. */
	apart: boolean;
}

/** What the filter knows of a course beside its card. */
export interface Marks {
	/** The numbers of the choices that it fits. */
	fits: string;
	/** The days on which groups start that one can join now or later. */
	starts: string;
	hours: number;
	/** The last day on which it changed, where somebody remembers. */
	changed: string | undefined;
}

export interface CoursesView {
	meta: Meta;
	courses: { card: CourseCard; marks: Marks }[];
	choices: { name: string; label: string; options: Choice[] }[];
	sorts: ('starts' | 'title' | 'hours' | 'changed')[];
	/** The same choices as pages of their own. */
	browse: Facet[];
	browseAll: Link;
	propose: Link;
	cycles: Link;
	schools: Link;
	search: string;
	/** All groups as one calendar, if there are any. */
	calendar: CalendarLinks | undefined;
}

/** Topics in the filter, and among the links; all of them stand on a page of their own. */
const TOPICS = { filter: 12, browse: 24 };

/** Search engines read the first courses of a long list and find the others by themselves. */
const TOLD = 100;

/** The catalogue: every course as a card, and what they can be filtered by. */
export function coursesView(edition: Edition): CoursesView {
	const { t, href } = voiceOf(edition);
	const courses = inOrder(edition.courses);
	const choices = choicesOf(edition);
	const marked = courses.map((course) => ({
		card: courseCard(edition, course),
		marks: marksOf(edition, course, choices),
	}));
	return {
		meta: {
			title: t('courses.title'),
			description: t('courses.description', { title: edition.site.title }),
			address: addresses.courses,
			accent: edition.site.accent,
			graph: [courseList(t('courses.title'), courses.slice(0, TOLD), knownBy(edition))],
			section: 'courses',
		},
		courses: marked,
		choices,
		sorts: [
			'starts',
			'title',
			'hours',
			...(marked.some(({ marks }) => marks.changed) ? (['changed'] as const) : []),
		],
		browse: choicesIn(edition, TOPICS.browse),
		browseAll: { href: href(addresses.browse), label: t('browse.all') },
		propose: proposeLink(edition),
		cycles: { href: href(addresses.cycles), label: t('cycles.title') },
		schools: { href: href(addresses.schools), label: t('courses.schools') },
		search: href(addresses.search),
		calendar: siteCalendarLinks(edition),
	};
}

// When something starts depends on the day of whoever asks: the browser finds out which of those a course fits.
function choicesOf(edition: Edition): CoursesView['choices'] {
	const { t } = voiceOf(edition);
	const facets = choicesIn(edition, TOPICS.filter).map(({ name, label, values }) => ({
		name: name as string,
		label,
		options: values
			.filter(({ count }) => name !== 'topic' || count > 1)
			.map(({ value, label, language }) => ({ value, label, language, apart: value === 'archived' })),
	}));
	const starts = (['this-month', 'next-month', 'later', 'any-time'] as const).map((value) => ({
		value,
		label: t(`starts.${value}`),
		apart: false,
	}));
	return [...facets, { name: 'starts', label: t('facet.starts'), options: starts }].filter(
		({ options }) => options.length > 1,
	);
}

function marksOf(edition: Edition, course: Course, choices: CoursesView['choices']): Marks {
	const facets = facetsOf(course);
	const values: Record<string, readonly string[]> = {
		...facets,
		starts: facets.signup.filter((one) => one === 'any-time'),
	};
	const options = choices.flatMap(({ name, options }) => options.map(({ value }) => ({ name, value })));
	const ahead = course.cohorts.filter(
		(cohort) => cohort.state === 'open' || (cohort.state === 'announced' && opensLater(edition, cohort)),
	);
	return {
		fits: options
			.flatMap(({ name, value }, number) => (values[name]?.includes(value) ? [number] : []))
			.join(' '),
		starts: ahead.map(({ starts }) => starts).join(' '),
		hours: hoursInAll(course),
		changed: lastChanged(edition, courseFolder(course)),
	};
}

// A course as a card: what lists of courses show of it.
import { addresses } from '#core/addresses.ts';
import type { Course } from '#core/catalogue/catalogue.ts';
import { inOrder } from '#core/catalogue/sign-up.ts';
import type { Accent } from '#core/outputs/cover/palette.ts';
import { direction } from '#i18n/words.ts';
import type { Edition } from '../edition.ts';
import { voiceOf } from '../voice.ts';
import { kindOf, schoolOf } from './find.ts';
import { type CardProgress, cardProgress } from './progress.ts';
import { stateOf, type Chip } from './state.ts';

export interface CourseCard {
	href: string;
	cover: string;
	accent: Accent;
	title: string;
	question: string;
	language: string;
	direction: 'ltr' | 'rtl';
	kind: string;
	state: Chip;
	/** School, length, first day: what one wants to know before opening it. */
	meta: string[];
	/** What a device counts of it; undefined where there is nothing to tick. */
	progress: CardProgress | undefined;
}

/** The card of `course`. */
export function courseCard(edition: Edition, course: Course): CourseCard {
	const { t, href, day } = voiceOf(edition);
	const school = schoolOf(edition, course.school);
	const language = course.languages[0] ?? 'en';
	const next = course.cohorts.find((cohort) => cohort.state === 'open');
	return {
		href: href(addresses.course(course.id)),
		cover: href(coverAddress(course.id)),
		accent: school.accent,
		title: course.title,
		question: course.question,
		language,
		direction: direction(language),
		kind: kindLabel(edition, course),
		state: stateOf(edition, course),
		meta: [
			school.short,
			...(course.weeks ? [t('course.weeks', { n: course.weeks })] : []),
			effort(edition, course),
			...(next ? [t('course.starts', { day: day(next.starts) })] : []),
		],
		progress: cardProgress(edition, course),
	};
}

/** The address of a course’s cover, from the root of the site. */
export function coverAddress(course: string): string {
	return `/covers/${course}.svg`;
}

/** What the course’s kind is called in the language of the site. */
export function kindLabel(edition: Edition, course: Course): string {
	return kindOf(edition, course.kind).title;
}

/** “3–4 h a week” */
export function effort(edition: Edition, { effort: { from, to, per } }: Course): string {
	const hours = from === to ? `${from}` : `${from}–${to}`;
	return voiceOf(edition).t(per === 'week' ? 'course.hoursAWeek' : 'course.hoursInAll', { hours, n: to });
}

/** The cards of `courses`, in the order of lists. */
export function cardsOf(edition: Edition, courses: readonly Course[]): CourseCard[] {
	return inOrder(courses).map((course) => courseCard(edition, course));
}

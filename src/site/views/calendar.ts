// The calendars of groups: what they say in words, where they lie, and the links that lead there. One without an event
// is not made, and nothing leads to it.
import { absolute, addresses } from '#core/addresses.ts';
import type { Course, School } from '#core/catalogue/catalogue.ts';
import {
	type Calendar,
	type CalendarWords,
	courseCalendar,
	gathered,
	gatheredCalendar,
	groupCalendar,
} from '#core/outputs/calendar.ts';
import type { Edition } from '../edition.ts';
import { speaking } from '../edition.ts';
import type { Row } from '../paths.ts';
import { voiceOf } from '../voice.ts';

/** Where a calendar can be subscribed to, and where it lies as a file. */
export interface CalendarLinks {
	subscribe: string;
	file: string;
}

/** A calendar for each group. */
export function groupCalendarRows(edition: Edition): Row<Calendar>[] {
	return edition.courses.flatMap((course) =>
		course.cohorts
			.map((cohort) => ({
				params: { course: course.id, group: cohort.id.split('/')[1] },
				view: groupCalendar(edition, course, cohort, wordsIn(edition)),
			}))
			.filter(hasEvents),
	);
}

/** A calendar for each course, of all its groups. */
export function courseCalendarRows(edition: Edition): Row<Calendar>[] {
	return edition.courses
		.map((course) => ({
			params: { course: course.id },
			view: courseCalendar(edition, course, wordsIn(edition)),
		}))
		.filter(hasEvents);
}

/** A calendar for each school. */
export function schoolCalendarRows(edition: Edition): Row<Calendar>[] {
	return edition.schools
		.map((school) => ({ params: { school: school.id }, view: schoolCalendar(edition, school) }))
		.filter(hasEvents);
}

/** The calendar of the whole site. */
export function siteCalendarRows(edition: Edition): Row<Calendar>[] {
	return [{ params: { calendar: 'groups' }, view: siteCalendar(edition) }].filter(hasEvents);
}

/** The links to the calendar of `school`. */
export function schoolCalendarLinks(edition: Edition, school: School): CalendarLinks | undefined {
	return linksIfAny(edition, coursesOf(edition, school), addresses.schoolCalendar(school.id));
}

/** The links to the calendar of the whole site. */
export function siteCalendarLinks(edition: Edition): CalendarLinks | undefined {
	return linksIfAny(edition, edition.courses, addresses.siteCalendar);
}

/** The links to the calendar at `address`. */
export function calendarLinks(edition: Edition, address: string): CalendarLinks {
	return {
		subscribe: absolute(edition.site, address).replace(/^https?:/, 'webcal:'),
		file: voiceOf(edition).href(address),
	};
}

function linksIfAny(
	edition: Edition,
	courses: readonly Course[],
	address: string,
): CalendarLinks | undefined {
	return gathered(edition, courses).length > 0 ? calendarLinks(edition, address) : undefined;
}

const schoolCalendar = (edition: Edition, school: School) =>
	gatheredCalendar(
		edition,
		{ name: school.title, at: addresses.school(school.id), courses: coursesOf(edition, school) },
		wordsIn(edition),
	);

const siteCalendar = (edition: Edition) =>
	gatheredCalendar(
		edition,
		{ name: edition.site.title, at: addresses.courses, courses: edition.courses },
		wordsIn(edition),
	);

const coursesOf = ({ courses }: Edition, { id }: School) => courses.filter(({ school }) => school === id);

const hasEvents = ({ view }: Row<Calendar>) => view.events.length > 0;

// In the language of the course, where the site has words in it.
const wordsIn =
	(edition: Edition) =>
	(course: Course): CalendarWords => {
		const { t, day } = voiceOf(speaking(edition, course.languages[0] ?? edition.language));
		return {
			week: (number) => t('calendar.week', { n: number }),
			rest: t('calendar.rest'),
			closes: t('calendar.closes'),
			moved: (from) => t('calendar.moved', { day: day(from.day), time: from.time }),
			cancelled: t('calendar.cancelled'),
			off: (status) => t('calendar.off', { state: t(`status.${status}`) }),
		};
	};

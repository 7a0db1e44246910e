// The calendars of groups that meet; one that never meets needs none.
import { type Calendar, courseCalendar, groupCalendar } from '#core/outputs/calendar.ts';
import type { Edition } from '../edition.ts';
import type { Row } from '../paths.ts';

/** A calendar for each group. */
export function groupCalendarRows(edition: Edition): Row<Calendar>[] {
	return edition.courses.flatMap((course) =>
		course.cohorts
			.map((cohort) => ({
				params: { course: course.id, group: cohort.id.split('/')[1] },
				view: groupCalendar(edition, course, cohort),
			}))
			.filter(hasEvents),
	);
}

/** A calendar for each course, of all its groups. */
export function courseCalendarRows(edition: Edition): Row<Calendar>[] {
	return edition.courses
		.map((course) => ({ params: { course: course.id }, view: courseCalendar(edition, course) }))
		.filter(hasEvents);
}

const hasEvents = ({ view }: Row<Calendar>) => view.events.length > 0;

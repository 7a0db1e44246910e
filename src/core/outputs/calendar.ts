// The meetings of groups as iCalendar (RFC 5545), for any calendar to subscribe to.
import ical, { escape, ICalEventStatus } from 'ical-generator';
import { absolute, addresses } from '../addresses.ts';
import type { Catalogue, Cohort, Course } from '../catalogue/catalogue.ts';
import { lastChanged } from '../catalogue/history.ts';
import { type Meeting, meetingsOf } from '../cohort/meetings.ts';

export interface Calendar {
	name: string;
	events: CalendarEvent[];
}

export interface CalendarEvent {
	/** The same as long as the meeting is: calendars know it again by this, and move it instead of doubling it. */
	uid: string;
	/** Moments in UTC; `stamp` is when the plan was made, or changed. */
	starts: string;
	ends: string;
	stamp: string;
	title: string;
	description: string;
	where: string | undefined;
	url: string;
	/** Planned once, and not to be. It stays, so that calendars which know it strike it out. */
	cancelled: boolean;
	/** Rises with every change of it. */
	sequence: number;
}

const DAY = 86_400;

/** The calendar of one group. */
export function groupCalendar(catalogue: Catalogue, course: Course, cohort: Cohort): Calendar {
	return { name: `${course.title}: ${cohort.title}`, events: eventsOf(catalogue, course, cohort) };
}

/** The calendar of all groups of a course. */
export function courseCalendar(catalogue: Catalogue, course: Course): Calendar {
	return {
		name: course.title,
		events: course.cohorts.flatMap((cohort) => eventsOf(catalogue, course, cohort)),
	};
}

function eventsOf(catalogue: Catalogue, course: Course, cohort: Cohort): CalendarEvent[] {
	const { site } = catalogue;
	const planned = lastChanged(catalogue, cohort.file) ?? cohort.signUp.opens ?? cohort.starts;
	const page = absolute(site, addresses.group(cohort.id));
	const { host } = new URL(site.url);
	return meetingsOf(cohort).map((meeting: Meeting) => ({
		uid: `${cohort.id}/${meeting.id}@${host}`,
		starts: meeting.starts,
		ends: meeting.ends,
		stamp: `${planned}T00:00:00Z`,
		title: `${meeting.title} (${course.title})`,
		description: `${course.title}: ${cohort.title}\n${course.question}\n\n${page}`,
		where: meeting.where,
		url: meeting.url ?? page,
		sequence: meeting.revision + (isOff(cohort) ? 1 : 0),
		cancelled: meeting.cancelled || isOff(cohort),
	}));
}

const isOff = ({ status }: Cohort) => status !== 'planned';

/** A calendar as text, in lines of at most 75 octets. */
export function icalendar({ name, events }: Calendar): string {
	const calendar = ical({
		// The library writes a name as it stands.
		name: escape(name, false),
		prodId: { company: 'Peerhood', product: 'Meetings' },
		ttl: DAY,
	});
	for (const { uid, starts, ends, stamp, title, description, where, url, cancelled, sequence } of events)
		calendar.createEvent({
			id: uid,
			start: new Date(starts),
			end: new Date(ends),
			stamp: new Date(stamp),
			sequence,
			summary: title,
			description,
			location: where ?? null,
			// The library puts backslashes before these, which belong before text and not into addresses.
			url: url.replace(/[,;\\]/g, encodeURIComponent),
			status: cancelled ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
		});
	return `${calendar.toString()}\r\n`;
}

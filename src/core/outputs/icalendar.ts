// A calendar as iCalendar (RFC 5545), for any program to read or to subscribe to. It runs in Node and in browsers.
import ical, { escape, ICalEventStatus, ICalEventTransparency } from 'ical-generator';
import type { Calendar, CalendarEvent } from './calendar.ts';

const DAY = 86_400;

/** A calendar as text, in lines of at most 75 octets. */
export function icalendar({ name, page, events }: Calendar): string {
	const calendar = ical({
		// The library writes a name and an address as they stand.
		name: escape(name, false),
		url: inUri(page),
		prodId: { company: 'Peerhood', product: 'Meetings' },
		ttl: DAY,
	});
	for (const event of events) calendar.createEvent(eventData(event));
	return `${calendar.toString()}\r\n`;
}

function eventData(event: CalendarEvent) {
	const { uid, starts, ends, stamp, title, description, where, url, cancelled, sequence } = event;
	const allDay = !starts.includes('T');
	return {
		id: uid,
		// A day is read as its midnight in UTC, and written as the day that it is there.
		start: new Date(starts),
		end: new Date(ends),
		allDay,
		stamp: new Date(stamp),
		lastModified: new Date(stamp),
		sequence,
		summary: title,
		description,
		location: where ?? null,
		url: inUri(url),
		status: cancelled ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
		// Whoever looks for a free hour is not told that the whole day is taken.
		...(allDay && { transparency: ICalEventTransparency.TRANSPARENT }),
	};
}

// The library puts backslashes before these, which belong before text and not into addresses.
const inUri = (url: string) => url.replace(/[,;\\\s]/g, encodeURIComponent);

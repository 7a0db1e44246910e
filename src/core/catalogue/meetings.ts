// The meetings of a group one by one, as moments that are the same everywhere in the world.
import { Temporal } from 'temporal-polyfill';
import { compare } from '../problem.ts';
import type { Cohort, Day } from './catalogue.ts';
import { addDays, daysBetween } from './days.ts';

export interface Meeting {
	/** `weekly-2027-01-13`; a meeting that does not repeat goes by its own word alone, so that it can move. */
	id: string;
	/** The word that the group's file gives it, and all its repetitions. */
	series: string;
	title: string;
	/** In the zone of the group. */
	day: Day;
	time: string;
	/** In UTC: `2027-01-13T18:00:00Z`. */
	starts: string;
	ends: string;
	where: string | undefined;
	url: string | undefined;
}

type Dated = Pick<Cohort, 'meetings' | 'breaks' | 'zone' | 'lastDay'>;
type Series = Cohort['meetings'][number];

/** Three years of weeks: nobody plans further, and a mistyped year stays small. */
const MOST = 156;

/** Every meeting of a group, soonest first; what repeats pauses in breaks and stops with the group. */
export function meetingsOf(cohort: Dated): Meeting[] {
	return cohort.meetings
		.flatMap((series) => daysOf(series, cohort).map((day) => meetingOn(day, series, cohort.zone)))
		.sort((a, b) => compare(a.starts, b.starts) || compare(a.id, b.id));
}

function daysOf({ day, every }: Series, { breaks, lastDay }: Dated): Day[] {
	if (every === 'once') return [day];
	const step = every === 'week' ? 7 : 14;
	const count = Math.min(MOST, Math.floor(daysBetween(day, lastDay) / step) + 1);
	return Array.from({ length: count }, (_, index) => addDays(day, index * step)).filter(
		(one) => !breaks.some(({ from, to }) => from <= one && one <= to),
	);
}

// A time that the clocks skip is an hour later, one that they show twice is the first: `compatible`, as calendars do.
function meetingOn(day: Day, { id, title, time, minutes, every, where, url }: Series, zone: string): Meeting {
	const start = Temporal.PlainDateTime.from(`${day}T${time}`).toZonedDateTime(zone, {
		disambiguation: 'compatible',
	});
	return {
		id: every === 'once' ? id : `${id}-${day}`,
		series: id,
		title,
		day,
		time,
		starts: start.toInstant().toString(),
		ends: start.add({ minutes }).toInstant().toString(),
		where,
		url,
	};
}

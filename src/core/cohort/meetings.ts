// The meetings of a group one by one, as moments that are the same everywhere in the world.
import type { Cohort, Day } from '../catalogue/catalogue.ts';
import { addDays, daysBetween } from '../catalogue/days.ts';
import { compare } from '../problem.ts';
import { momentAfter, momentOf } from './moment.ts';
import { MOST_WEEKS } from './weeks.ts';

export interface Meeting {
	/** `weekly-2027-01-13`, by the day it was planned on; what does not repeat goes by its own word alone. */
	id: string;
	/** The word that the group’s file gives it, and all its repetitions. */
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
	/** Where it was planned, if it was moved. */
	movedFrom: { day: Day; time: string } | undefined;
	/** It was planned, and will not be. */
	cancelled: boolean;
	/** What people are told of the change. */
	why: string | undefined;
	/** Rises with every change of it, so that calendars follow. */
	revision: number;
}

type Dated = Pick<Cohort, 'meetings' | 'breaks' | 'zone' | 'lastDay'>;
type Series = Cohort['meetings'][number];

const known = new WeakMap<Dated, readonly Meeting[]>();

/** Every meeting of a group, soonest first; what repeats pauses in breaks and stops with the group. */
export function meetingsOf(cohort: Dated): readonly Meeting[] {
	// Many pages ask for them, and clocks take long to read.
	const meetings = known.get(cohort) ?? reckoned(cohort);
	known.set(cohort, meetings);
	return meetings;
}

function reckoned(cohort: Dated): Meeting[] {
	return cohort.meetings
		.flatMap((series) => plannedDays(series, cohort).map((day) => meetingOn(day, series, cohort.zone)))
		.sort((a, b) => compare(a.starts, b.starts) || compare(a.id, b.id));
}

/** The days on which a meeting is planned by its rhythm, whatever was changed since. */
export function plannedDays({ day, every, until }: Series, { breaks, lastDay }: Dated): Day[] {
	if (every === 'once') return [day];
	const step = every === 'week' ? 7 : 14;
	const days = Math.min(daysBetween(day, until ?? lastDay), 7 * MOST_WEEKS - 1);
	const count = Math.max(0, Math.floor(days / step) + 1);
	return Array.from({ length: count }, (_, index) => addDays(day, index * step)).filter(
		(one) => !breaks.some(({ from, to }) => from <= one && one <= to),
	);
}

function meetingOn(planned: Day, series: Series, zone: string): Meeting {
	const change = series.changes.find((one) => one.day === planned);
	const { time, minutes, where, url } = { ...series, ...defined(change) };
	const day = change?.to ?? planned;
	const moved = day !== planned || time !== series.time;
	return {
		id: series.every === 'once' ? series.id : `${series.id}-${planned}`,
		series: series.id,
		title: series.title,
		day,
		time,
		starts: momentOf(day, time, zone),
		ends: momentAfter(day, time, zone, minutes),
		where,
		url,
		movedFrom: moved ? { day: planned, time: series.time } : undefined,
		cancelled: change?.cancelled ?? false,
		why: change?.why,
		revision: series.revision + (change?.revision ?? 0),
	};
}

// What a change does not say stays as it was.
function defined({ time, minutes, where, url }: Partial<Series['changes'][number]> = {}): Partial<
	Pick<Series, 'time' | 'minutes' | 'where' | 'url'>
> {
	const said = Object.entries({ time, minutes, where, url }).filter(([, value]) => value !== undefined);
	return Object.fromEntries(said);
}

// Days and times of a group as moments that are the same everywhere in the world.
import { Temporal } from 'temporal-polyfill';
import type { Day } from '../catalogue/catalogue.ts';

/**
 * The moment at which the clocks of `zone` show `time` on `day`, in UTC: `2027-01-13T18:00:00Z`. A time that they skip
 * is as much later as they skip, one that they show twice is the first, as calendars do.
 */
export function momentOf(day: Day, time: string, zone: string): string {
	return clock(day, time, zone).toInstant().toString();
}

/** The moment `minutes` after the clocks of `zone` showed `time` on `day`, in UTC. */
export function momentAfter(day: Day, time: string, zone: string, minutes: number): string {
	return clock(day, time, zone).add({ minutes }).toInstant().toString();
}

/** The day and time that the clocks of `zone` show at `moment`, a moment in UTC. */
export function clockAt(moment: string, zone: string): { day: Day; time: string } {
	const local = Temporal.Instant.from(moment).toZonedDateTimeISO(zone).toPlainDateTime();
	return {
		day: local.toPlainDate().toString(),
		time: local.toPlainTime().toString({ smallestUnit: 'minute' }),
	};
}

/** How many minutes lie between two moments in UTC. */
export function minutesBetween(from: string, to: string): number {
	return Temporal.Instant.from(from).until(Temporal.Instant.from(to)).total('minutes');
}

const clock = (day: Day, time: string, zone: string) =>
	Temporal.PlainDateTime.from(`${day}T${time}`).toZonedDateTime(zone, { disambiguation: 'compatible' });

/** How many minutes the clocks of `zone` are ahead of UTC at noon of `day`; negative in the west. */
export function offsetOn(day: Day, zone: string): number {
	return (Date.parse(`${day}T12:00:00Z`) - Date.parse(momentOf(day, '12:00', zone))) / 60_000;
}

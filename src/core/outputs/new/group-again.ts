// A group that ran, to be run again: everything of it that is true of another run, on other days.
import type { Day } from '../../catalogue/catalogue.ts';
import { addDays, daysBetween } from '../../catalogue/days.ts';
import type { CohortRecord } from '../../schema/cohort.ts';

type Own = Pick<CohortRecord, 'title' | 'starts' | 'zone' | 'facilitators' | 'seats' | 'cycle'>;

/**
 * `before`, the group called `id`, moved by whole days so that it begins on the day that `own` says. What happened to
 * it stays behind, and so do its lists: whoever is on them signed up for that group and not for this one.
 */
export function groupAgain(before: CohortRecord, id: string, own: Own): object {
	const days = daysBetween(before.starts, own.starts);
	const moved = (day: Day) => addDays(day, days);
	const maybe = (day: Day | undefined) => (day === undefined ? undefined : moved(day));
	const { ends, signUp, meetings, breaks, rhythm, about } = before;
	return {
		...own,
		ends: maybe(ends),
		signUp: { ...signUp, opens: maybe(signUp.opens), closes: maybe(signUp.closes) },
		meetings: meetings.map(({ changes: _, revision: __, ...meeting }) => ({
			...meeting,
			day: moved(meeting.day),
			until: maybe(meeting.until),
		})),
		rhythm,
		breaks: breaks.map((pause) => ({ ...pause, from: moved(pause.from), to: moved(pause.to) })),
		about,
		rerunOf: id,
	};
}

/** What somebody who runs a group again should look at. */
export function leftOf(before: CohortRecord, starts: Day): string[] {
	const days = [before.starts, starts].map(weekday) as [string, string];
	const changed = before.meetings.some(({ changes }) => changes.length > 0);
	return [
		...(days[0] === days[1]
			? []
			: [
					`The group before began on a ${days[0]}, and this one begins on a ${days[1]}: every meeting and break has moved on to another weekday too. Is that what you want?`,
				]),
		...(changed ? ['Meetings that were moved or cancelled are back where they were planned.'] : []),
		...(before.breaks.length > 0 ? ['Do the weeks off still lie where the holidays are?'] : []),
		...(before.mail
			? [
					'The lists of the group before are left out, since its members are on them. Add `mail` with lists of its own.',
				]
			: []),
		...(before.signUp.url ? [`Sign-up leads to ${before.signUp.url}, as before. Is that still right?`] : []),
	];
}

const weekday = (day: Day) =>
	new Intl.DateTimeFormat('en', { weekday: 'long', timeZone: 'UTC' }).format(Date.parse(`${day}T12:00:00Z`));

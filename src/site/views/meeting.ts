// One meeting of a group, as pages tell it: when it is, when it should have been, and why.
import type { Cohort, Day } from '#core/catalogue/catalogue.ts';
import type { Meeting } from '#core/cohort/meetings.ts';
import { clockAt } from '#core/cohort/moment.ts';
import type { Edition } from '../edition.ts';
import { type Voice, voiceOf } from '../voice.ts';

export interface MeetingTold {
	id: string;
	title: string;
	/** “Wednesday, 13 January 2027, 18:00–19:00” */
	when: string;
	/** The moment at which it begins, in UTC, and what the clocks of the group show then. */
	moment: string;
	clock: string;
	where: string | undefined;
	url: string | undefined;
	/** When it was planned, if it was moved. */
	movedFrom: string | undefined;
	cancelled: boolean;
	why: string | undefined;
}

/** What is told of `meeting`, one of the group `cohort`. */
export const meetingTold = (edition: Edition, cohort: Pick<Cohort, 'zone'>, meeting: Meeting): MeetingTold =>
	told(cohort, meeting, voiceOf(edition).t, voiceOf(edition).wholeDay);

/** The same on a page that tells how the group meets: neither the year, nor the place unless it is another. */
export function meetingInPattern(
	edition: Edition,
	cohort: Pick<Cohort, 'zone' | 'meetings'>,
	meeting: Meeting,
): MeetingTold {
	const { t, dayInYear } = voiceOf(edition);
	const all = told(cohort, meeting, t, dayInYear);
	return isElsewhere(cohort, meeting) ? all : { ...all, where: undefined, url: undefined };
}

/** True for a meeting that is not where the others of its series are. */
export function isElsewhere(
	{ meetings }: Pick<Cohort, 'meetings'>,
	{ series, where, url }: Meeting,
): boolean {
	return !meetings.some((one) => one.id === series && one.where === where && one.url === url);
}

function told(
	{ zone }: Pick<Cohort, 'zone'>,
	{ id, title, day, time, starts, ends, where, url, movedFrom, cancelled, why }: Meeting,
	t: Voice['t'],
	said: (day: Day) => string,
): MeetingTold {
	const at = (day: Day, times: string) => t('meeting.once', { day: said(day), times });
	return {
		id,
		title,
		when: at(day, `${time}–${clockAt(ends, zone).time}`),
		moment: starts,
		clock: `${day}T${time}`,
		where,
		url,
		movedFrom: movedFrom && at(movedFrom.day, movedFrom.time),
		cancelled,
		why,
	};
}

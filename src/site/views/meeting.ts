// One meeting of a group, as pages tell it: when it is, when it should have been, and why.
import type { Cohort } from '#core/catalogue/catalogue.ts';
import type { Meeting } from '#core/cohort/meetings.ts';
import { clockAt } from '#core/cohort/moment.ts';
import type { Edition } from '../edition.ts';
import { voiceOf } from '../voice.ts';

export interface MeetingTold {
	id: string;
	title: string;
	/** “Wednesday 13 January 2027, 18:00–19:00” */
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
export function meetingTold(edition: Edition, { zone }: Pick<Cohort, 'zone'>, meeting: Meeting): MeetingTold {
	const { t, wholeDay } = voiceOf(edition);
	const { id, title, day, time, starts, ends, where, url, movedFrom, cancelled, why } = meeting;
	const at = (day: string, times: string) => t('meeting.once', { day: wholeDay(day), times });
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

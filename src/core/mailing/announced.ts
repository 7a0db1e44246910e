// Announcements that also go out by mail: to everybody in their group, or in the groups of their course that run.
import type { Announcement, Cohort } from '../catalogue/catalogue.ts';
import { momentOf } from '../cohort/moment.ts';

export interface AnnouncedMail {
	announcement: Announcement;
	/** In UTC. */
	at: string;
}

/** What a sent announcement is called in the ledger, beside the mails of the course; no mail may have such a name. */
export const ANNOUNCED = 'announcement-';

/** The announcements that `cohort` gets by mail. */
export function announcedMails(announcements: readonly Announcement[], cohort: Cohort): AnnouncedMail[] {
	return announcements
		.filter((one) => one.mail && concerns(one, cohort))
		.map((announcement) => ({
			announcement,
			at: momentOf(announcement.date, '09:00', cohort.zone),
		}));
}

function concerns({ group, course, date }: Announcement, cohort: Cohort): boolean {
	if (group !== undefined) return group === cohort.id;
	return course === cohort.course && cohort.starts <= date && date <= cohort.lastDay;
}

// What is to be sent: the mails and announcements whose moment has come, for each list that gets them.
import type { Announcement, Catalogue, Cohort, Course, Mail, Sent } from '../catalogue/catalogue.ts';
import { isMailedOn, listsFor, type MailList, plannedMails } from '../cohort/mails.ts';
import { compare } from '../problem.ts';
import { ANNOUNCED, announcedMails } from './announced.ts';
import { unnumbered } from './message-id.ts';

/** One mail to one list of a group. */
export interface Sending {
	course: Course;
	cohort: Cohort;
	list: MailList;
	/** Its id in the ledger: that of the mail, or one made of that of the announcement. */
	mail: string;
	source: { mail: Mail } | { announcement: Announcement };
	/** When it was to go out, in UTC. */
	at: string;
	/** The id of the mail that it puts right. */
	corrects: string | undefined;
	/** Where the ledger has it, inside the content folder. */
	path: string;
	/** What the ledger says: nothing yet, that somebody was about to send it, or something that cannot be read. */
	ledger: 'new' | 'claimed' | 'unreadable';
	/** The claim, if there is one. */
	claim: Sent | undefined;
}

/** What `now`, a moment in UTC, has brought and the ledger has not settled: soonest first, then by group and list. */
export function dueSendings(catalogue: Catalogue, now: string): Sending[] {
	// Under several numbers, what is settled has the last word.
	const said = new Map(
		[...catalogue.sent]
			.sort((a, b) => Number(a.settled !== undefined) - Number(b.settled !== undefined))
			.map((one) => [unnumbered(one.id), one]),
	);
	const known = new Set([...(catalogue.known.get('sent') ?? [])].map(unnumbered));
	return plannedSendings(catalogue)
		.filter(({ at }) => at <= now)
		.flatMap((sending): Sending[] => {
			const id = unnumbered(ledgerId(sending));
			const claim = said.get(id);
			if (claim?.settled !== undefined) return [];
			const ledger = claim ? 'claimed' : known.has(id) ? 'unreadable' : 'new';
			return [{ ...sending, path: claim?.file ?? sending.path, ledger, claim }];
		});
}

/** Everything that the groups of a school get, whenever it is, whatever of it has gone out; in the order it goes out. */
export function plannedSendings({ courses, announcements }: Catalogue): Planned[] {
	return courses
		.flatMap((course) => course.cohorts.flatMap((cohort) => ofCohort(course, cohort, announcements)))
		.map((one) => ({ ...one, path: `sent/${ledgerId(one)}.yml` }))
		.sort(
			(a, b) =>
				compare(a.at, b.at) ||
				compare(a.cohort.id, b.cohort.id) ||
				compare(a.list.id, b.list.id) ||
				compare(a.mail, b.mail),
		);
}

export type Planned = Omit<Sending, 'ledger' | 'claim'>;

function ofCohort(
	course: Course,
	cohort: Cohort,
	announcements: readonly Announcement[],
): Omit<Planned, 'path'>[] {
	if (cohort.status !== 'planned' || !cohort.mail) return [];
	const mails = plannedMails(course.mails, cohort).flatMap(({ mail, at, lists }) =>
		lists.map((list) => ({
			...{ course, cohort, list, at },
			...{ mail: mail.id, source: { mail }, corrects: mail.corrects },
		})),
	);
	const news = announcedMails(announcements, cohort)
		.filter(({ announcement }) => isMailedOn(cohort, announcement.date))
		.flatMap(({ announcement, at }) => {
			const mail = `${course.id}/${ANNOUNCED}${announcement.id}`;
			const one = { course, cohort, mail, source: { announcement }, at, corrects: undefined };
			return listsFor(cohort, 'all').map((list) => ({ ...one, list }));
		});
	return [...mails, ...news];
}

// `<course>/<cohort>/<list>/<mail>`
const ledgerId = ({ cohort, list, mail }: Pick<Sending, 'cohort' | 'list' | 'mail'>) =>
	`${cohort.id}/${list.id}/${mail.split('/').at(-1)}`;

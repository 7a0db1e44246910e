// When the mails of a course go out to a group.
import type { Cohort, Day, Mail } from '../catalogue/catalogue.ts';
import { addDays } from '../catalogue/days.ts';
import { compare } from '../problem.ts';
import { momentOf } from './moment.ts';
import { weekDays } from './weeks.ts';

export interface PlannedMail {
	mail: Mail;
	/** In the zone of the group. */
	day: Day;
	time: string;
	/** In UTC: `2027-01-13T18:00:00Z`. */
	at: string;
	/** The lists that get it; none where the group has no lists and reads it on the web. */
	lists: MailList[];
}

type Dated = Pick<Cohort, 'starts' | 'lastDay' | 'breaks' | 'zone'>;
type Mailed = Dated & Pick<Cohort, 'mail' | 'signUp'>;

/** What `cohort` gets of `mails`, soonest first; a correction goes where what it corrects has gone, and nowhere else. */
export function plannedMails(mails: readonly Mail[], cohort: Mailed): PlannedMail[] {
	const dayOf = mailDays(cohort);
	const dated = new Map(
		mails.flatMap((mail) => {
			const day = dayOf(mail);
			if (day === undefined || !isMailedOn(cohort, day)) return [];
			return [[mail.id, { mail, day, time: mail.time, at: momentOf(day, mail.time, cohort.zone) }] as const];
		}),
	);
	return [...dated.values()]
		.flatMap((one) => {
			const lists = reached(one.mail.id);
			return lists && (!cohort.mail || lists.length > 0) ? [{ ...one, lists }] : [];
		})
		.sort((a, b) => compare(a.at, b.at) || compare(a.mail.id, b.mail.id));

	// Undefined where nobody gets it. Who corrects comes later, so that no circle is walked twice.
	function reached(id: string, before?: string): MailList[] | undefined {
		const one = dated.get(id);
		if (!one || (before !== undefined && one.at >= before)) return undefined;
		const { corrects, audience } = one.mail;
		const lists = listsFor(cohort, audience);
		if (corrects === undefined) return lists;
		const first = reached(corrects, one.at);
		return first && lists.filter((list) => first.includes(list));
	}
}

/** Whether a group gets what goes out on `day`: who signed up early has not missed anything that went out before. */
export function isMailedOn({ mail, signUp }: Pick<Cohort, 'mail' | 'signUp'>, day: Day): boolean {
	const since = mail && (mail.since ?? signUp.opens);
	return since === undefined || since <= day;
}

/** The lists of a group that get a mail for `audience`. */
export function listsFor({ mail }: Pick<Cohort, 'mail'>, audience: Mail['audience']): MailList[] {
	const { lists = [] } = mail ?? {};
	return lists.filter((list) => audience === 'all' || list.audience === 'all' || list.audience === audience);
}

export type MailList = NonNullable<Cohort['mail']>['lists'][number];

function mailDays(cohort: Dated): (mail: Mail) => Day | undefined {
	const weekDay = weekDays(cohort);
	const breaks = [...cohort.breaks].sort((a, b) => compare(a.from, b.from));
	return ({ week = 1, break: pause, date, day }) => {
		if (date !== undefined) return date;
		const from = pause === undefined ? weekDay(week) : breaks[pause - 1]?.from;
		return from && addDays(from, day - 1);
	};
}

// When the mails of a course go out to a group.
import type { Cohort, Day, Mail } from '../catalogue/catalogue.ts';
import { addDays } from '../catalogue/days.ts';
import { compare } from '../problem.ts';
import { momentOf } from './moment.ts';
import { weekDay } from './weeks.ts';

export interface PlannedMail {
	mail: Mail;
	/** In the zone of the group. */
	day: Day;
	time: string;
	/** In UTC: `2027-01-13T18:00:00Z`. */
	at: string;
}

type Dated = Pick<Cohort, 'starts' | 'lastDay' | 'breaks' | 'zone'>;

/** What `cohort` gets of `mails`, soonest first; corrections of mails that it has got by then are among them. */
export function plannedMails(mails: readonly Mail[], cohort: Dated): PlannedMail[] {
	const planned = mails.flatMap((mail) => {
		const day = dayOf(mail, cohort);
		return day === undefined
			? []
			: [{ mail, day, time: mail.time, at: momentOf(day, mail.time, cohort.zone) }];
	});
	const sent = new Map(planned.map(({ mail: { id }, at }) => [id, at]));
	const reaches = ({ mail: { corrects }, at }: PlannedMail) =>
		corrects === undefined || (sent.get(corrects) ?? at) < at;
	return planned.filter(reaches).sort((a, b) => compare(a.at, b.at) || compare(a.mail.id, b.mail.id));
}

/** The lists of a group that get a mail for `audience`. */
export function listsFor({ mail }: Pick<Cohort, 'mail'>, audience: Mail['audience']): MailList[] {
	const { lists = [] } = mail ?? {};
	return lists.filter((list) => audience === 'all' || list.audience === 'all' || list.audience === audience);
}

export type MailList = NonNullable<Cohort['mail']>['lists'][number];

function dayOf({ week, break: pause, date, day }: Mail, cohort: Dated): Day | undefined {
	if (date !== undefined) return date;
	const from = pause === undefined ? weekDay(cohort, week ?? 1) : breakDay(cohort, pause);
	return from && addDays(from, day - 1);
}

const breakDay = ({ breaks }: Dated, number: number) =>
	[...breaks].sort((a, b) => compare(a.from, b.from))[number - 1]?.from;

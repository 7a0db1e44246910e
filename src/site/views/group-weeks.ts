// The weeks of a group as its pages tell them.
import { addresses } from '#core/addresses.ts';
import type { Cohort, Day } from '#core/catalogue/catalogue.ts';
import { addDays } from '#core/catalogue/days.ts';
import { momentOf } from '#core/cohort/moment.ts';
import type { Plan, PlannedWeek } from '#core/cohort/plan.ts';
import type { Edition } from '../edition.ts';
import type { Link } from '../meta.ts';
import { voiceOf } from '../voice.ts';
import { meetingInPattern, type MeetingTold } from './meeting.ts';

export interface WeekRow {
	/** “Week 3”, or “A week off: Thanksgiving” */
	title: string;
	/** Its own page; none for a week off and for what lies before and after. */
	href: string | undefined;
	/** “11–17 January 2027”; undefined for what lies before and after. */
	days: string | undefined;
	/** The moment at which it begins, in UTC. */
	from: string | undefined;
	/** True for the week of the build. */
	now: boolean;
	units: Link[];
	meetings: MeetingTold[];
	/** “2 mails” */
	mails: string | undefined;
}

/** The weeks of `plan` in order, with what lies before the first and after the last. */
export function weekRows(edition: Edition, cohort: Cohort, plan: Plan): WeekRow[] {
	const { t } = voiceOf(edition);
	const { starts, lastDay } = cohort;
	const within = (of: (day: Day) => boolean) => ({
		units: plan.units.filter(({ day }) => of(day)),
		meetings: plan.meetings.filter(({ day }) => of(day)),
		mails: plan.mails.filter(({ day }) => of(day)),
	});
	const around = (title: string, of: (day: Day) => boolean): WeekRow => ({
		title,
		href: undefined,
		days: undefined,
		from: undefined,
		now: false,
		...heldIn(edition, cohort, within(of)),
	});
	return [
		around(t('week.before'), (day) => day < starts),
		...stretchesOf(plan).map((week) => weekRow(edition, cohort, week)),
		around(t('week.after'), (day) => day > lastDay),
	].filter(({ from, units, meetings, mails }) => from || mails || units.length + meetings.length > 0);
}

function weekRow(edition: Edition, cohort: Cohort, week: PlannedWeek): WeekRow {
	const { href, days } = voiceOf(edition);
	const { number, from, to } = week;
	return {
		title: weekTitle(edition, week),
		href: number === undefined ? undefined : href(addresses.groupWeek(cohort.id, number)),
		days: days(from, to),
		from: momentOf(from, '00:00', cohort.zone),
		now: from <= edition.today && edition.today <= to,
		...heldIn(edition, cohort, week),
	};
}

function heldIn(
	edition: Edition,
	cohort: Cohort,
	{ units, meetings, mails }: Pick<Plan, 'units' | 'meetings' | 'mails'>,
) {
	const { t, href } = voiceOf(edition);
	return {
		units: units.map(({ unit }) => ({ href: href(addresses.unit(unit.id)), label: unit.title })),
		meetings: meetings.map((meeting) => meetingInPattern(edition, cohort, meeting)),
		mails: mails.length > 0 ? t('week.mailCount', { n: mails.length }) : undefined,
	};
}

/** The weeks of `plan`; those that one break takes are told as one. */
export function stretchesOf({ weeks }: Plan): PlannedWeek[] {
	return weeks.reduce<PlannedWeek[]>((all, week) => {
		const last = all.at(-1);
		const goesOn = last && last.number === undefined && week.number === undefined && last.why === week.why;
		if (!goesOn) return [...all, week];
		const { units, meetings, mails } = last;
		const both = {
			units: [...units, ...week.units],
			meetings: [...meetings, ...week.meetings],
			mails: [...mails, ...week.mails],
		};
		return [...all.slice(0, -1), { ...last, to: week.to, ...both }];
	}, []);
}

/** “Week 3”, or “A week off: Thanksgiving”. */
export function weekTitle(edition: Edition, { number, why }: PlannedWeek): string {
	const { t } = voiceOf(edition);
	if (number !== undefined) return t('week.week', { n: number });
	return why === undefined ? t('week.off') : t('week.offFor', { why });
}

/** The moment at which the last week of `cohort` is over. */
export const endOf = ({ lastDay, zone }: Cohort) => momentOf(addDays(lastDay, 1), '00:00', zone);

/** Where the group is by the clock of the visitor: before, in one of its weeks, or after. */
export interface NowLink {
	from: string | undefined;
	now: boolean;
	/** None before the first day and after the last. */
	week: Link | undefined;
}

/** The week that a visitor comes in, as a link; weeks that are over on the day of the build are left out. */
export function nowLinks(edition: Edition, cohort: Cohort, rows: readonly WeekRow[]): NowLink[] {
	const { t, href } = voiceOf(edition);
	const page = href(addresses.group(cohort.id));
	const weeks = rows.filter(({ from }) => from !== undefined);
	const all: NowLink[] = [
		{ from: undefined, now: false, week: undefined },
		...weeks.map(({ from, now, title, href }) => ({
			from,
			now,
			week: href ? { href, label: t('week.now', { week: title }) } : { href: `${page}#weeks`, label: title },
		})),
		{ from: endOf(cohort), now: edition.today > cohort.lastDay, week: undefined },
	];
	if (edition.today < cohort.starts && all[0]) all[0].now = true;
	const current = all.findIndex(({ now }) => now);
	const yesterday = Math.max(0, current - 1);
	return current === all.length - 1 || cohort.status !== 'planned' ? [] : all.slice(yesterday);
}

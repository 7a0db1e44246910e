// The pages of the weeks of a group: what it does now, for whoever comes today or drops back in.
import { addresses } from '#core/addresses.ts';
import type { Cohort, Course } from '#core/catalogue/catalogue.ts';
import { type Plan, planOf, type PlannedWeek } from '#core/cohort/plan.ts';
import { taskAnchor } from '#core/text/components/task.ts';
import type { Edition } from '../edition.ts';
import type { Link, Meta } from '../meta.ts';
import type { Row } from '../paths.ts';
import { voiceOf } from '../voice.ts';
import { courseMeta, inWordsOf } from './course.ts';
import { zoneTold } from './group.ts';
import { stretchesOf, weekTitle } from './group-weeks.ts';
import { type MeetingTold, meetingTold } from './meeting.ts';
import { type UnitResource, unitResource } from './unit-body.ts';
import { unitFacts } from './unit-row.ts';

export interface WeekView {
	meta: Meta;
	/** “Week 3” */
	title: string;
	/** “11–17 January 2027” */
	days: string;
	zone: string;
	group: Link;
	course: Link;
	units: WeekUnit[];
	/** What the group still works on, in a week that begins nothing. */
	goesOn: Link | undefined;
	meetings: MeetingTold[];
	/** What came of its meetings. */
	recaps: (Link & { when: string })[];
	mails: (Link & { when: string })[];
	news: Link[];
	/** That the week after it is off, and why. */
	off: string | undefined;
	previous: Link | undefined;
	next: Link | undefined;
}

export interface WeekUnit {
	number: number;
	title: string;
	href: string;
	facts: string;
	objectives: string[];
	tasks: (Link & { minutes: string | undefined })[];
	resources: UnitResource[];
}

/** A page for each week of each group; weeks off have none. */
export function weekPageRows(edition: Edition): Row<WeekView>[] {
	return edition.courses.flatMap((course) =>
		course.cohorts.flatMap((cohort) => {
			const plan = planOf(course, cohort);
			return plan.weeks
				.filter(({ number }) => number !== undefined)
				.map((week) => ({
					params: { course: course.id, group: cohort.id.split('/')[1], week: `week-${week.number}` },
					view: weekView(inWordsOf(edition, course), { course, cohort, plan, week }),
				}));
		}),
	);
}

interface Here {
	course: Course;
	cohort: Cohort;
	plan: Plan;
	week: PlannedWeek;
}

function weekView(edition: Edition, here: Here): WeekView {
	const { course, cohort, plan, week } = here;
	const { t, href, days, wholeDay } = voiceOf(edition);
	const title = weekTitle(edition, week);
	const group = { href: href(addresses.group(cohort.id)), label: cohort.title };
	const front = { href: href(addresses.course(course.id)), label: course.title };
	const when = days(week.from, week.to);
	// Whoever searches here finds the group and the units, of which it says again what they say.
	const { found: _, ...meta } = courseMeta(edition, course);
	const named = { week: title, group: cohort.title, course: course.title };
	return {
		meta: {
			...meta,
			title: t('week.of', named),
			description: t('week.description', { ...named, days: when }),
			address: addresses.groupWeek(cohort.id, week.number ?? 1),
			translations: [],
			above: [front, group],
		},
		title,
		days: when,
		zone: zoneTold(edition, cohort),
		group,
		course: front,
		units: week.units.map(({ unit }) => weekUnit(edition, course, unit)),
		goesOn: goesOn(edition, here),
		meetings: week.meetings.map((meeting) => meetingTold(edition, cohort, meeting)),
		recaps: cohort.recaps
			.filter(({ day }) => week.from <= day && day <= week.to)
			.map(({ id, title, day }) => ({ href: href(addresses.recap(id)), label: title, when: wholeDay(day) })),
		mails: week.mails.map(({ mail, day, time }) => ({
			href: href(addresses.mail(mail.id)),
			label: mail.subject,
			when: t('meeting.once', { day: wholeDay(day), times: time }),
		})),
		news: newsIn(edition, here),
		...around(edition, here, plan.weeks.indexOf(week)),
	};
}

function weekUnit(edition: Edition, course: Course, unit: Course['units'][number]): WeekUnit {
	const { href, duration } = voiceOf(edition);
	const page = href(addresses.unit(unit.id));
	return {
		number: unit.number,
		title: unit.title,
		href: page,
		facts: unitFacts(edition, unit).join(' · '),
		objectives: course.objectives.filter(({ id }) => unit.objectives.includes(id)).map(({ text }) => text),
		tasks: unit.tasks.map(({ id, title, minutes }) => ({
			href: `${page}#${taskAnchor(id)}`,
			label: title,
			minutes: minutes === undefined ? undefined : duration(minutes),
		})),
		resources: unit.resources.map((one) => unitResource(edition, one)),
	};
}

function goesOn(edition: Edition, { plan, week }: Here): Link | undefined {
	if (week.units.length > 0) return undefined;
	const last = plan.units.findLast(({ day }) => day < week.from);
	return last && { href: voiceOf(edition).href(addresses.unit(last.unit.id)), label: last.unit.title };
}

function newsIn(edition: Edition, { course, cohort, week }: Here): Link[] {
	const { href } = voiceOf(edition);
	return edition.announcements
		.filter(({ group, course: about }) => group === cohort.id || (group === undefined && about === course.id))
		.filter(({ date }) => week.from <= date && date <= week.to && date <= edition.today)
		.map(({ id, title }) => ({ href: href(addresses.announcement(id)), label: title }));
}

function around(
	edition: Edition,
	{ cohort, plan }: Here,
	index: number,
): Pick<WeekView, 'off' | 'previous' | 'next'> {
	const { t, href, days } = voiceOf(edition);
	const isOff = ({ number }: PlannedWeek) => number === undefined;
	const link = (week: PlannedWeek | undefined) =>
		week && {
			href: href(addresses.groupWeek(cohort.id, week.number ?? 1)),
			label: `${weekTitle(edition, week)}, ${days(week.from, week.to)}`,
		};
	const after = stretchesOf({ ...plan, weeks: plan.weeks.slice(index + 1) });
	const next = after.find((week) => !isOff(week));
	const off = after.slice(0, next ? after.indexOf(next) : undefined);
	return {
		off:
			off
				.map((week) => t('week.then', { title: weekTitle(edition, week), days: days(week.from, week.to) }))
				.join(' ') || undefined,
		previous: link(plan.weeks.slice(0, index).findLast((week) => !isOff(week))),
		next: link(next),
	};
}

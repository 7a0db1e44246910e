import { addresses } from '#core/addresses.ts';
import type { Cohort, Course, Day } from '#core/catalogue/catalogue.ts';
import { type Meeting, meetingsOf } from '#core/cohort/meetings.ts';
import { type Phase, phaseOn } from '#core/cohort/phases.ts';
import type { Edition } from '../edition.ts';
import type { Link } from '../meta.ts';
import { voiceOf } from '../voice.ts';
import { type CalendarLinks, calendarLinks } from './calendar.ts';
import { personLink } from './find.ts';
import { isElsewhere, meetingInPattern, type MeetingTold } from './meeting.ts';
import { groupChip, phasesNear, type Chip } from './state.ts';

/** How a group meets: once, or again and again. */
export interface MeetingPanel {
	title: string;
	/** “Every Wednesday, 18:00–19:15, from 13 January 2027” */
	when: string;
	where: string | undefined;
	url: string | undefined;
	/** The next of them: its moment, what the clocks of the group show then, and how to say what others show. */
	next: { moment: string; clock: string; yours: string } | undefined;
	/** Those ahead that were moved or cancelled, or are in another place. */
	changes: MeetingTold[];
}

type Series = Cohort['meetings'][number];

export interface SignUpFrom {
	/** In UTC; undefined for what was so before the others. */
	from: string | undefined;
	/** True for what is so on the day of the build. */
	now: boolean;
	signUp: string | undefined;
	join: Link | undefined;
}

export interface GroupPanel {
	/** Its own page. */
	href: string;
	title: string;
	state: Chip;
	/** It is over, or will not be: its dates are all one needs. */
	over: boolean;
	days: string;
	zone: string;
	seats: string | undefined;
	/** When one can sign up, in words. */
	signUp: string | undefined;
	/** Where to sign up; none while that is not possible. */
	join: Link | undefined;
	/** The two by the clock of the visitor; none where nobody signs up any more. */
	signUps: SignUpFrom[];
	facilitators: Link[];
	meetings: MeetingPanel[];
	/** Its weeks and meetings for the visitor’s calendar; none when it is over. */
	calendar: CalendarLinks | undefined;
	breaks: string[];
	about: string | undefined;
}

/** The groups of `course`: those one can join first, those that are over last. */
export function groupsOf(edition: Edition, course: Course): GroupPanel[] {
	const rank = ({ state }: Cohort) => (state === 'open' ? 0 : state === 'complete' ? 2 : 1);
	return [...course.cohorts].sort((a, b) => rank(a) - rank(b)).map((cohort) => groupPanel(edition, cohort));
}

/** What `cohort` says of itself. */
export function groupPanel(edition: Edition, cohort: Cohort): GroupPanel {
	const { days, t, href } = voiceOf(edition);
	const { title, state, starts, lastDay, seats, about } = cohort;
	const meetings = meetingsOf(cohort);
	const phase = phaseOn(cohort, edition.today);
	const over = !['open', 'announced', 'running'].includes(state);
	return {
		href: href(addresses.group(cohort.id)),
		title,
		state: groupChip(edition, cohort),
		over,
		days: days(starts, lastDay),
		zone: zoneTold(edition, cohort),
		seats: seats === undefined ? undefined : t('group.seats', { n: seats }),
		signUp: signUpTold(edition, cohort, phase),
		join: joinLink(edition, cohort, phase),
		signUps: signUpsOf(edition, cohort),
		facilitators: cohort.facilitators.map((handle) => personLink(edition, handle)),
		meetings: cohort.meetings.map((series) => meetingPanel(edition, cohort, series, meetings)),
		breaks: cohort.breaks.map(({ from, to, why }) => (why ? `${days(from, to)}: ${why}` : days(from, to))),
		calendar: over ? undefined : calendarLinks(edition, addresses.groupCalendar(cohort.id)),
		about,
	};
}

/** Whether one of `groups` can be joined, by the clock of the visitor. */
export function joinTimes(
	groups: readonly GroupPanel[],
): { from: string | undefined; now: boolean; open: boolean }[] {
	const moments = groups.flatMap(({ signUps }) => signUps.flatMap(({ from }) => from ?? [])).sort();
	const openAt = (moment: string) =>
		groups.some(({ signUps }) => signUps.findLast(({ from }) => (from ?? '') <= moment)?.join);
	const all = [undefined, ...moments]
		.map((from) => ({ from, open: openAt(from ?? '') }))
		.filter(({ open }, index, all) => open !== all[index - 1]?.open);
	const now = groups.some(({ join }) => join);
	const first = all.findIndex(({ open }) => open === now);
	return all.map((one, index) => ({ ...one, now: index === first }));
}

function meetingPanel(
	edition: Edition,
	cohort: Cohort,
	series: Series,
	all: readonly Meeting[],
): MeetingPanel {
	const { title, where, url } = series;
	const isAhead = ({ day }: { day: Day }) => day >= edition.today;
	const own = all.filter((one) => one.series === series.id);
	return {
		title,
		when: whenTold(edition, series),
		where,
		url,
		next: nextOf(edition, own.filter(isAhead), series),
		// Somebody may come on the day that was said before.
		changes: own
			.filter((one) => isAhead(one) || (one.movedFrom && isAhead(one.movedFrom)))
			.filter((one) => one.movedFrom || one.cancelled || isElsewhere(cohort, one))
			.map((one) => meetingInPattern(edition, cohort, one)),
	};
}

function nextOf(edition: Edition, ahead: readonly Meeting[], { every }: Series): MeetingPanel['next'] {
	const next = ahead.find(({ cancelled }) => !cancelled);
	if (!next) return undefined;
	const { t } = voiceOf(edition);
	return {
		moment: next.starts,
		clock: `${next.day}T${next.time}`,
		// The visitor’s browser puts the time in.
		yours: t(every === 'once' ? 'meeting.yours' : 'meeting.yours.next', { time: '{time}' }),
	};
}

// “Every Wednesday, 18:00–19:00, from 13 January 2027”
function whenTold(edition: Edition, { every, day: first, time, minutes }: Series) {
	const { t, day, weekday } = voiceOf(edition);
	const times = `${time}–${later(time, minutes)}`;
	return t(`meeting.${every}`, { weekday: weekday(first), day: day(first), times });
}

function later(time: string, minutes: number): string {
	const [hours = 0, rest = 0] = time.split(':').map(Number);
	const end = hours * 60 + rest + minutes;
	return [Math.floor(end / 60) % 24, end % 60].map((part) => String(part).padStart(2, '0')).join(':');
}

/** “Sao Paulo (GMT-3)”; without the difference where it changes while the group meets. */
export function zoneTold(edition: Edition, { zone, starts, lastDay }: Cohort): string {
	const { t, offset } = voiceOf(edition);
	const place = (zone.split('/').at(-1) ?? zone).replaceAll('_', ' ');
	const difference = offset(zone, starts);
	if (place === 'UTC') return t('group.zone', { zone: place });
	const changes = difference !== offset(zone, lastDay);
	return changes
		? t('group.zoneChanges', { zone: place })
		: t('group.zone', { zone: `${place} (${difference})` });
}

function signUpTold(edition: Edition, cohort: Cohort, phase: Phase | undefined): string | undefined {
	const { t, day } = voiceOf(edition);
	const { opens, closes = cohort.starts, mode } = cohort.signUp;
	if (phase === 'before' && opens) return t('group.opens', { day: day(opens) });
	if (phase === 'closed')
		return mode === 'closed' ? t('group.full') : t('group.closed', { day: day(closes) });
	if (!takesPeople(phase)) return undefined;
	const told = t('group.closes', { day: day(closes) });
	return mode === 'moderated' ? `${told} ${t('group.moderated')}` : told;
}

const takesPeople = (phase: Phase | undefined) => phase === 'open' || phase === 'late';

function joinLink(edition: Edition, { id, title }: Cohort, phase: Phase | undefined): Link | undefined {
	if (!takesPeople(phase)) return undefined;
	const { t, href } = voiceOf(edition);
	return { href: href(addresses.joinGroup(id)), label: t('group.join', { group: title }) };
}

// What the page says at the moments that are still to come, and on the day before the build: it may be that day yet.
function signUpsOf(edition: Edition, cohort: Cohort): SignUpFrom[] {
	const now = phaseOn(cohort, edition.today);
	const all = phasesNear(edition, cohort).map(({ phase, from }) => ({
		from,
		now: phase === now,
		signUp: signUpTold(edition, cohort, phase),
		join: joinLink(edition, cohort, phase),
	}));
	return all.some(({ signUp }) => signUp) ? all : [];
}

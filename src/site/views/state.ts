// Whether one can join, in a word and a colour, on the day of the build and at the moments that change it.
import type { Cohort, CohortState, Course, Day, Status } from '#core/catalogue/catalogue.ts';
import { addDays } from '#core/catalogue/days.ts';
import { signUpOf } from '#core/catalogue/sign-up.ts';
import { cohortState, courseStatus, isJoinable } from '#core/catalogue/status.ts';
import { type Phase, phaseOn, phasesOf } from '#core/cohort/phases.ts';
import { momentOf } from '#core/cohort/moment.ts';
import { compare } from '#core/problem.ts';
import type { Edition } from '../edition.ts';
import { voiceOf } from '../voice.ts';

export interface Chip {
	label: string;
	/** `open` invites, `soon` waits, `late` waits too long, `closed` is over. */
	tone: 'open' | 'soon' | 'late' | 'closed';
	/** What it says by the clock of the visitor, soonest first; undefined where nothing changes it. */
	byClock?: ChipFrom[] | undefined;
}

export interface ChipFrom extends Chip {
	/** In UTC; undefined for what was so before the others. */
	from: string | undefined;
	/** True for what is so on the day of the build. */
	now: boolean;
}

/** The state of a course as a chip. */
export function stateOf(edition: Edition, course: Course): Chip {
	const { today } = edition;
	const yesterday = addDays(today, -1);
	const days = changeDays(course).filter(({ day }) => day > yesterday);
	const all = [{ day: yesterday, from: undefined }, ...days].map(({ day, from }) => ({
		...stateOn(edition, courseOn(course, day), day),
		from,
	}));
	return withClock(stateOn(edition, course, today), all);
}

/** The state of a group as a chip: before its first day it matters whether one can still get in. */
export function groupChip(edition: Edition, cohort: Cohort): Chip {
	const phase = phaseOn(cohort, edition.today);
	if (phase === undefined) return statusChip(edition, cohort.state);
	const all = phasesNear(edition, cohort).map(({ phase, from }) => ({ ...phaseChip(edition, phase), from }));
	return withClock(phaseChip(edition, phase), all);
}

/** The phases of `cohort` that a visitor can still see, whose clock and day are others than those of the build. */
export function phasesNear({ today }: Edition, cohort: Cohort): ReturnType<typeof phasesOf> {
	const yesterday = momentOf(addDays(today, -1), '00:00', cohort.zone);
	return phasesOf(cohort).filter((_, index, all) => {
		const until = all[index + 1]?.from;
		return until === undefined || until > yesterday;
	});
}

/** The state of a course or a group as a chip. */
export function statusChip(edition: Edition, state: Status | CohortState): Chip {
	const soon: (Status | CohortState)[] = ['announced', 'proposed', 'in-review', 'draft', 'postponed'];
	const tone = state === 'open' ? 'open' : soon.includes(state) ? 'soon' : 'closed';
	return { label: voiceOf(edition).t(`status.${state}`), tone };
}

/** True while the first day to sign up for the group is still to come. */
export function opensLater({ today }: { today: Day }, { signUp: { mode, opens } }: Cohort): boolean {
	return mode !== 'closed' && opens !== undefined && opens > today;
}

function stateOn(edition: Edition, course: Course, today: Day): Chip {
	const { t } = voiceOf(edition);
	const signUp = signUpOf(course);
	if (signUp !== 'closed') return { label: t(`signup.${signUp}`), tone: 'open' };
	// Open in itself, with groups that cannot be joined that day.
	const ahead = course.cohorts.filter(({ state }) => state === 'announced');
	const next = ahead.find((cohort) => opensLater({ today }, cohort)) ?? ahead[0];
	if (course.state !== 'open' || !next) return statusChip(edition, course.state);
	return phaseChip(edition, opensLater({ today }, next) ? 'before' : 'closed');
}

const STATES = { before: 'announced', open: 'open', running: 'running', over: 'complete' } as const;

function phaseChip(edition: Edition, phase: Phase): Chip {
	const { t } = voiceOf(edition);
	if (phase === 'closed') return { label: t('signup.over'), tone: 'closed' };
	if (phase === 'late') return { label: t('signup.late'), tone: 'open' };
	return statusChip(edition, STATES[phase]);
}

/** `course` as it will stand on `today`. */
function courseOn(course: Course, today: Day): Course {
	const cohorts = course.cohorts.map((cohort) => ({ ...cohort, state: cohortState(cohort, today) }));
	const state = courseStatus(course, cohorts, today);
	return { ...course, cohorts, state, joinable: isJoinable(course, cohorts, today) };
}

// The days on which something changes for one of its groups, and when they begin there.
function changeDays({ cohorts }: Course): { day: Day; from: string }[] {
	return cohorts
		.filter(({ status }) => status === 'planned')
		.flatMap(({ signUp: { opens, closes }, starts, lastDay, zone }) =>
			[opens, addDays(closes ?? starts, 1), starts, addDays(lastDay, 1)]
				.filter((day) => day !== undefined)
				.map((day) => ({ day, from: momentOf(day, '00:00', zone) })),
		)
		.sort((a, b) => compare(a.day, b.day) || compare(a.from, b.from));
}

/** `now`, and what it says by the clock of the visitor where `all` of that is more than one thing. */
export function withClock(now: Chip, all: readonly (Chip & { from: string | undefined })[]): Chip {
	const told = all.filter(({ label }, index) => label !== all[index - 1]?.label);
	if (told.length < 2) return now;
	const index = told.findIndex(({ label }) => label === now.label);
	return { ...now, byClock: told.map((one, place) => ({ ...one, now: place === index })) };
}

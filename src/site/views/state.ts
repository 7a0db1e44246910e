// Whether one can join, in a word and a colour.
import type { Cohort, CohortState, Course, Status } from '#core/catalogue/catalogue.ts';
import { signUpOf } from '#core/catalogue/sign-up.ts';
import type { Edition } from '../edition.ts';
import { voiceOf } from '../voice.ts';

export interface Chip {
	label: string;
	/** `open` invites, `soon` waits, `late` waits too long, `closed` is over. */
	tone: 'open' | 'soon' | 'late' | 'closed';
}

/** The state of a course as a chip. */
export function stateOf(edition: Edition, course: Course): Chip {
	const { t } = voiceOf(edition);
	const signUp = signUpOf(course);
	if (signUp !== 'closed') return { label: t(`signup.${signUp}`), tone: 'open' };
	// Open in itself, with groups that cannot be joined today.
	const ahead = course.cohorts.filter(({ state }) => state === 'announced');
	const next = ahead.find((cohort) => opensLater(edition, cohort)) ?? ahead[0];
	return course.state === 'open' && next ? groupChip(edition, next) : statusChip(edition, course.state);
}

/** The state of a course or a group as a chip. */
export function statusChip(edition: Edition, state: Status | CohortState): Chip {
	const soon: (Status | CohortState)[] = ['announced', 'proposed', 'in-review', 'draft', 'postponed'];
	const tone = state === 'open' ? 'open' : soon.includes(state) ? 'soon' : 'closed';
	return { label: voiceOf(edition).t(`status.${state}`), tone };
}

/** The state of a group as a chip: before its first day it matters whether one can still get in. */
export function groupChip(edition: Edition, cohort: Cohort): Chip {
	return cohort.state === 'announced' && !opensLater(edition, cohort)
		? { label: voiceOf(edition).t('signup.over'), tone: 'closed' }
		: statusChip(edition, cohort.state);
}

/** True while the first day to sign up for the group is still to come. */
export function opensLater({ today }: Edition, { signUp: { mode, opens } }: Cohort): boolean {
	return mode !== 'closed' && opens !== undefined && opens > today;
}

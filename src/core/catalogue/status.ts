// What is true today of a course and its groups: what is declared, and where it says `open` or `planned`, the dates.
import type { CohortRecord } from '../schema/cohort.ts';
import type { CourseRecord } from '../schema/course.ts';
import type { Cohort, CohortState, Day, Status } from './catalogue.ts';
import { lastDayAfter, weeksFor } from '../cohort/weeks.ts';

/** The last day of a group: said, or as many weeks as its units take in its rhythm, or as its course has. */
export function lastDayOf(
	cohort: CohortRecord,
	{ weeks = 6, units = 0 }: { weeks?: number | undefined; units?: number },
): Day {
	return cohort.ends ?? lastDayAfter(cohort, weeksFor(cohort.rhythm, Math.max(1, units)) ?? weeks);
}

/** True while people can sign up for the group. */
export function takesSignUps(cohort: CohortRecord, today: Day): boolean {
	const { mode, opens = today, closes = cohort.starts } = cohort.signUp;
	return cohort.status === 'planned' && mode !== 'closed' && opens <= today && today <= closes;
}

/** Where a group stands on `today`. */
export function cohortState(cohort: CohortRecord & { lastDay: Day }, today: Day): CohortState {
	if (cohort.status !== 'planned') return cohort.status;
	if (today > cohort.lastDay) return 'complete';
	if (today >= cohort.starts) return 'running';
	return takesSignUps(cohort, today) ? 'open' : 'announced';
}

/** Where a course stands on `today`; `open` and rolling means that one can begin at any time. */
export function courseStatus(course: CourseRecord, cohorts: readonly Cohort[], today: Day): Status {
	if (course.status !== 'open') return course.status;
	if (isJoinable(course, cohorts, today)) return 'open';
	const states = cohorts.map(({ state }) => state);
	if (states.includes('running')) return 'running';
	if (states.includes('announced')) return 'open';
	if (states.includes('complete')) return 'complete';
	return states.find((state) => state === 'postponed' || state === 'did-not-happen') ?? 'draft';
}

/** True while somebody can join: it is rolling, or one of its groups takes sign-ups. */
export function isJoinable(course: CourseRecord, cohorts: readonly CohortRecord[], today: Day): boolean {
	if (course.status !== 'open') return false;
	return course.term === 'rolling' || cohorts.some((cohort) => takesSignUps(cohort, today));
}

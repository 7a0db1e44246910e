// Everything that happens in a group, and when. Whatever tells a date of a group reads it here.
import type { Cohort, Course, Day, Unit } from '../catalogue/catalogue.ts';
import { plannedMails, type PlannedMail } from './mails.ts';
import { type Meeting, meetingsOf } from './meetings.ts';
import { signUpWindow, type SignUpWindow } from './sign-up-window.ts';
import { unitDays, type Week, weeksOf } from './weeks.ts';

export interface Plan {
	signUp: SignUpWindow;
	weeks: PlannedWeek[];
	/** All of them, those before the first week and after the last among them. */
	units: PlannedUnit[];
	meetings: readonly Meeting[];
	mails: PlannedMail[];
}

/** A week, and what lies in it. */
export interface PlannedWeek extends Week {
	units: PlannedUnit[];
	meetings: Meeting[];
	mails: PlannedMail[];
}

export interface PlannedUnit {
	unit: Unit;
	/** The day on which the group begins it. */
	day: Day;
}

/** The plan of `cohort`, a group of `course`. */
export function planOf(course: Pick<Course, 'units' | 'mails'>, cohort: Cohort): Plan {
	const days = unitDays(cohort, course.units.length);
	const units = course.units.map((unit, index) => ({ unit, day: days[index] ?? cohort.starts }));
	const meetings = meetingsOf(cohort);
	const mails = plannedMails(course.mails, cohort);
	const weeks = weeksOf(cohort).map((week): PlannedWeek => {
		const within = ({ day }: { day: Day }) => week.from <= day && day <= week.to;
		return {
			...week,
			units: units.filter(within),
			meetings: meetings.filter(within),
			mails: mails.filter(within),
		};
	});
	return { signUp: signUpWindow(cohort), weeks, units, meetings, mails };
}

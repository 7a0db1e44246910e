// When one can sign up for a group, as moments: a browser knows the time better than a page that was built last night.
import type { Cohort } from '../catalogue/catalogue.ts';
import { addDays } from '../catalogue/days.ts';
import { momentOf } from './moment.ts';

/** Moments in UTC. */
export interface SignUpWindow {
	/** The beginning of the first day to sign up; undefined where it was always open. */
	opens: string | undefined;
	/** The end of the last day to sign up. */
	closes: string;
	/** The beginning of the first day, and the end of the last. */
	starts: string;
	ends: string;
}

/** The moments at which the state of `cohort` changes, by the clocks of its own zone. */
export function signUpWindow({ signUp, starts, lastDay, zone }: Cohort): SignUpWindow {
	const dawn = (day: string) => momentOf(day, '00:00', zone);
	return {
		opens: signUp.opens && dawn(signUp.opens),
		closes: dawn(addDays(signUp.closes ?? starts, 1)),
		starts: dawn(starts),
		ends: dawn(addDays(lastDay, 1)),
	};
}

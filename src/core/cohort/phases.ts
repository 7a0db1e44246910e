// What a group is to whoever comes along, from one moment to the next.
import type { Cohort, Day } from '../catalogue/catalogue.ts';
import { momentOf } from './moment.ts';
import { signUpWindow } from './sign-up-window.ts';

/**
 * `before` sign-up, `open` to it, `closed` until the first day; then `late`, which takes people still, or `running`
 * without them; at last `over`.
 */
export type Phase = 'before' | 'open' | 'closed' | 'late' | 'running' | 'over';

export interface PhaseFrom {
	phase: Phase;
	/** The moment at which it begins, in UTC; undefined for what was always so. */
	from: string | undefined;
}

/** The phases of `cohort` one after the other; none where it says by itself that it will not be. */
export function phasesOf(cohort: Cohort): PhaseFrom[] {
	if (cohort.status !== 'planned') return [];
	const { opens, closes, starts, ends } = signUpWindow(cohort);
	const isOpen = (moment: string) =>
		cohort.signUp.mode !== 'closed' && (opens ?? '') <= moment && moment < closes;
	const phaseAt = (moment: string): Phase => {
		if (moment >= ends) return 'over';
		if (moment >= starts) return isOpen(moment) ? 'late' : 'running';
		if (isOpen(moment)) return 'open';
		return cohort.signUp.mode !== 'closed' && opens !== undefined && moment < opens ? 'before' : 'closed';
	};
	const moments = [opens, closes, starts, ends].filter((one) => one !== undefined).sort();
	return [undefined, ...moments]
		.map((from) => ({ phase: phaseAt(from ?? ''), from }))
		.filter(({ phase }, index, all) => phase !== all[index - 1]?.phase);
}

/** The phase that `cohort` is in on `today`, by its own days; undefined where it will not be. */
export function phaseOn(cohort: Cohort, today: Day): Phase | undefined {
	const noon = momentOf(today, '12:00', cohort.zone);
	return phasesOf(cohort).findLast(({ from }) => (from ?? '') <= noon)?.phase;
}

// What people of a group leave on its page: who they are, what came of their meetings, what they learned.
import { addresses } from '#core/addresses.ts';
import type { Cohort, Course } from '#core/catalogue/catalogue.ts';
import type { Edition } from '../edition.ts';
import type { Link } from '../meta.ts';
import { voiceOf } from '../voice.ts';
import { type Afterwards, afterwardsOf } from './afterwards.ts';
import { recapsOf, type RecapsView } from './recap.ts';
import { rosterOf, type RosterView } from './roster.ts';

export interface Together {
	afterwards: Afterwards | undefined;
	roster: RosterView | undefined;
	recaps: RecapsView;
	facilitate: Link;
}

/** What people of `cohort` leave on its page. */
export function togetherOf(edition: Edition, course: Course, cohort: Cohort): Together {
	const { t, href } = voiceOf(edition);
	return {
		afterwards: afterwardsOf(edition, cohort),
		roster: rosterOf(edition, cohort),
		recaps: recapsOf(edition, course, cohort),
		facilitate: { href: href(addresses.facilitate(cohort.id)), label: t('facilitate.link') },
	};
}

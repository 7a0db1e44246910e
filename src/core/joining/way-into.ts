// How one gets into a group: as the group says, or its course, or the school.
import type { Cohort, Course } from '../catalogue/catalogue.ts';
import type { SignUpRecord, SignUpWay } from '../schema/sign-up.ts';
import type { SiteRecord } from '../schema/site.ts';

export interface WayIn extends Omit<SignUpRecord, 'way'> {
	/** `ask` where nobody said anything: then one asks in the place where people talk, if there is one. */
	way: SignUpWay | 'ask';
}

/** The way into `cohort`, a group of `course`. */
export function wayInto(
	site: Pick<SiteRecord, 'signUp' | 'discussion'>,
	course: Pick<Course, 'signUp' | 'discussion'>,
	cohort: Pick<Cohort, 'signUp'>,
): WayIn {
	if (cohort.signUp.url !== undefined) return { way: 'link', url: cohort.signUp.url };
	const said = course.signUp ?? site.signUp;
	if (said) return said;
	const place = course.discussion ?? site.discussion;
	return { way: 'ask', ...(place && { url: place.url, label: place.label }) };
}

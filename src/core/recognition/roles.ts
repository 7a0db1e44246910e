// Who is what when they judge. What somebody says of themselves counts nothing here; what the school says of them does.
import { type Role, ROLES } from '../schema/role.ts';
import type { BadgeFact } from './facts.ts';
import type { Known } from './known.ts';

/** As what `handle` judges for `badge`, and, where there is one, of work in `course`: the most that they are. */
export function roleOf(
	known: Known,
	badge: Pick<BadgeFact, 'id' | 'school'>,
	handle: string,
	course?: string,
): Role {
	const school = known.schools.get(badge.school);
	if (school?.stewards.includes(handle) || known.facts.maintainers.includes(handle)) return 'steward';
	const mentors = course === undefined ? undefined : known.courses.get(course)?.mentors;
	if (school?.mentors.includes(handle) || mentors?.includes(handle)) return 'mentor';
	return holds(known, handle, badge.id) ? 'holder' : 'peer';
}

/** Whether somebody may say what `by` may say: each may do what those before them may. */
export function mayAs(role: Role, by: Role): boolean {
	return ROLES.indexOf(role) >= ROLES.indexOf(by);
}

/** Whether `handle` holds the badge today. */
export function holds(known: Known, handle: string, badge: string): boolean {
	return known.awards.get(handle)?.some((award) => award.badge === badge) === true;
}

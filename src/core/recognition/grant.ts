// Who may give a badge by hand.
import { type Role, ROLES } from '../schema/role.ts';
import type { BadgeFact } from './facts.ts';
import type { Known } from './known.ts';
import { mayAs, roleOf } from './roles.ts';
import { conditionsOf, coursesNamed } from './rule-parts.ts';

/** Whether `giver` may give `badge` to `holder`: as its rule says, else as a steward, and never to themselves. */
export function mayGrant(
	known: Known,
	badge: BadgeFact,
	giver: string,
	holder: string,
	by: Role = leastRole(badge),
): boolean {
	const may = (course?: string) => mayAs(roleOf(known, badge, giver, course), by);
	return giver !== holder && (may() || coursesOf(known, badge).some(may));
}

// Where its rule names no course, those of its school.
function coursesOf({ facts }: Known, { rule, school }: BadgeFact): string[] {
	const named = coursesNamed(rule);
	return named.length > 0 ? named : facts.courses.flatMap((one) => (one.school === school ? one.id : []));
}

/** As what one must at least stand to the badge. */
export function leastRole({ rule }: Pick<BadgeFact, 'rule'>): Role {
	const roles = [...conditionsOf(rule)].flatMap(({ manual }) => manual?.by ?? []);
	return ROLES.find((role) => roles.includes(role)) ?? 'steward';
}

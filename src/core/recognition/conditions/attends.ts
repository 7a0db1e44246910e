import type { BadgeRule } from '../../schema/badge.ts';
import { type Asked, type Found, found } from './found.ts';

/** Came to so many meetings, of any group or of those of one course. */
export function attends({ known, holder }: Asked, rule: NonNullable<BadgeRule['attends']>): Found {
	const { count: need, in: of } = rule;
	const there = known.attended.get(holder) ?? [];
	const meetings = there
		.filter(({ group }) => of === undefined || group.startsWith(`${of}/`))
		.flatMap(({ group, days }) => days.map((day) => ({ group, day })))
		.filter(({ day }) => day <= known.facts.today)
		.map(({ group, day }) => `${group} ${day}`);
	const have = new Set(meetings).size;
	return found({ what: 'attends', holds: have >= need, ...(of !== undefined && { of }), have, need });
}

import type { BadgeRule } from '../../schema/badge.ts';
import type { WorkFact } from '../facts.ts';
import { type Asked, type Found, found, taskOf } from './found.ts';

/** Work on so many tasks of a course; on all that are not optional, where no number is said. */
export function tasks({ known, holder }: Asked, { in: of, count }: NonNullable<BadgeRule['tasks']>): Found {
	const there = known.courses.get(of)?.tasks ?? [];
	const asked = there.filter(({ optional }) => count !== undefined || !optional);
	const wanted = new Set(asked.map(({ id }) => `${of}/${id}`));
	const done = new Map<string, WorkFact>();
	for (const work of known.worksOf.get(holder) ?? []) {
		const now = taskOf(known, work);
		if (wanted.has(now) && !done.has(now)) done.set(now, work);
	}
	const [have, need] = [done.size, count ?? wanted.size];
	return found(
		// A course without tasks is not done by doing nothing.
		{ what: 'tasks', holds: need > 0 && have >= need, of, have, need },
		{ works: [...done.values()] },
	);
}

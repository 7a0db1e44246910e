// A rule as a tree of conditions, and what it speaks of.
import type { BadgeRule } from '../schema/badge.ts';
import type { BadgeFact } from './facts.ts';

/** A condition and all below it. */
export function* conditionsOf(rule: BadgeRule): Iterable<BadgeRule> {
	yield rule;
	for (const part of [...(rule.all ?? []), ...(rule.any ?? [])]) yield* conditionsOf(part);
}

/** The courses that a rule names, by themselves or in a task. */
export function coursesNamed(rule: BadgeRule): string[] {
	const named = [...conditionsOf(rule)].flatMap(({ task, tasks, assessments, attends }) => [
		...[task, assessments?.of].flatMap((one) => one?.split('/')[0] ?? []),
		...[tasks?.in, attends?.in].flatMap((one) => one ?? []),
	]);
	return [...new Set(named)];
}

/** The badges that are to be held before, as `needs` and conditions name them. */
export function badgesNeeded({ rule, needs }: Pick<BadgeFact, 'rule' | 'needs'>): string[] {
	return [...new Set([...needs, ...[...conditionsOf(rule)].flatMap(({ badge }) => badge ?? [])])];
}

/** True where holders of the badge itself have a say in it. */
export function asksHolders(rule: BadgeRule): boolean {
	return [...conditionsOf(rule)].some(
		({ assessments, manual }) => assessments?.by === 'holder' || manual?.by === 'holder',
	);
}

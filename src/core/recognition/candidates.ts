// Who may have earned a badge: everybody whom its rule could hold for, found without asking it of everybody.
import type { BadgeRule } from '../schema/badge.ts';
import type { BadgeFact } from './facts.ts';
import type { Known } from './known.ts';

/** The handles for whom the rule of `badge` is worth asking. */
export function candidatesFor(known: Known, badge: BadgeFact): ReadonlySet<string> {
	const rules: BadgeRule[] = [badge.rule, ...badge.needs.map((one) => ({ badge: one }))];
	return fewest(rules.map((rule) => meeting(known, badge, rule)));
}

function meeting(known: Known, badge: BadgeFact, rule: BadgeRule): ReadonlySet<string> {
	const parts = (rules: readonly BadgeRule[]) => rules.map((part) => meeting(known, badge, part));
	if (rule.all) return fewest(parts(rule.all));
	if (rule.any) return new Set(parts(rule.any).flatMap((handles) => [...handles]));
	if (rule.task !== undefined) return makers(known, (task) => task === known.taskNow(rule.task ?? ''));
	if (rule.tasks) return makers(known, (task) => task.startsWith(`${rule.tasks?.in}/`));
	if (rule.badge !== undefined) return holders(known, rule.badge);
	if (rule.assessments) return new Set(known.worksOf.keys());
	if (rule.gives !== undefined) return new Set(known.assessmentsBy.keys());
	if (rule.attends) return new Set(known.attended.keys());
	if (rule.calibrated !== undefined) return new Set(known.calibrations.keys());
	return holders(known, badge.id);
}

function makers(known: Known, wanted: (task: string) => boolean): ReadonlySet<string> {
	const works = known.facts.works.filter(({ course, task }) => wanted(known.taskNow(`${course}/${task}`)));
	return new Set(works.flatMap(({ maker, with: others }) => [maker, ...others]));
}

function holders(known: Known, badge: string): ReadonlySet<string> {
	return new Set(known.facts.awards.flatMap((award) => (award.badge === badge ? award.holder : [])));
}

const fewest = (all: readonly ReadonlySet<string>[]) =>
	all.reduce((few, one) => (one.size < few.size ? one : few));

// A rule and the facts → whether it holds for somebody, and why. The same answer everywhere, from the same facts.
import type { BadgeRule } from '../schema/badge.ts';
import { assessments } from './conditions/assessments.ts';
import { attends } from './conditions/attends.ts';
import { badge } from './conditions/badge.ts';
import { calibrated } from './conditions/calibrated.ts';
import { type Asked, type Found, together } from './conditions/found.ts';
import { gives } from './conditions/gives.ts';
import { manual } from './conditions/manual.ts';
import { task } from './conditions/task.ts';
import { tasks } from './conditions/tasks.ts';
import type { BadgeFact, Facts } from './facts.ts';
import { flagsOf } from './flags.ts';
import { knownFrom } from './known.ts';
import type { Outcome } from './outcome.ts';

export interface EvaluateOptions {
	/** The one work that may be assessed, for badges that can be earned again with another. */
	work?: string | undefined;
}

/** Whether `holder` has earned `badge` by its rule and by the badges that it needs. */
export function evaluate(
	badge: BadgeFact,
	holder: string,
	facts: Facts,
	{ work }: EvaluateOptions = {},
): Outcome {
	const asked: Asked = { known: knownFrom(facts), badge, holder, only: work };
	const { trace, works, counted, given } = condition(asked, withNeeds(badge));
	return {
		holds: trace.holds,
		trace,
		flags: trace.holds ? flagsOf(asked.known, badge, holder, counted, given) : [],
		work: sorted(works.map(({ id }) => id)),
		assessments: sorted(counted.map(({ id }) => id)),
	};
}

// A badge to hold before is a condition as any other.
function withNeeds({ rule, needs }: BadgeFact): BadgeRule {
	if (needs.length === 0) return rule;
	return { all: [...needs.map((one) => ({ badge: one })), ...(rule.all ?? [rule])] };
}

function condition(asked: Asked, rule: BadgeRule): Found {
	if (rule.all) return all(asked, rule.all);
	if (rule.any) return any(asked, rule.any);
	if (rule.task !== undefined) return task(asked, rule.task);
	if (rule.tasks) return tasks(asked, rule.tasks);
	if (rule.badge !== undefined) return badge(asked, rule.badge);
	if (rule.assessments) return assessments(asked, rule.assessments);
	if (rule.gives !== undefined) return gives(asked, rule.gives);
	if (rule.attends) return attends(asked, rule.attends);
	if (rule.calibrated !== undefined) return calibrated(asked, rule.calibrated);
	if (rule.manual) return manual(asked, rule.manual);
	return together('any', false, []);
}

function all(asked: Asked, rules: readonly BadgeRule[]): Found {
	const parts = rules.map((rule) => condition(asked, rule));
	return together(
		'all',
		parts.every(({ trace }) => trace.holds),
		parts,
	);
}

function any(asked: Asked, rules: readonly BadgeRule[]): Found {
	const parts = rules.map((rule) => condition(asked, rule));
	return together(
		'any',
		parts.some(({ trace }) => trace.holds),
		parts,
	);
}

const sorted = (all: string[]) => [...new Set(all)].sort();

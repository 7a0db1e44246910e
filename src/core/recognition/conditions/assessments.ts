import type { AssessmentsRule } from '../../schema/badge.ts';
import { countedFor } from '../counted.ts';
import type { AssessmentFact, BadgeFact, WorkFact } from '../facts.ts';
import type { Known } from '../known.ts';
import { levelsOf } from '../levels.ts';
import { type Asked, type Found, found, taskOf } from './found.ts';

/** So many readers of one work find it good enough: three readers of three works are not three readers. */
export function assessments(asked: Asked, rule: AssessmentsRule): Found {
	const { known, holder, badge, only } = asked;
	const wanted = rule.of === undefined ? known.tasksNamed(badge) : new Set([known.taskNow(rule.of)]);
	const tried = (known.worksOf.get(holder) ?? [])
		.filter((work) => wanted.size === 0 || wanted.has(taskOf(known, work)))
		.filter(({ id }) => only === undefined || id === only)
		.map((work) => ofWork(asked, rule, work));
	const best = tried.reduce<Found | undefined>((best, one) => (isBetter(one, best) ? one : best), undefined);
	return best ?? found({ ...condition(rule), holds: false, have: 0 });
}

function ofWork({ known, badge }: Asked, rule: AssessmentsRule, work: WorkFact): Found {
	const { counted, left } = countedFor(known, badge, work, rule.by);
	const levels = counted.length > 0 ? levelsOf(counted, criteriaOf(known, badge, counted), rule) : [];
	return found(
		{
			...condition(rule),
			holds: counted.length >= rule.count && levels.every((level) => level.holds),
			have: counted.length,
			work: work.id,
			revision: work.revision,
			counted: counted.map(({ id }) => id),
			left,
			levels,
		},
		{ works: [work], counted },
	);
}

const condition = ({ of, by, count }: AssessmentsRule) => ({
	what: 'assessments' as const,
	...(of !== undefined && { of }),
	by,
	need: count,
});

// Without a rubric of the badge, whatever its readers went by.
function criteriaOf(known: Known, { rubric }: BadgeFact, counted: readonly AssessmentFact[]): string[] {
	if (rubric !== undefined) return (known.rubrics.get(rubric)?.criteria ?? []).map(({ id }) => id);
	return counted.flatMap(({ ratings }) => ratings.map(({ criterion }) => criterion));
}

// The first work that does; while none does, the first of those with the most readers.
function isBetter({ trace }: Found, best: Found | undefined): boolean {
	if (!best || trace.holds !== best.trace.holds) return !best || trace.holds;
	return !trace.holds && (trace.have ?? 0) > (best.trace.have ?? 0);
}

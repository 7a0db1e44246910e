// A rule and the facts → whether it holds for somebody, and why. The same answer everywhere, from the same facts.
import type { AssessmentsRule, BadgeRule } from '../schema/badge.ts';
import type { Trace } from '../schema/trace.ts';
import { countedFor, isComplete } from './counted.ts';
import type { AssessmentFact, BadgeFact, Facts, WorkFact } from './facts.ts';
import { flagsOf } from './flags.ts';
import { type Known, knownFrom } from './known.ts';
import { levelsOf } from './levels.ts';
import type { Outcome } from './outcome.ts';
import { holds, mayAs, roleOf } from './roles.ts';

export interface EvaluateOptions {
	/** The one work that may be assessed, for badges that can be earned again with another. */
	work?: string | undefined;
}

/** Whether `holder` has earned `badge` by its rule and the badges it needs. */
export function evaluate(
	badge: BadgeFact,
	holder: string,
	facts: Facts,
	{ work }: EvaluateOptions = {},
): Outcome {
	const asked: Asked = { known: knownFrom(facts), badge, holder, only: work };
	const { trace, works, counted, given } = withNeeds(asked);
	return {
		holds: trace.holds,
		trace,
		flags: trace.holds ? flagsOf(asked.known, badge, holder, counted, given) : [],
		work: sorted(works.map(({ id }) => id)),
		assessments: sorted(counted.map(({ id }) => id)),
	};
}

interface Asked {
	known: Known;
	badge: BadgeFact;
	holder: string;
	only: string | undefined;
}

/** What one condition found, and what it was met with. */
interface Found {
	trace: Trace;
	works: WorkFact[];
	counted: AssessmentFact[];
	/** Assessments that the holder gave. */
	given: AssessmentFact[];
}

// A badge to hold before is a condition as any other.
function withNeeds(asked: Asked): Found {
	const { rule, needs } = asked.badge;
	if (needs.length === 0) return condition(asked, rule);
	return condition(asked, { all: [...needs.map((badge) => ({ badge })), ...(rule.all ?? [rule])] });
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
	return manual(asked, rule.manual);
}

function all(asked: Asked, rules: readonly BadgeRule[]): Found {
	const parts = rules.map((rule) => condition(asked, rule));
	return together(
		{ what: 'all', holds: parts.every(({ trace }) => trace.holds), parts: parts.map(({ trace }) => trace) },
		parts,
	);
}

function any(asked: Asked, rules: readonly BadgeRule[]): Found {
	const parts = rules.map((rule) => condition(asked, rule));
	return together(
		{ what: 'any', holds: parts.some(({ trace }) => trace.holds), parts: parts.map(({ trace }) => trace) },
		parts,
	);
}

function task({ known, holder }: Asked, of: string): Found {
	const wanted = known.taskNow(of);
	const works = (known.worksOf.get(holder) ?? []).filter((work) => taskOf(known, work) === wanted);
	const [work] = works;
	return found(
		{ what: 'task', holds: work !== undefined, of, ...(work && { work: work.id, revision: work.revision }) },
		works.slice(0, 1),
	);
}

function tasks(
	{ known, holder }: Asked,
	{ in: of, count }: { in: string; count?: number | undefined },
): Found {
	const there = (known.courses.get(of)?.tasks ?? []).filter((one) => count !== undefined || !one.optional);
	const wanted = new Set(there.map(({ id }) => `${of}/${id}`));
	const done = new Map<string, WorkFact>();
	for (const work of known.worksOf.get(holder) ?? []) {
		const now = taskOf(known, work);
		if (wanted.has(now) && !done.has(now)) done.set(now, work);
	}
	const need = count ?? wanted.size;
	return found({ what: 'tasks', holds: need > 0 && done.size >= need, of, have: done.size, need }, [
		...done.values(),
	]);
}

function badge({ known, holder }: Asked, of: string): Found {
	return found({ what: 'badge', holds: holds(known, holder, of), of });
}

// One work has to do: three readers of three works are not three readers.
function assessments(asked: Asked, rule: AssessmentsRule): Found {
	const { known, holder, only } = asked;
	const wanted = rule.of === undefined ? known.tasksNamed(asked.badge) : new Set([known.taskNow(rule.of)]);
	const works = (known.worksOf.get(holder) ?? []).filter(
		(work) =>
			(wanted.size === 0 || wanted.has(taskOf(known, work))) && (only === undefined || work.id === only),
	);
	const tried = works.map((work) => assessed(asked, rule, work));
	const best = tried.reduce<Found | undefined>((best, one) => (isBetter(one, best) ? one : best), undefined);
	return best ?? found({ ...asks(rule), holds: false, have: 0 });
}

function assessed({ known, badge }: Asked, rule: AssessmentsRule, work: WorkFact): Found {
	const { counted, left } = countedFor(known, badge, work, rule.by);
	const levels = levelsOf(counted, criteriaOf(known, badge, counted), rule);
	const enough = counted.length >= rule.count;
	return found(
		{
			...asks(rule),
			holds: enough && levels.every((level) => level.holds),
			...{ have: counted.length, work: work.id, revision: work.revision },
			counted: counted.map(({ id }) => id),
			left,
			levels: counted.length > 0 ? levels : [],
		},
		[work],
		counted,
	);
}

const asks = ({ of, by, count }: AssessmentsRule) => ({
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

// Work of others, each once, however often it was read.
function gives({ known, holder }: Asked, need: number): Found {
	const given = (known.assessmentsBy.get(holder) ?? []).filter((one) => {
		const work = known.works.get(one.work);
		const others = work && work.maker !== holder && !work.with.includes(holder);
		return others && one.way !== undefined && one.words > 0 && isComplete(known, one);
	});
	const have = new Set(given.map(({ work }) => work)).size;
	return { ...found({ what: 'gives', holds: have >= need, have, need }), given };
}

function attends(
	{ known, holder }: Asked,
	{ count, in: of }: { count: number; in?: string | undefined },
): Found {
	const there = (known.attended.get(holder) ?? []).filter(
		({ group }) => of === undefined || group.startsWith(`${of}/`),
	);
	const meetings = new Set(
		there.flatMap(({ group, days }) =>
			days.filter((day) => day <= known.facts.today).map((day) => `${group} ${day}`),
		),
	);
	const have = meetings.size;
	return found({ what: 'attends', holds: have >= count, ...(of !== undefined && { of }), have, need: count });
}

// All levels at most one from those that were agreed on, and half of them the same.
function calibrated({ known, holder }: Asked, of: string): Found {
	const agreed = known.rubrics.get(of)?.samples ?? [];
	const said = known.calibrations.get(holder)?.find(({ rubric }) => rubric === of)?.ratings ?? [];
	const apart = agreed.map(({ sample, criterion, level }) => {
		const own = said.find((one) => one.sample === sample && one.criterion === criterion);
		return own ? Math.abs(own.level - level) : Infinity;
	});
	const have = apart.filter((one) => one === 0).length;
	const need = Math.ceil(agreed.length / 2);
	const near = apart.every((one) => one <= 1);
	return found({ what: 'calibrated', holds: agreed.length > 0 && near && have >= need, of, have, need });
}

// Only by a grant in the ledger; nobody grants to themselves.
function manual(
	{ known, badge: { id, school }, holder }: Asked,
	{ by }: { by: Trace['by'] } = { by: 'steward' },
): Found {
	const granted = (known.awards.get(holder) ?? []).some(
		(award) =>
			award.badge === id &&
			award.granted !== undefined &&
			award.granted !== holder &&
			mayAs(roleOf(known, { id, school }, award.granted), by ?? 'steward'),
	);
	return found({ what: 'manual', holds: granted, by });
}

const taskOf = (known: Known, { course, task }: WorkFact) => known.taskNow(`${course}/${task}`);

function found(trace: Trace, works: WorkFact[] = [], counted: AssessmentFact[] = []): Found {
	return { trace, works, counted, given: [] };
}

// What a condition that is not met has found is no reason for an award.
function together(trace: Trace, parts: readonly Found[]): Found {
	const met = parts.filter((part) => part.trace.holds);
	return {
		trace,
		works: met.flatMap(({ works }) => works),
		counted: [...new Set(met.flatMap(({ counted }) => counted))],
		given: met.flatMap(({ given }) => given),
	};
}

const sorted = (all: string[]) => [...new Set(all)].sort();

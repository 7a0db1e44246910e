// Which assessments of a work count for a badge, and why the others do not.
import { addDays } from '../catalogue/days.ts';
import { compare } from '../problem.ts';
import type { Role } from '../schema/role.ts';
import type { Left } from '../schema/trace.ts';
import type { AssessmentFact, BadgeFact, WorkFact } from './facts.ts';
import type { Known } from './known.ts';
import { mayAs, roleOf } from './roles.ts';

export interface Counted {
	counted: AssessmentFact[];
	left: Left[];
}

/** All assessments of `work` by those who may speak as `by`: every one counts that has nothing against it. */
export function countedFor(known: Known, badge: BadgeFact, work: WorkFact, by: Role): Counted {
	const counted: AssessmentFact[] = [];
	const left: Left[] = [];
	const all = known.assessmentsOf.get(work.id) ?? [];
	const wrong = all.map((one) => unfit(known, badge, work, one));
	const last = lastWords(all.filter((_, index) => !wrong[index]));
	for (const [index, one] of all.entries()) {
		const role = roleOf(known, badge, one.assessor, work.course);
		const because =
			byMaker(work, one) ??
			(mayAs(role, by) ? undefined : 'wrong-role') ??
			wrong[index] ??
			(last.get(one.assessor) === one ? undefined : 'said-again');
		const found = because ? { because } : tooNew(known, badge, role, one);
		if (found) left.push({ assessment: one.id, ...found });
		else counted.push(one);
	}
	return { counted, left };
}

function byMaker(
	{ maker, with: others }: WorkFact,
	{ assessor }: AssessmentFact,
): Left['because'] | undefined {
	if (assessor === maker) return 'own-work';
	return others.includes(assessor) ? 'made-together' : undefined;
}

// What is wrong with the assessment itself, whoever wrote it.
function unfit(
	known: Known,
	badge: BadgeFact,
	work: WorkFact,
	one: AssessmentFact,
): Left['because'] | undefined {
	if (badge.rubric !== undefined && one.rubric !== badge.rubric) return 'other-rubric';
	if (one.revision !== work.revision) return 'older-revision';
	if (one.read !== undefined && one.read !== work.digest) return 'changed-since';
	if (one.way === undefined) return 'unverified';
	return known.isComplete(one) ? undefined : 'incomplete';
}

// Whom the school has named need not have been here for long.
function tooNew(
	known: Known,
	{ guards }: BadgeFact,
	role: Role,
	{ assessor }: AssessmentFact,
): Omit<Left, 'assessment'> | undefined {
	if (mayAs(role, 'mentor')) return undefined;
	const since = known.since.get(assessor) ?? known.facts.today;
	if (since <= known.daysAgo(guards.knownDays)) return undefined;
	return { because: 'too-new', from: addDays(since, guards.knownDays) };
}

// Somebody who speaks twice of one revision has changed their mind.
function lastWords(all: readonly AssessmentFact[]): ReadonlyMap<string, AssessmentFact> {
	const last = new Map<string, AssessmentFact>();
	for (const one of all) {
		const before = last.get(one.assessor);
		if (!before || (compare(one.date, before.date) || compare(one.id, before.id)) > 0)
			last.set(one.assessor, one);
	}
	return last;
}

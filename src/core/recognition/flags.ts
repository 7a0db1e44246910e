// What a steward has to look at before an award is given. None of it refuses: it may all be innocent.
import type { AssessmentFact, BadgeFact } from './facts.ts';
import { mayAs, roleOf } from './roles.ts';
import type { Known } from './known.ts';
import type { Flag } from './outcome.ts';

/** The flags of `counted`, the assessments that speak for `holder`, and of `given`, those that the holder gave. */
export function flagsOf(
	known: Known,
	badge: BadgeFact,
	holder: string,
	counted: readonly AssessmentFact[],
	given: readonly AssessmentFact[],
): Flag[] {
	const flags: [Flag, boolean][] = [
		['swapped', isSwapped(known, badge, holder, counted)],
		['ring', isRing(known, holder, counted)],
		['hollow', [...counted, ...given].some(({ words }) => words < badge.guards.words)],
		['all-new', isAllNew(known, badge, counted)],
	];
	return flags.flatMap(([flag, raised]) => (raised ? flag : []));
}

// More than the badge allows comes from people whom the holder assessed in turn.
function isSwapped(known: Known, badge: BadgeFact, holder: string, counted: readonly AssessmentFact[]) {
	if (counted.length < 2) return false;
	const works = (known.assessmentsBy.get(holder) ?? []).flatMap(({ work }) => known.works.get(work) ?? []);
	const swapped = counted.filter(({ assessor }) =>
		works.some(({ maker, with: others }) => maker === assessor || others.includes(assessor)),
	);
	return swapped.length / counted.length > badge.guards.swapped;
}

// Most of it comes from a small circle that the holder belongs to.
function isRing(known: Known, holder: string, counted: readonly AssessmentFact[]) {
	const ring = known.facts.rings.find((people) => people.includes(holder));
	const inside = counted.filter(({ assessor }) => ring?.includes(assessor));
	return inside.length * 2 > counted.length;
}

// Nobody who assessed was here before the work was, and the school has named none of them.
function isAllNew(known: Known, badge: BadgeFact, counted: readonly AssessmentFact[]) {
	return (
		counted.length > 0 &&
		counted.every(({ assessor, work: id }) => {
			const work = known.works.get(id);
			const since = known.since.get(assessor) ?? known.facts.today;
			return since >= (work?.first ?? '') && !mayAs(roleOf(known, badge, assessor, work?.course), 'mentor');
		})
	);
}

// What the rules may ask of one person: theirs, and of others only what was said to them or by them.
import type { Facts } from './facts.ts';
import { type Known, knownFrom } from './known.ts';
import { asksHolders, coursesNamed } from './rule-parts.ts';

/** The part of `facts` from which every badge is judged for `handle` as from the whole. */
export function factsAbout(facts: Facts, handle: string): Facts {
	const known = knownFrom(facts);
	const own = known.worksOf.get(handle) ?? [];
	const said = own.flatMap(({ id }) => known.assessmentsOf.get(id) ?? []);
	const gave = known.assessmentsBy.get(handle) ?? [];
	const read = gave.flatMap(({ work }) => known.works.get(work) ?? []);
	const awards = known.awards.get(handle) ?? [];
	const others = new Set([
		...said.map(({ assessor }) => assessor),
		...awards.flatMap(({ granted = [] }) => granted),
	]);
	others.delete(handle);
	return {
		...facts,
		works: [...new Set([...own, ...read])],
		assessments: [...new Set([...said, ...gave])],
		courses: coursesFor(
			known,
			own.map(({ course }) => course),
		),
		awards: [...awards, ...heldOpenly(known, others)],
		attended: known.attended.get(handle) ?? [],
		calibrations: known.calibrations.get(handle) ?? [],
		knownSince: Object.fromEntries(
			[handle, ...others].flatMap((one) => {
				const since = known.since.get(one);
				return since === undefined ? [] : [[one, since]];
			}),
		),
		rings: facts.rings.filter((people) => people.includes(handle)),
	};
}

// Those that rules name, and those where they made something.
function coursesFor({ facts, courses }: Known, made: readonly string[]) {
	const named = facts.badges.flatMap(({ rule }) => coursesNamed(rule));
	return [...new Set([...named, ...made])].flatMap((id) => courses.get(id) ?? []);
}

// That somebody holds a badge is said only where its rule lets them judge as its holder.
function heldOpenly({ facts, awards }: Known, handles: ReadonlySet<string>) {
	const openly = new Set(facts.badges.filter(({ rule }) => asksHolders(rule)).map(({ id }) => id));
	return [...handles].flatMap((one) => (awards.get(one) ?? []).filter(({ badge }) => openly.has(badge)));
}

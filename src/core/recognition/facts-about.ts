// What the rules may ask of one person: theirs, and of others only what was said to them or by them.
import { asksHolders, coursesNamed } from './rule-parts.ts';
import type { Facts } from './facts.ts';

/** The part of `facts` from which every badge is judged for `handle` as from the whole. */
export function factsAbout(facts: Facts, handle: string): Facts {
	const mine = facts.works.filter((work) => work.maker === handle || work.with.includes(handle));
	const own = new Set(mine.map(({ id }) => id));
	const assessments = facts.assessments.filter(({ work, assessor }) => own.has(work) || assessor === handle);
	const read = new Set(assessments.map(({ work }) => work));
	const others = new Set(assessments.filter(({ work }) => own.has(work)).map(({ assessor }) => assessor));
	const courses = new Set([
		...mine.map(({ course }) => course),
		...facts.badges.flatMap(({ rule }) => coursesNamed(rule)),
	]);
	const openly = new Set(facts.badges.filter(({ rule }) => asksHolders(rule)).map(({ id }) => id));
	return {
		...facts,
		works: facts.works.filter(({ id }) => own.has(id) || read.has(id)),
		assessments,
		courses: facts.courses.filter(({ id }) => courses.has(id)),
		// That somebody holds a badge is said only where they judged as its holder.
		awards: facts.awards.filter(
			({ holder, badge }) => holder === handle || (others.has(holder) && openly.has(badge)),
		),
		attended: facts.attended.filter((one) => one.handle === handle),
		calibrations: facts.calibrations.filter((one) => one.handle === handle),
		knownSince: Object.fromEntries(
			Object.entries(facts.knownSince).filter(([one]) => one === handle || others.has(one)),
		),
		rings: facts.rings.filter((people) => people.includes(handle)),
	};
}

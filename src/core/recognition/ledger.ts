// What the rules say of awards that nobody has signed yet. What is signed was judged on that day, and is believed.
import type { Award, Badge, Catalogue } from '../catalogue/catalogue.ts';
import { awardName } from './digest.ts';
import { isEarnedByWork } from './due.ts';
import { evaluate } from './evaluate.ts';
import type { Facts } from './facts.ts';
import { factsOf } from './facts-of.ts';
import { mayGrant } from './grant.ts';
import { knownFrom } from './known.ts';
import type { Outcome } from './outcome.ts';
import { credentialPath } from './signed-path.ts';

/** An award that waits for its signature. */
export interface Unsigned {
	award: Award;
	badge: Badge;
	/** What its rule says today; undefined where it was given by hand. */
	outcome: Outcome | undefined;
	/** Whether it may be signed as far as its rule, or whoever gave it, goes. */
	stands: boolean;
}

/** Every award that is neither signed nor revoked, with what the rules say of it. */
export function unsignedAwards(catalogue: Catalogue): readonly Unsigned[] {
	const found = memory.get(catalogue) ?? judged(catalogue);
	memory.set(catalogue, found);
	return found;
}

const memory = new WeakMap<Catalogue, readonly Unsigned[]>();

// Awards speak for each other: by badges to hold before, and by holders who judge. So one counts for others only once it
// stands itself, and two that hold each other up fall.
function judged(catalogue: Catalogue): readonly Unsigned[] {
	const badges = new Map(catalogue.badges.map((badge) => [badge.id, badge]));
	const waiting = catalogue.awards.flatMap((award) => {
		const badge = badges.get(award.badge);
		const open = !award.revoked && !catalogue.signed.has(credentialPath(award.id));
		return badge && open ? [{ award, badge }] : [];
	});
	if (waiting.length === 0) return [];
	const facts = factsOf(catalogue);
	const standing = new Set(facts.awards.map(({ id }) => id));
	for (const { award } of waiting) standing.delete(award.id);
	for (;;) {
		const known = { ...facts, awards: facts.awards.filter(({ id }) => standing.has(id)) };
		const all = waiting.map((one) => judgedOne(one, known));
		const more = all.filter(({ award, stands }) => stands && !standing.has(award.id));
		if (more.length === 0) return all;
		for (const { award } of more) standing.add(award.id);
	}
}

function judgedOne({ award, badge }: { award: Award; badge: Badge }, facts: Facts): Unsigned {
	const { holder, granted } = award;
	if (granted) {
		const stands = mayGrant(knownFrom(facts), badge, granted.by, holder);
		return { award, badge, outcome: undefined, stands };
	}
	// What it says of itself proves nothing.
	const others = { ...facts, awards: facts.awards.filter(({ id }) => id !== award.id) };
	const outcome = evaluate(badge, holder, others, { work: earnedWith(award, badge) });
	return { award, badge, outcome, stands: outcome.holds && award.version === badge.version };
}

// The work that gave a badge its name in the ledger, where each work earns it again.
function earnedWith({ id, version, holder, work }: Award, badge: Badge): string | undefined {
	if (!isEarnedByWork(badge)) return undefined;
	const name = id.split('/')[1];
	return work.find((one) => awardName(badge.id, version, holder, one) === name) ?? '';
}

/** Whether everything that rules go by can be read; a broken file is told already, and may be what is missing. */
export function isReadable({ known, entries }: Catalogue): boolean {
	return READ.every((name) => (known.get(name)?.size ?? 0) === entries[name].size);
}

const READ = [
	'work',
	'assessments',
	'calibrations',
	'roster',
	'awards',
	'badges',
	'rubrics',
	'courses',
	'units',
	'cohorts',
	'schools',
] as const;

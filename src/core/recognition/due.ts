// Which awards are earned and not in the ledger yet.
import type { Award, Badge, Catalogue } from '../catalogue/catalogue.ts';
import { compare } from '../problem.ts';
import { type AwardRecord, award as schema } from '../schema/award.ts';
import { candidatesFor } from './candidates.ts';
import { conditionsOf } from './rule-parts.ts';
import { awardName, ruleDigest, statusIndex } from './digest.ts';
import { evaluate } from './evaluate.ts';
import type { Facts } from './facts.ts';
import { factsOf } from './facts-of.ts';
import { knownFrom } from './known.ts';
import type { Due, Outcome } from './outcome.ts';
import { recipientOf } from './recipient.ts';
import { lastDayOf } from './validity.ts';

/** Every award that a rule gives today and that is not in the ledger, by badge and holder; whole and ready to be written. */
export function dueAwards(catalogue: Catalogue, facts: Facts = factsOf(catalogue)): Due[] {
	const ledger = Map.groupBy(catalogue.awards, ({ badge, holder }) => `${badge} ${holder}`);
	const earned = catalogue.badges.flatMap((badge) =>
		[...candidatesFor(knownFrom(facts), badge)].sort().flatMap((holder) => {
			const before = ledger.get(`${badge.id} ${holder}`) ?? [];
			return earnedBy(catalogue, facts, badge, holder, before);
		}),
	);
	const taken = placesTaken(catalogue);
	return earned
		.sort((a, b) => compare(a.badge.id, b.badge.id) || compare(a.holder, b.holder) || compare(a.name, b.name))
		.map((one) => {
			const status = statusIndex(one.name, taken);
			taken.add(status);
			return due(catalogue, one, status);
		});
}

/** The places in the status list that are some award’s already, or were. */
export function placesTaken({ awards, issuer }: Pick<Catalogue, 'awards' | 'issuer'>): Set<number> {
	return new Set([...awards.map(({ status }) => status), ...(issuer?.withdrawn ?? [])]);
}

/** True where each piece of work earns the badge again. */
export function isEarnedByWork({ repeatable, rule }: Pick<Badge, 'repeatable' | 'rule'>): boolean {
	return repeatable && [...conditionsOf(rule)].some(({ assessments }) => assessments !== undefined);
}

interface Earned {
	badge: Badge;
	holder: string;
	name: string;
	outcome: Outcome;
}

// What was taken back is not given again by a rule; what is past its months can be earned by a newer version.
function earnedBy(
	catalogue: Catalogue,
	facts: Facts,
	badge: Badge,
	holder: string,
	before: readonly Award[],
): Earned[] {
	const inLedger = new Set(before.map(({ id }) => id.split('/')[1]));
	const standing = before.filter((award) => (lastDayOf(catalogue, award) ?? facts.today) >= facts.today);
	const works: (string | undefined)[] = isEarnedByWork(badge)
		? (knownFrom(facts).worksOf.get(holder) ?? []).map(({ id }) => id)
		: [undefined];
	return works.flatMap((work) => {
		const name = awardName(badge.id, badge.version, holder, work);
		const has = standing.some((award) => work === undefined || award.work.includes(work));
		if (has || inLedger.has(name)) return [];
		const outcome = evaluate(badge, holder, facts, { work });
		return outcome.holds ? [{ badge, holder, name, outcome }] : [];
	});
}

function due(catalogue: Catalogue, { badge, holder, name, outcome }: Earned, status: number): Due {
	const { work, flags, trace } = outcome;
	const more = { status, work: work.slice(0, MOST_WORK), flags, trace };
	return { ...givenToday(catalogue, badge, holder, name, more), waits: flags.length > 0 };
}

/** An award of today as the ledger has it, with what only its giver knows in `more`. */
export function givenToday(
	catalogue: Catalogue,
	badge: Badge,
	holder: string,
	name: string,
	more: Pick<AwardRecord, 'status'> & Partial<AwardRecord>,
): Pick<Due, 'id' | 'award'> {
	const { today, entries } = catalogue;
	const id = `${today.slice(0, 4)}/${name}`;
	const award = schema.parse({
		badge: badge.id,
		version: badge.version,
		rule: ruleDigest(badge),
		holder,
		recipient: recipientOf(catalogue, holder, id),
		date: today,
		listed: entries.people.get(holder)?.consent.awards ?? false,
		...more,
	});
	return { id, award };
}

/** As many works as an award names. */
const MOST_WORK = 40;

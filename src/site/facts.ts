// What the rules of badges go by, for all editions of a school at once.
import type { Catalogue } from '#core/catalogue/catalogue.ts';
import type { Facts } from '#core/recognition/facts.ts';
import { factsOf } from '#core/recognition/facts-of.ts';
import type { Edition } from './edition.ts';

const known = new WeakMap<Catalogue, Facts>();

/** The facts of the school that `edition` shows. */
export function factsIn({ source }: Edition): Facts {
	const facts = known.get(source) ?? factsOf(source);
	known.set(source, facts);
	return facts;
}

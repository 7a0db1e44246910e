// Whom a credential names: as little as will do to know them again.
import { absolute, addresses } from '../addresses.ts';
import type { Catalogue } from '../catalogue/catalogue.ts';
import { didKeyOf } from './public-key.ts';

/** The holder’s own key; else the address of their page; else a name that only this award knows. */
export function recipientOf({ site, entries }: Catalogue, holder: string, award: string): string {
	const person = entries.people.get(holder);
	const [key = ''] = person?.keys ?? [];
	if (!person) return `${absolute(site, addresses.award(award))}#holder`;
	return didKeyOf(key) ?? absolute(site, addresses.person(holder));
}

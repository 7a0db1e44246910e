// People have a file in the school and an account on the forge; both may be called alike.
import type { Person } from '../catalogue/catalogue.ts';

type Named = Pick<Person, 'id' | 'account'>;

/** What `person` is called on the forge: as they say, or as their file is. */
export function accountOf({ id, account }: Named): string {
	return account ?? id;
}

/** True where one of `accounts` is theirs. Forges do not tell large letters from small ones. */
export function isAmong(accounts: readonly string[], person: Named): boolean {
	const own = accountOf(person).toLowerCase();
	return accounts.some((one) => one.toLowerCase() === own);
}

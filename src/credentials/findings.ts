// What verifying finds, as ids; words for people come from the pages that show them.

/** In the order in which they are looked at. */
export const CHECKS = [
	/** It is JSON or a token, of a size and a shape that credentials have. */
	'form',
	/** Its words are those of the two vocabularies that we know. */
	'contexts',
	/** It says that it is an Open Badge. */
	'type',
	/** It says that this school issued it. */
	'issuer',
	/** It is signed in a way that we know, to assert something. */
	'proof',
	/** The key is one that the issuer names. */
	'key',
	/** That key is in nobody else’s hands. */
	'key-safe',
	/** The signature covers all that it says. */
	'terms',
	/** Nothing has changed since it was signed. */
	'signature',
	/** For tokens: what is said twice is the same. */
	'claims',
	/** It was signed while the key signed, and not in the future. */
	'created',
	/** It counts already. */
	'begun',
	/** It counts still. */
	'unexpired',
	/** There is a list of what is revoked, signed by the school, for it. */
	'list',
	/** It is not on that list. */
	'unrevoked',
] as const;

export type Check = (typeof CHECKS)[number];

export interface Finding {
	check: Check;
	ok: boolean;
	/** The name, key or moment that was looked at, as it stands there. */
	about?: string;
}

export const finding = (check: Check, ok: boolean, about?: string): Finding =>
	about === undefined ? { check, ok } : { check, ok, about };

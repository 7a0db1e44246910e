// Whom a verifier believes: this school, under each of its names, by the keys that it has not lost.
import { didDocument, statusListOfDid, type VerificationMethod } from '../core/outputs/open-badge/did.ts';
import type { IssuerRecord } from '../core/schema/issuer.ts';

/** Plain values, so that a page can bring them along; they stay as they are while somebody verifies with them. */
export interface Trust {
	issuer: Pick<IssuerRecord, 'did' | 'formerDids' | 'keys' | 'tokenKeys'>;
	/** The signed list of what is revoked, as text; it is verified as well. */
	list: string | undefined;
	/** `2027-02-01T12:00:00Z` */
	now: string;
}

export type Keys = Pick<Trust, 'issuer'>;

/** All names of the school. */
export const namesOf = ({ issuer }: Keys): string[] => [issuer.did, ...issuer.formerDids];

export interface FoundKey {
	/** Undefined where no key of the issuer is called so, or where it is in wrong hands. */
	method: VerificationMethod | undefined;
	compromised: boolean;
	/** The last day on which it signed. */
	until: string | undefined;
}

/** The key that `address` names, as the DID document of `did` has it: what stands behind `#` is a name, never a key. */
export function keyOf({ issuer }: Keys, did: string, address: string): FoundKey {
	const { assertionMethod, verificationMethod } = didDocument({ ...issuer, withdrawn: [] }, did);
	const called = [...issuer.keys, ...issuer.tokenKeys].filter(({ id }) => `${did}#${id}` === address);
	const method = assertionMethod.includes(address)
		? verificationMethod.find(({ id, controller }) => id === address && controller === did)
		: undefined;
	const compromised = called.some(({ state }) => state === 'compromised');
	return { method: compromised ? undefined : method, compromised, until: called[0]?.until };
}

/** Whether a list of what is revoked may have its address there: where the school is, or where it was. */
export function isListAddress(trust: Keys, address: string): boolean {
	return namesOf(trust).some((did) => statusListOfDid(did) === address);
}

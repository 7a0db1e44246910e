// The name of the school as an issuer, and the keys that speak for it. https://www.w3.org/TR/did-core/
import type { IssuerRecord } from '../../schema/issuer.ts';
import { absolute, addresses } from '../../addresses.ts';

/** `did:web` of a site: its host and, after colons, its folders. https://w3c-ccg.github.io/did-method-web/ */
export function didOf({ url, base }: { url: string; base: string }): string {
	const { host } = new URL(url);
	const folders = base.split('/').filter((folder) => folder !== '');
	return ['did:web', encodeURIComponent(host), ...folders.map(encodeURIComponent)].join(':');
}

/** The site that a `did:web` names: where its status list and its awards have their addresses. */
export function siteOfDid(did: string): { url: string; base: string } {
	const [host = '', ...folders] = did.slice('did:web:'.length).split(':').map(decodeURIComponent);
	return { url: `https://${host}`, base: ['', ...folders, ''].join('/') };
}

/** Where the list of what is revoked has its address, for credentials that an issuer of this name has signed. */
export function statusListOfDid(did: string): string {
	return absolute(siteOfDid(did), addresses.revocations);
}

export interface VerificationMethod {
	id: string;
	type: 'Multikey' | 'JsonWebKey';
	controller: string;
	publicKeyMultibase?: string;
	publicKeyJwk?: PublicJwk;
}

export interface PublicJwk {
	kty: 'RSA';
	alg: 'RS256';
	n: string;
	e: 'AQAB';
}

export interface DidDocument {
	'@context': string[];
	id: string;
	alsoKnownAs?: string[];
	verificationMethod: VerificationMethod[];
	assertionMethod: string[];
}

/** What the keys of an issuer are, under one of its names. A key in wrong hands asserts nothing. */
export function didDocument(issuer: IssuerRecord, did: string): DidDocument {
	const methods = [
		...issuer.keys.map((key) => ({ state: key.state, method: multikey(did, key) })),
		...issuer.tokenKeys.map((key) => ({ state: key.state, method: webKey(did, key) })),
	].filter(({ state }) => state !== 'compromised');
	const others = [issuer.did, ...issuer.formerDids].filter((name) => name !== did);
	return {
		'@context': [
			'https://www.w3.org/ns/did/v1',
			'https://w3id.org/security/multikey/v1',
			...(issuer.tokenKeys.length > 0 ? ['https://w3id.org/security/jwk/v1'] : []),
		],
		id: did,
		...(others.length > 0 && { alsoKnownAs: others }),
		verificationMethod: methods.map(({ method }) => method),
		assertionMethod: methods.map(({ method }) => method.id),
	};
}

type Key = IssuerRecord['keys'][number];
type TokenKey = IssuerRecord['tokenKeys'][number];

/** A key in full, as proofs name it. */
export const keyAddress = (did: string, key: string) => `${did}#${key}`;

function multikey(did: string, { id, multibase }: Key): VerificationMethod {
	return { id: keyAddress(did, id), type: 'Multikey', controller: did, publicKeyMultibase: multibase };
}

function webKey(did: string, { id, modulus }: TokenKey): VerificationMethod {
	const publicKeyJwk: PublicJwk = { kty: 'RSA', alg: 'RS256', n: modulus, e: 'AQAB' };
	return { id: keyAddress(did, id), type: 'JsonWebKey', controller: did, publicKeyJwk };
}

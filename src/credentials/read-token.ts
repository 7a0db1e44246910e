// What tokens say, and whether it is signed. Nothing here is needed to make one, so that pages stay small.
import { base64urlnopad } from '@scure/base';
import type { PublicJwk } from '../core/outputs/open-badge/did.ts';
import { at, isObject, type JsonObject, LIMITS, plainObject, textAt } from './json.ts';
import { RS256 } from './keys.ts';

export interface Token {
	/** The credential in it, without what tokens add. */
	document: JsonObject;
	/** The address of the key; undefined where the token is signed in another way than ours. */
	kid: string | undefined;
	/** Whether what tokens say again is the same as in the credential. */
	agrees: boolean;
}

/** What a token says, unverified; undefined where `text` is none. */
export function readToken(text: string): Token | undefined {
	if (text.length > LIMITS.characters || !/^[\w-]+\.[\w-]+\.[\w-]+$/.test(text)) return undefined;
	const [head = '', body = ''] = text.split('.');
	const [header, claims] = [part(head), part(body)];
	if (!header || !claims) return undefined;
	const { iss, jti, sub, nbf, exp, ...document } = claims;
	const issuer = textAt(document, 'issuer') ?? textAt(document, 'issuer', 'id');
	const subject = at(document, 'credentialSubject');
	const until = textAt(document, 'validUntil');
	return {
		document,
		kid: header['alg'] === 'RS256' && header['crit'] === undefined ? textAt(header, 'kid') : undefined,
		agrees:
			iss === issuer &&
			jti === document['id'] &&
			isObject(subject) &&
			sub === subject['id'] &&
			nbf === seconds(textAt(document, 'validFrom') ?? '') &&
			exp === (until === undefined ? undefined : seconds(until)),
	};
}

/** Whether `key` has signed the token; no other algorithm than the key’s is looked at. */
export async function tokenProves(text: string, key: PublicJwk | undefined): Promise<boolean> {
	const [head = '', body = '', signature = ''] = text.split('.');
	if (!key) return false;
	try {
		const imported = await crypto.subtle.importKey('jwk', { ...key }, RS256, false, ['verify']);
		const bytes = new Uint8Array(base64urlnopad.decode(signature));
		return await crypto.subtle.verify(RS256, imported, bytes, new TextEncoder().encode(`${head}.${body}`));
	} catch {
		return false;
	}
}

function part(text: string): JsonObject | undefined {
	try {
		return plainObject(new TextDecoder('utf-8', { fatal: true }).decode(base64urlnopad.decode(text)));
	} catch {
		return undefined;
	}
}

/** A moment as tokens count them. */
export const seconds = (moment: string) => Math.floor(Date.parse(moment) / 1000);

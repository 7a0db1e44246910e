// Credentials as JSON Web Tokens, for programs that read nothing else: https://www.imsglobal.org/spec/ob/v3p0/#jwt-proof
import { base64urlnopad } from '@scure/base';
import type { Credential } from '../core/outputs/open-badge/shapes.ts';
import type { PublicJwk } from '../core/outputs/open-badge/did.ts';
import { at, isObject, type JsonObject, LIMITS, plainObject, textAt } from './json.ts';
import type { TokenKey } from './keys.ts';

const seconds = (moment: string) => Math.floor(Date.parse(moment) / 1000);

/** The credential as a token; the same twice for the same key. */
export async function jwtOf(credential: Credential, key: TokenKey): Promise<string> {
	const { CompactSign } = await import('jose');
	const claims = {
		...credential,
		iss: credential.issuer.id,
		jti: credential.id,
		sub: credential.credentialSubject.id,
		nbf: seconds(credential.validFrom),
		...(credential.validUntil !== undefined && { exp: seconds(credential.validUntil) }),
	};
	return new CompactSign(new TextEncoder().encode(JSON.stringify(claims)))
		.setProtectedHeader({ alg: 'RS256', typ: 'JWT', kid: `${credential.issuer.id}#${key.id}` })
		.sign(key.secret);
}

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
	if (!key) return false;
	const { compactVerify, importJWK } = await import('jose');
	try {
		await compactVerify(text, await importJWK({ ...key }, 'RS256'), { algorithms: ['RS256'] });
		return true;
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

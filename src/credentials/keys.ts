// Keys that sign. The platform makes them and signs with them; they come and go as JSON Web Keys, which hold the secret.
import { base64urlnopad } from '@scure/base';
import { multibaseOf } from './public-key.ts';

/** Signs credentials: Ed25519. */
export interface SigningKey {
	/** What it is called in the address of the issuer: `key-2027`. */
	id: string;
	/** Its public half, `z6Mk…`. */
	multibase: string;
	sign: (bytes: Uint8Array<ArrayBuffer>) => Promise<Uint8Array>;
}

/** Signs tokens: RSA, since the same token twice has to be the same. */
export interface TokenKey {
	id: string;
	/** Its public half, in base64url. */
	modulus: string;
	secret: CryptoKey;
}

/** What was given as a key is none; the message never holds any of it. */
export class NotAKey extends Error {}

/** A new key for credentials: `secret` is the text to keep where nobody sees it. */
export async function newKey(id: string): Promise<{ secret: string; multibase: string }> {
	const pair = (await crypto.subtle.generateKey('Ed25519', true, ['sign', 'verify'])) as CryptoKeyPair;
	const { x = '', d = '' } = await crypto.subtle.exportKey('jwk', pair.privateKey);
	const secret = JSON.stringify({ kid: named(id), kty: 'OKP', crv: 'Ed25519', x, d });
	return { secret, multibase: multibaseOf(base64urlnopad.decode(x)) };
}

export async function readKey(text: string): Promise<SigningKey> {
	const { kid, kty, crv, x, d } = parts(text);
	if (kty !== 'OKP' || crv !== 'Ed25519' || !x || !d)
		throw new NotAKey('This is not a secret key of Ed25519.');
	const secret = await imported({ kty, crv, x, d }, { name: 'Ed25519' });
	const sign = async (bytes: Uint8Array<ArrayBuffer>) =>
		new Uint8Array(await crypto.subtle.sign('Ed25519', secret, bytes));
	return { id: named(kid), multibase: multibaseOf(base64urlnopad.decode(x)), sign };
}

/** The one algorithm of tokens, as the platform calls it. */
export const RS256 = { name: 'RSASSA-PKCS1-v1_5', hash: 'SHA-256' };

/** A new key for tokens. */
export async function newTokenKey(id: string): Promise<{ secret: string; modulus: string }> {
	const size = { modulusLength: 2048, publicExponent: new Uint8Array([1, 0, 1]) };
	const pair = await crypto.subtle.generateKey({ ...RS256, ...size }, true, ['sign', 'verify']);
	const { kty, n = '', e, d, p, q, dp, dq, qi } = await crypto.subtle.exportKey('jwk', pair.privateKey);
	return { secret: JSON.stringify({ kid: named(id), kty, n, e, d, p, q, dp, dq, qi }), modulus: n };
}

export async function readTokenKey(text: string): Promise<TokenKey> {
	const { kid, kty, n, e, d, p, q, dp, dq, qi } = parts(text);
	if (kty !== 'RSA' || !n || !d || e !== 'AQAB') throw new NotAKey('This is not a secret key of RSA.');
	return {
		id: named(kid),
		modulus: n,
		secret: await imported({ kty, n, e, d, p, q, dp, dq, qi } as JsonWebKey, RS256),
	};
}

type Parts = Partial<
	Record<'kid' | 'kty' | 'crv' | 'x' | 'd' | 'n' | 'e' | 'p' | 'q' | 'dp' | 'dq' | 'qi', string>
>;

function parts(text: string): Parts {
	try {
		const value = JSON.parse(text) as unknown;
		if (typeof value === 'object' && value !== null) return value as Parts;
	} catch {
		// Said below, without what stands in it.
	}
	throw new NotAKey('This is not a key: it is no JSON Web Key.');
}

function named(id: unknown): string {
	if (typeof id === 'string' && /^[a-z0-9]+(-[a-z0-9]+)*$/.test(id) && !id.startsWith('z6mk')) return id;
	throw new NotAKey('The key has no name. Write one into it as `kid`, such as `key-2027`.');
}

async function imported(jwk: JsonWebKey, algorithm: Parameters<typeof crypto.subtle.importKey>[2]) {
	try {
		return await crypto.subtle.importKey('jwk', jwk, algorithm, false, ['sign']);
	} catch {
		throw new NotAKey('This is not a whole secret key.');
	}
}

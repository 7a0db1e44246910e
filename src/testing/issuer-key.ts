// Keys for tests, made of seeds that everybody can read: whatever they sign proves nothing outside.
import { createPrivateKey } from 'node:crypto';
import { multibaseOf } from '#credentials/public-key.ts';

// What stands before the 32 bytes of a secret key: https://www.rfc-editor.org/rfc/rfc8410#section-7
const PKCS8 = Buffer.from('302e020100300506032b657004220420', 'hex');

/** An Ed25519 key with its secret half as a JSON Web Key, and its public half as DID documents write it. */
export interface TestKey {
	jwk: { kty: 'OKP'; crv: 'Ed25519'; x: string; d: string };
	multibase: string;
}

/** The key of whom one letter stands for; the same every time. */
export function keyOf(letter: string): TestKey {
	const der = Buffer.concat([PKCS8, Buffer.alloc(32, letter)]);
	const jwk = createPrivateKey({ key: der, format: 'der', type: 'pkcs8' }).export({ format: 'jwk' });
	return { jwk: jwk as TestKey['jwk'], multibase: multibaseOf(Buffer.from(jwk.x ?? '', 'base64url')) };
}

/** What the sample school signs with: `#key-2026` of its issuer. */
export const testKey = keyOf('s');

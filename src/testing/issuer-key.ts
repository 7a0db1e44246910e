// Keys for tests, made of seeds that everybody can read: whatever they sign proves nothing outside.
import { createPrivateKey } from 'node:crypto';
import { multibaseOf } from '#credentials/public-key.ts';

export interface TestKey {
	/** What signs, as a JSON Web Key with its id. */
	secret: string;
	/** What verifies, as DID documents write it. */
	multibase: string;
}

// What stands before the 32 bytes of a secret key: https://www.rfc-editor.org/rfc/rfc8410#section-7
const PKCS8 = Buffer.from('302e020100300506032b657004220420', 'hex');

/** An Ed25519 key made of one letter; the same every time. */
export function keyOf(letter: string, id = 'key'): TestKey {
	const der = Buffer.concat([PKCS8, Buffer.alloc(32, letter)]);
	const {
		kty,
		crv,
		x = '',
		d,
	} = createPrivateKey({ key: der, format: 'der', type: 'pkcs8' }).export({
		format: 'jwk',
	});
	return {
		secret: JSON.stringify({ kid: id, kty, crv, x, d }),
		multibase: multibaseOf(Buffer.from(x, 'base64url')),
	};
}

/** What the sample school signs with: `#key-2026` of its issuer. */
export const testKey = keyOf('s', 'key-2026');

// A signature of one’s own under a text, made and proved by the platform. Algorithm: https://www.rfc-editor.org/rfc/rfc8032
import { base64urlnopad } from '@scure/base';
import { keyBytes } from './public-key.ts';

/** The signature of `text` by the private `key`, as files bear it. */
export async function seal(text: string, key: CryptoKey): Promise<string> {
	const signature = await crypto.subtle.sign(ED25519, key, new TextEncoder().encode(text));
	return base64urlnopad.encode(new Uint8Array(signature));
}

/** Whether `signature` is that of `text` by whoever holds the public `key`, `did:key:z6Mk…` or `ssh-ed25519 AAAA…`. */
export async function isSealed(text: string, signature: string, key: string): Promise<boolean> {
	const bytes = keyBytes(key);
	if (!bytes) return false;
	try {
		const known = await crypto.subtle.importKey('raw', bytes, ED25519, false, ['verify']);
		const told = Uint8Array.from(base64urlnopad.decode(signature));
		return await crypto.subtle.verify(ED25519, known, told, new TextEncoder().encode(text));
	} catch {
		return false;
	}
}

const ED25519 = { name: 'Ed25519' };

// Public keys of Ed25519 as people and standards write them. Formats: https://www.w3.org/TR/cid-1.0/#Multikey and
// https://www.rfc-editor.org/rfc/rfc8709#section-4
import { utf8ToBytes } from '@noble/hashes/utils.js';
import { base58, base64 } from '@scure/base';

/** The 32 bytes of `did:key:z6Mk…`, `z6Mk…` or `ssh-ed25519 AAAA…`; undefined for anything else. */
export function keyBytes(text: string): Uint8Array<ArrayBuffer> | undefined {
	try {
		const multibase = /^(?:did:key:)?z(\w+)$/.exec(text)?.[1];
		if (multibase !== undefined) return behind(MULTIKEY, base58.decode(multibase));
		const ssh = /^ssh-ed25519 (\S+)/.exec(text)?.[1];
		return ssh === undefined ? undefined : behind(SSH, base64.decode(ssh));
	} catch {
		return undefined;
	}
}

/** A public key as DID documents write it, `z6Mk…`. */
export function multibaseOf(bytes: Uint8Array): string {
	return `z${base58.encode(new Uint8Array([...MULTIKEY, ...bytes]))}`;
}

/** A public key as somebody’s name: `did:key:z6Mk…`; undefined for what is no key. */
export function didKeyOf(text: string): string | undefined {
	const bytes = keyBytes(text);
	return bytes && `did:key:${multibaseOf(bytes)}`;
}

/** The same key as lists of allowed signers have it: `ssh-ed25519 AAAA…`. */
export function sshKeyOf(text: string): string | undefined {
	const bytes = keyBytes(text);
	return bytes && `ssh-ed25519 ${base64.encode(new Uint8Array([...SSH, ...bytes]))}`;
}

/** `ed25519-pub` in the table of multicodecs. */
const MULTIKEY = [0xed, 0x01];
// Two strings with their lengths: the name of the algorithm, and the key.
const SSH = [0, 0, 0, 11, ...utf8ToBytes('ssh-ed25519'), 0, 0, 0, 32];

function behind(head: readonly number[], bytes: Uint8Array): Uint8Array<ArrayBuffer> | undefined {
	const fits = bytes.length === head.length + 32 && head.every((byte, index) => bytes[index] === byte);
	return fits ? new Uint8Array(bytes.slice(head.length)) : undefined;
}

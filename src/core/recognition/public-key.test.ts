import { expect, test } from 'vitest';
import { didKeyOf, keyBytes, sshKeyOf } from './public-key.ts';

// The first key of the examples in https://w3c-ccg.github.io/did-key-spec/
const DID = 'did:key:z6MkhaXgBZDvotDkL5257faiztiGiC2QtKLGpbnnEGta2doK';

test('a key for signing commits is a name for its owner, and the other way round', () => {
	const ssh = sshKeyOf(DID)!;
	expect(ssh).toMatch(/^ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAI[A-Za-z0-9+/]{43}$/);
	expect(didKeyOf(ssh)).toBe(DID);
	expect(didKeyOf(`${ssh} a comment behind it`)).toBe(DID);
});

test('what is no key of Ed25519 is none', () => {
	for (const text of ['', 'did:key:zQ3sh', 'z6Mk', 'ssh-rsa AAAA', `${DID}0`, 'ssh-ed25519 ????'])
		expect(keyBytes(text)).toBeUndefined();
});

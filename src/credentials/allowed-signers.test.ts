import { expect, test } from 'vitest';
import { allowedSigners } from './allowed-signers.ts';

const DID = 'did:key:z6MkhaXgBZDvotDkL5257faiztiGiC2QtKLGpbnnEGta2doK';

test('the keys of people are listed once each, for commits alone, by handle', () => {
	const people = [
		{ id: 'bo', keys: [DID, DID, 'ssh-rsa AAAA'] },
		{ id: 'ada', keys: [] },
		{ id: 'x namespaces="file"', keys: [DID] },
	];
	expect(allowedSigners(people)).toMatch(
		/^bo namespaces="git" ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAI[A-Za-z0-9+/]{43}\n$/,
	);
});

import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { knownContext } from './contexts.ts';

const digest = (file: string) =>
	createHash('sha256')
		.update(readFileSync(new URL(`contexts/${file}`, import.meta.url)))
		.digest('hex');

test('what the words of credentials mean never changes', () => {
	expect(digest('credentials-v2.json')).toBe(
		'8a9f494a89ecc51db093e90e84713e07e84d6d9204364a9b3c7868b21751236f',
	);
	expect(digest('open-badges-3.0.3.json')).toBe(
		'ef2fa9c7846dce233cc166b43639027278be4ee44f00bb1d45c75de2dd0cd761',
	);
});

test('no other vocabulary is known, and none is fetched', async () => {
	await expect(knownContext('https://w3id.org/security/v2')).rejects.toThrow(
		'Nothing is fetched from https://w3id.org/security/v2.',
	);
});

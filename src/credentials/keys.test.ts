import { generateKeyPairSync } from 'node:crypto';
import { expect, test } from 'vitest';
import {
	BO,
	credential,
	issued,
	issuingCatalogue,
	issuingSchoolAt,
	MULTIBASE,
	SECRET,
	trustOf,
} from '#testing/issuing-school.ts';
import { newKey, readKey } from './keys.ts';
import { sign, signedText } from './proof.ts';
import type { Trust } from './trust.ts';
import { verify } from './verify.ts';

const withKey = (trust: Trust, key: Partial<Trust['issuer']['keys'][number]>): Trust => ({
	...trust,
	issuer: {
		...trust.issuer,
		keys: trust.issuer.keys.map((one) => (one.id === 'key-2027' ? { ...one, ...key } : one)),
	},
});

async function wrong(text: string, trust: Trust) {
	const { findings } = await verify(text, trust);
	return findings.filter(({ ok }) => !ok);
}

test('a new key signs under its name, and its public half is what the school publishes', async () => {
	const catalogue = await issuingCatalogue();
	const { secret, multibase } = await newKey('key-2028');
	const key = await readKey(secret);
	expect([key.id, key.multibase]).toEqual(['key-2028', multibase]);
	const trust = await trustOf(catalogue);
	const added = { id: 'key-2028', multibase, state: 'active' as const, from: '2028-01-01' };
	const text = signedText(await sign(credential(catalogue), key));
	expect(
		await wrong(text, { ...trust, issuer: { ...trust.issuer, keys: [...trust.issuer.keys, added] } }),
	).toEqual([]);
	expect(await wrong(text, trust)).toEqual([
		{ check: 'key', ok: false, about: 'did:web:school.example#key-2028' },
	]);
});

test('what is no key says so, and never what stands in it', async () => {
	const other = JSON.parse((await newKey('key-2028')).secret) as { x: string };
	const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
	const curve = JSON.stringify({ ...privateKey.export({ format: 'jwk' }), kid: 'key-2027' });
	const cases: [string, string][] = [
		['secret words', 'This is not a key: it is no JSON Web Key.'],
		['null', 'This is not a key: it is no JSON Web Key.'],
		[curve, 'This is not a secret key of Ed25519.'],
		[SECRET.replace(/,"d":"[^"]+"/, ''), 'This is not a secret key of Ed25519.'],
		[SECRET.replace(/"d":"[^"]+"/, '"d":"AAAA"'), 'This is not a whole secret key.'],
		[SECRET.replace(/"x":"[^"]+"/, '"x":"AAAA"'), 'This is not a whole secret key.'],
		[SECRET.replace(/"x":"[^"]+"/, `"x":"${other.x}"`), 'This is not a whole secret key.'],
		[
			SECRET.replace('key-2027', MULTIBASE),
			'The key has no name. Write one into it as `kid`, such as `key-2027`.',
		],
		[
			SECRET.replace('"kid":"key-2027",', ''),
			'The key has no name. Write one into it as `kid`, such as `key-2027`.',
		],
	];
	for (const [text, message] of cases) await expect(readKey(text)).rejects.toThrow(message);
});

test('a key that has retired keeps what it signed, and signs no more', async () => {
	const catalogue = await issuingCatalogue();
	const trust = await trustOf(catalogue);
	const text = await issued(catalogue);
	const until = (day: string) => withKey(trust, { state: 'retired', until: day });
	expect(await wrong(text, until('2027-01-31'))).toEqual([]);
	expect(await wrong(text, until('2027-01-20'))).toEqual([]);
	expect(await wrong(text, until('2027-01-09'))).toEqual([
		{ check: 'created', ok: false, about: '2027-01-10T00:00:00Z' },
	]);
});

test('what a key in wrong hands has signed counts no more, whenever that was', async () => {
	const catalogue = await issuingCatalogue();
	const trust = await trustOf(catalogue);
	expect(await wrong(await issued(catalogue), withKey(trust, { state: 'compromised' }))).toEqual([
		{ check: 'key-safe', ok: false, about: 'did:web:school.example#key-2027' },
	]);
});

test('a badge from before the school moved still counts, under the name it had', async () => {
	const before = await issuingCatalogue(issuingSchoolAt('https://old.example', '/school/'));
	const now = await issuingCatalogue();
	const text = await issued(before);
	expect(JSON.parse(text)).toMatchObject({
		issuer: { id: 'did:web:old.example:school' },
		credentialStatus: { statusListCredential: 'https://old.example/school/status/revocation-1.json' },
	});
	const trust = await trustOf(now);
	expect(await wrong(text, trust)).toEqual([]);
	const forgotten = { ...trust, issuer: { ...trust.issuer, formerDids: [] } };
	expect(await wrong(text, forgotten)).toEqual([
		{ check: 'issuer', ok: false, about: 'did:web:old.example:school' },
		{ check: 'key', ok: false, about: 'did:web:old.example:school#key-2027' },
	]);
	const taken = await issued(before, BO);
	expect(await wrong(taken, trust)).toEqual([{ check: 'unrevoked', ok: false }]);
});

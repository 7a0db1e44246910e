import { base64urlnopad } from '@scure/base';
import { CompactSign } from 'jose';
import { beforeAll, expect, test } from 'vitest';
import { BO, credential, issuingCatalogue, testKey, trustOf } from '#testing/issuing-school.ts';
import { newTokenKey, readTokenKey, type TokenKey } from './keys.ts';
import { jwtOf } from './token.ts';
import type { Trust } from './trust.ts';
import { verify } from './verify.ts';

let secret: string;
let key: TokenKey;
beforeAll(async () => {
	secret = (await newTokenKey('tokens-2027')).secret;
	key = await readTokenKey(secret);
});

async function world() {
	const catalogue = await issuingCatalogue();
	const trust = await trustOf(catalogue);
	const tokenKeys = [{ id: key.id, modulus: key.modulus, state: 'active' as const, from: '2027-01-01' }];
	return { catalogue, trust: { ...trust, issuer: { ...trust.issuer, tokenKeys } } };
}

async function wrong(text: string, trust: Trust) {
	const { findings } = await verify(text, trust);
	return findings.filter(({ ok }) => !ok).map(({ check }) => check);
}

const parts = (token: string) =>
	token
		.split('.')
		.slice(0, 2)
		.map((part) => JSON.parse(new TextDecoder().decode(base64urlnopad.decode(part))) as object);

test('a token says the badge and who signed it, and is the same twice', async () => {
	const { catalogue, trust } = await world();
	const badge = credential(catalogue);
	const token = await jwtOf(badge, key);
	expect(await jwtOf(badge, await readTokenKey(secret))).toBe(token);
	expect(parts(token)).toEqual([
		{ alg: 'RS256', typ: 'JWT', kid: 'did:web:school.example#tokens-2027' },
		{
			...badge,
			iss: 'did:web:school.example',
			jti: badge.id,
			sub: badge.credentialSubject.id,
			nbf: Date.parse('2027-01-10T00:00:00Z') / 1000,
		},
	]);
	const verdict = await verify(token, trust);
	expect([verdict.ok, verdict.credential]).toEqual([true, badge]);
});

test('a token that is revoked, has run out or was changed counts no more', async () => {
	const { catalogue, trust } = await world();
	const badge = credential(catalogue);
	const token = await jwtOf(badge, key);
	expect(await wrong(await jwtOf(credential(catalogue, BO), key), trust)).toEqual(['unrevoked']);
	const until = await jwtOf({ ...badge, validUntil: '2027-01-31T00:00:00Z' }, key);
	expect(await wrong(until, trust)).toEqual(['unexpired']);
	const [head = '', body = '', signature = ''] = token.split('.');
	const other = base64urlnopad.encode(
		new TextEncoder().encode(JSON.stringify({ ...parts(token)[1], name: 'Other' })),
	);
	expect(await wrong([head, other, signature].join('.'), trust)).toEqual(['signature']);
	expect(await wrong([head, body, ''].join('.'), trust)).toEqual(['form']);
});

test('a token is signed by a key for tokens, in no other way, and says nothing twice differently', async () => {
	const { catalogue, trust } = await world();
	const badge = credential(catalogue);
	const claims = parts(await jwtOf(badge, key))[1]!;
	const kid = 'did:web:school.example#tokens-2027';
	const made = (header: object, payload: object, by: CryptoKey | Uint8Array = key.secret) =>
		new CompactSign(new TextEncoder().encode(JSON.stringify(payload)))
			.setProtectedHeader({ alg: 'RS256', kid, ...header })
			.sign(by);
	const other = await readTokenKey((await newTokenKey('tokens-2027')).secret);
	const none = `${base64urlnopad.encode(new TextEncoder().encode(JSON.stringify({ alg: 'none', kid })))}.${base64urlnopad.encode(new TextEncoder().encode(JSON.stringify(claims)))}.AA`;
	const secretOfAll = new TextEncoder().encode(key.modulus);
	const tokens = [
		await made({}, claims),
		await made({}, claims, other.secret),
		none,
		await made({ alg: 'HS256' }, claims, secretOfAll),
		await made({ kid: 'did:web:school.example#key-2027' }, claims),
		await made({ kid: 'did:web:other.example#tokens-2027' }, claims),
		await made({}, { ...claims, iss: 'did:web:other.example' }),
		await made({}, { ...claims, jti: 'https://school.example/awards/other/' }),
		await made({}, { ...claims, sub: 'did:key:other' }),
		await made({}, { ...claims, nbf: 1 }),
		await made({}, { ...claims, exp: 4_000_000_000 }),
	];
	expect(await Promise.all(tokens.map((token) => wrong(token, trust)))).toEqual([
		[],
		['signature'],
		['proof'],
		['proof'],
		['signature'],
		['key'],
		['claims'],
		['claims'],
		['claims'],
		['claims'],
		['claims'],
	]);
	expect((await testKey()).id).toBe('key-2027');
});

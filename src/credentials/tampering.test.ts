import { describe, expect, test } from 'vitest';
import { BO, issued, issuedList, issuingCatalogue, trustOf } from '#testing/issuing-school.ts';
import { canonical } from './canonical.ts';
import { type Json, type JsonObject, LIMITS } from './json.ts';
import { verify } from './verify.ts';

/** A school with a badge, who believes what of it, and what is wrong with other texts. */
async function world() {
	const catalogue = await issuingCatalogue();
	const trust = await trustOf(catalogue);
	const wrong = async (text: string) =>
		(await verify(text, trust)).findings.filter(({ ok }) => !ok).map(({ check }) => check);
	return { catalogue, trust, badge: await issued(catalogue), wrong };
}

const parsed = (text: string) => JSON.parse(text) as JsonObject;

/** Every place of a value that is text, a number or a truth, as a path. */
function leaves(value: Json, path: readonly (string | number)[] = []): (readonly (string | number)[])[] {
	if (typeof value !== 'object' || value === null) return [path];
	return Object.entries(value).flatMap(([key, inner]) =>
		leaves(inner, [...path, Array.isArray(value) ? Number(key) : key]),
	);
}

/** A copy with something else at `path`; undefined takes it out. */
function changed(
	text: string,
	path: readonly (string | number)[],
	to: (old: Json) => Json | undefined,
): string {
	const copy = parsed(text);
	const inner = path.slice(0, -1).reduce<Json>((one, key) => (one as JsonObject)[key]!, copy) as JsonObject;
	const key = path.at(-1)!;
	const value = to(inner[key]!);
	if (value !== undefined) inner[key] = value;
	else if (Array.isArray(inner)) inner.splice(Number(key), 1);
	else delete inner[key];
	return JSON.stringify(copy);
}

test('no word of a badge can be changed or left out', async () => {
	const { badge, trust } = await world();
	const paths = leaves(parsed(badge));
	expect(paths.length).toBeGreaterThan(60);
	const accepted: string[] = [];
	for (const path of paths)
		for (const to of [(old: Json) => `${String(old)}x`, () => undefined])
			if ((await verify(changed(badge, path, to), trust)).ok) accepted.push(path.join('.'));
	expect(accepted).toEqual([]);
});

test('no part of a badge can be taken out or given twice', async () => {
	const { badge, trust, wrong } = await world();
	const parts = [
		...Object.keys(parsed(badge)),
		...['achievement', 'result', 'id', 'type'].map((part) => `credentialSubject.${part}`),
		...['image', 'creator', 'criteria', 'resultDescription'].map(
			(part) => `credentialSubject.achievement.${part}`,
		),
	];
	for (const part of parts) {
		const path = part.split('.');
		expect([
			part,
			(
				await verify(
					changed(badge, path, () => undefined),
					trust,
				)
			).ok,
		]).toEqual([part, false]);
	}
	const twice = changed(badge, ['evidence'], (old) => [
		...(old as Json[]),
		{ id: 'https://a.example', type: ['Evidence'] },
	]);
	expect(await wrong(twice)).toEqual(['signature']);
});

describe('what a good signature covers cannot be hidden from who reads the JSON', () => {
	test.each<[string, (value: JsonObject) => JsonObject]>([
		[
			'in a part that belongs to nothing',
			({ credentialStatus, ...rest }) => ({
				...rest,
				'@included': [{ id: rest['id']!, credentialStatus: credentialStatus! }],
			}),
		],
		['in a graph', ({ '@context': context, ...rest }) => ({ '@context': context!, '@graph': [rest] })],
		[
			'under its full name',
			({ credentialStatus, ...rest }) => ({
				...rest,
				'https://www.w3.org/2018/credentials#credentialStatus': credentialStatus!,
			}),
		],
		[
			'under a vocabulary of its own',
			(value) => ({
				...value,
				evidence: [{ '@context': { a: 'https://a.example' }, id: 'https://a.example' }],
			}),
		],
		['behind a name for nothing', (value) => ({ ...value, evidence: [{ id: '_:b0', type: ['Evidence'] }] })],
		['in what is null', (value) => ({ ...value, validUntil: null })],
	])('%s', async (_, hidden) => {
		const { catalogue, wrong } = await world();
		const revoked = await issued(catalogue, BO);
		expect(await wrong(JSON.stringify(hidden(parsed(revoked))))).toEqual(['form']);
	});
});

test('a word that no vocabulary knows is not covered by any signature, and is found', async () => {
	const { badge, wrong } = await world();
	expect(await wrong(JSON.stringify({ ...parsed(badge), grade: 'A' }))).toEqual(['terms']);
	expect(await wrong(JSON.stringify({ ...parsed(badge), endorsementJwt: ['a.b.c'] }))).toEqual(['terms']);
	expect(await wrong(JSON.stringify({ ...parsed(badge), evidence: [{ id: 'not an address' }] }))).toEqual([
		'terms',
	]);
});

test('other vocabularies, types and proofs are not ours', async () => {
	const { badge, wrong } = await world();
	const value = parsed(badge);
	const contexts = value['@context'] as string[];
	const proof = value['proof'] as JsonObject;
	const findings = await Promise.all(
		[
			{ ...value, '@context': [...contexts, 'https://a.example/context'] },
			{ ...value, '@context': contexts.toReversed() },
			{ ...value, '@context': [contexts[0]!, { name: 'https://schema.org/name' }] },
			{ ...value, type: ['VerifiableCredential'] },
			{ ...value, proof: [proof] },
			{ ...value, proof: { ...proof, expires: '2099-01-01T00:00:00Z' } },
			{ ...value, proof: { ...proof, cryptosuite: 'eddsa-jcs-2022' } },
			{ ...value, proof: { ...proof, proofPurpose: 'authentication' } },
			{ ...value, issuer: 'did:web:old.example:school' },
			{ ...value, issuer: 'did:web:other.example' },
			{ ...value, issuer: { name: 'No name' } },
		].map(async (one) => wrong(JSON.stringify(one))),
	);
	expect(findings).toEqual([
		['contexts'],
		['contexts'],
		['contexts'],
		['type'],
		['proof'],
		['proof'],
		['proof'],
		['proof'],
		['key'],
		['issuer', 'key'],
		['issuer'],
	]);
});

test('what a stranger sends is at most so long, so deep and so much, and never makes anybody wait', async () => {
	const { badge, wrong } = await world();
	const value = parsed(badge);
	const deep = (levels: number): Json => (levels === 0 ? 'x' : { evidence: deep(levels - 1) });
	const texts = [
		'',
		'null',
		'[]',
		'"text"',
		'{',
		'{"a": 1e999}',
		'x'.repeat(LIMITS.characters + 1),
		'['.repeat(90_000),
		`{"a":${'['.repeat(90_000)}`,
		JSON.stringify({ ...value, evidence: deep(LIMITS.depth) }),
		JSON.stringify({ ...value, evidence: Array.from({ length: LIMITS.values }, () => 'https://a.example') }),
		badge.replace('"name"', '"__proto__": {"ok": true}, "name"'),
		badge.replace('"name"', '"@type": "x", "name"'),
		'a.b.c',
		`${'e30'.repeat(3)}.e30.e30`,
	];
	for (const text of texts)
		expect([text.slice(0, 60), await wrong(text)]).toEqual([text.slice(0, 60), ['form']]);
});

test('nodes without names that all look alike are not told apart for ever', async () => {
	const { badge, wrong } = await world();
	const value = parsed(badge);
	const many = (count: number, one: JsonObject): Json[] => Array.from({ length: count }, () => one);
	const related = many(10, { type: ['Related'], version: '1' });
	const achievement = many(10, { type: ['Achievement'], name: 'a', related });
	const subject = { ...(value['credentialSubject'] as JsonObject), achievement };
	const poison = { ...value, credentialSubject: subject };
	expect(await wrong(JSON.stringify(poison))).toEqual(['terms']);
	await expect(canonical(poison)).rejects.toThrow('Maximum deep iterations exceeded (64).');
});

test('a list of what is revoked must be the school’s own, whole, and of before now', async () => {
	const { badge, trust, catalogue } = await world();
	const list = parsed(await issuedList(catalogue));
	const subject = list['credentialSubject'] as JsonObject;
	const lists = [
		undefined,
		'',
		badge,
		JSON.stringify({ ...list, credentialSubject: { ...subject, encodedList: 'uH4sIAAAAAAAA_2NgYGD4DwD' } }),
		JSON.stringify({ ...list, validFrom: '2027-01-19T00:00:00Z' }),
		JSON.stringify({ ...list, issuer: 'did:web:old.example:school' }),
		JSON.stringify({ ...list, proof: parsed(badge)['proof']! }),
	];
	for (const one of lists) {
		const { ok, findings } = await verify(badge, { ...trust, list: one });
		expect(ok).toBe(false);
		expect(findings.filter((found) => !found.ok)).toEqual([{ check: 'list', ok: false }]);
	}
	const before = await verify(badge, { ...trust, now: '2027-01-15T00:00:00Z' });
	expect(before.findings.filter((found) => !found.ok)).toEqual([{ check: 'list', ok: false }]);
});

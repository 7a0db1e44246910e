import { expect, test } from 'vitest';
import { BO, issued, issuingCatalogue, trustOf } from '#testing/issuing-school.ts';
import type { Verdict } from './verify.ts';
import { verify } from './verify.ts';

const wrong = ({ findings }: Verdict) => findings.filter(({ ok }) => !ok);

test('a badge of the school counts, and one hears what was looked at', async () => {
	const catalogue = await issuingCatalogue();
	const verdict = await verify(await issued(catalogue), await trustOf(catalogue));
	expect(verdict.findings).toEqual([
		{ check: 'form', ok: true },
		{ check: 'contexts', ok: true },
		{ check: 'type', ok: true },
		{ check: 'issuer', ok: true, about: 'did:web:school.example' },
		{ check: 'proof', ok: true },
		{ check: 'key', ok: true, about: 'did:web:school.example#key-2027' },
		{ check: 'key-safe', ok: true, about: 'did:web:school.example#key-2027' },
		{ check: 'terms', ok: true },
		{ check: 'signature', ok: true },
		{ check: 'created', ok: true, about: '2027-01-10T00:00:00Z' },
		{ check: 'begun', ok: true, about: '2027-01-10T00:00:00Z' },
		{ check: 'list', ok: true },
		{ check: 'unrevoked', ok: true },
	]);
	expect([verdict.ok, verdict.signatureOnly]).toEqual([true, false]);
});

test('one that the school has taken back counts no more', async () => {
	const catalogue = await issuingCatalogue();
	const verdict = await verify(await issued(catalogue, BO), await trustOf(catalogue));
	expect(verdict.ok).toBe(false);
	expect(wrong(verdict)).toEqual([{ check: 'unrevoked', ok: false }]);
});

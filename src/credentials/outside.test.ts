// What the engine of wallets says of our badges, over https and with files as any host would serve them.
import { expect, onTestFinished, test } from 'vitest';
import { addresses } from '#core/addresses.ts';
import type { Catalogue } from '#core/catalogue/catalogue.ts';
import { didDocument } from '#core/outputs/open-badge/did.ts';
import { statusListOf } from '#core/outputs/open-badge/status-list.ts';
import type { Credential } from '#core/outputs/open-badge/shapes.ts';
import { httpsHost } from '#testing/https-host.ts';
import {
	BO,
	credential,
	issued,
	issuedList,
	issuingCatalogue,
	issuingSchoolAt,
	NOW,
	testKey,
	trustOf,
} from '#testing/issuing-school.ts';
import { outsideOpinions } from '#testing/outside-verifier.ts';
import type { Check } from './findings.ts';
import { newKey, readKey, type SigningKey } from './keys.ts';
import { sign, signedText } from './proof.ts';
import { verify } from './verify.ts';

const BASE = '/school/';

/** The school on a host of its own, with the files that a verifier asks for. */
async function hosted(): Promise<{ catalogue: Catalogue; asked: string[]; files: Map<string, string> }> {
	const files = new Map<string, string>();
	const host = await httpsHost((path) => files.get(path));
	onTestFinished(host.close);
	const catalogue = await issuingCatalogue(issuingSchoolAt(host.url, BASE));
	const issuer = catalogue.issuer!;
	files.set(`${BASE}did.json`, JSON.stringify(didDocument(issuer, issuer.did)));
	files.set(`${BASE}${addresses.revocations.slice(1)}`, await issuedList(catalogue));
	return { catalogue, asked: host.asked, files };
}

const stranger = async (): Promise<SigningKey> => readKey((await newKey('key-2027')).secret);
const text = async (document: Credential, key: SigningKey) => signedText(await sign(document, key));

/** Both opinions: that of the wallets, and the checks that failed in ours. */
async function opinions(catalogue: Catalogue, badges: readonly string[], now = NOW) {
	const trust = { ...(await trustOf(catalogue)), now };
	const outside = await outsideOpinions(badges, now);
	return Promise.all(
		badges.map(async (badge, index): Promise<{ wallet: unknown; ours: Check[] }> => {
			const { ok, findings } = await verify(badge, trust);
			const wrong = findings.filter((one) => !one.ok).map(({ check }) => check);
			expect(ok).toBe(wrong.length === 0);
			return { wallet: outside[index], ours: wrong };
		}),
	);
}

test('a badge counts for wallets as it counts here; one that is taken back counts nowhere', async () => {
	const { catalogue, asked } = await hosted();
	const badges = [await issued(catalogue), await issued(catalogue, BO)];
	expect(await opinions(catalogue, badges)).toEqual([
		{ wallet: { signature: 'good', unexpired: true, unrevoked: true }, ours: [] },
		{ wallet: { signature: 'good', unexpired: true, unrevoked: false }, ours: ['unrevoked'] },
	]);
	expect(new Set(asked)).toEqual(new Set(['/school/did.json', '/school/status/revocation-1.json']));
});

test('a badge that has run out counts nowhere', async () => {
	const { catalogue } = await hosted();
	const until: Credential = { ...credential(catalogue), validUntil: '2027-01-31T00:00:00Z' };
	const badges = [await text(until, await testKey())];
	expect(await opinions(catalogue, badges)).toEqual([
		{ wallet: { signature: 'good', unexpired: false, unrevoked: true }, ours: ['unexpired'] },
	]);
	expect(await opinions(catalogue, badges, '2027-01-30T23:59:59Z')).toEqual([
		{ wallet: { signature: 'good', unexpired: true, unrevoked: true }, ours: [] },
	]);
});

test('a forged badge counts nowhere, whatever key it names', async () => {
	const { catalogue } = await hosted();
	const plain = credential(catalogue);
	const forger = await stranger();
	const own = { ...forger, id: forger.multibase };
	const badges = [
		// Another key under the name of ours.
		await text(plain, forger),
		// A name that is the key itself.
		await text(plain, own),
		// A key that somebody else vouches for.
		signedText(await sign(plain, own, `did:key:${own.id}#${own.id}`)),
		// Other words under a good signature.
		(await issued(catalogue)).replace('Ties a knot', 'Ties a bow'),
	];
	expect(await opinions(catalogue, badges)).toEqual([
		{ wallet: { signature: 'invalid_signature' }, ours: ['signature'] },
		{ wallet: { signature: 'invalid_signature' }, ours: ['key'] },
		{ wallet: { signature: 'invalid_signature' }, ours: ['key'] },
		{ wallet: { signature: 'invalid_signature' }, ours: ['signature'] },
	]);
});

test('a key in wrong hands makes no badge that counts', async () => {
	const { catalogue, files } = await hosted();
	const badge = await issued(catalogue);
	const { issuer } = catalogue;
	const keys = issuer!.keys.map((key) => ({ ...key, state: 'compromised' as const }));
	const lost: Catalogue = { ...catalogue, issuer: { ...issuer!, keys } };
	files.set('/school/did.json', JSON.stringify(didDocument(lost.issuer!, issuer!.did)));
	expect(await opinions(lost, [badge])).toEqual([
		{ wallet: { signature: 'invalid_signature' }, ours: ['key-safe'] },
	]);
});

test('a list of what is revoked that the school has not signed says nothing', async () => {
	const { catalogue, files } = await hosted();
	const badge = await issued(catalogue, BO);
	const empty = statusListOf({ ...catalogue, awards: [] });
	const forged = signedText(await sign(empty, await stranger()));
	files.set('/school/status/revocation-1.json', forged);
	const [wallet] = await outsideOpinions([badge], NOW);
	expect(wallet).toEqual({ signature: 'good', unexpired: true, unrevoked: 'status_list_signature_error' });
	const verdict = await verify(badge, { ...(await trustOf(catalogue)), list: forged });
	expect(verdict.findings.filter(({ ok }) => !ok)).toEqual([{ check: 'list', ok: false }]);
});

test('somebody else’s badge has a good signature there, and counts for nothing here', async () => {
	const { catalogue } = await hosted();
	const forger = await stranger();
	const plain = credential(catalogue);
	const issuer = { ...plain.issuer, id: `did:key:${forger.multibase}` };
	const badge = await text({ ...plain, issuer }, { ...forger, id: forger.multibase });
	expect(await opinions(catalogue, [badge])).toEqual([
		{ wallet: { signature: 'good', unexpired: true, unrevoked: true }, ours: ['issuer'] },
	]);
	const { ok, signatureOnly } = await verify(badge, await trustOf(catalogue));
	expect({ ok, signatureOnly }).toEqual({ ok: false, signatureOnly: true });
});

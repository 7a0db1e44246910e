// The badges of the finished sample site: what wallets say of them over https, and what our own verifier says.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, afterAll, expect, inject, test } from 'vitest';
import { addresses } from '#core/addresses.ts';
import type { Award, Catalogue } from '#core/catalogue/catalogue.ts';
import { credentialOf } from '#core/outputs/open-badge/credential.ts';
import type { Credential } from '#core/outputs/open-badge/shapes.ts';
import { credentialPath, STATUS_LIST } from '#core/recognition/signed-path.ts';
import { lastDayOf, stateOf } from '#core/recognition/validity.ts';
import { readKey } from '#credentials/keys.ts';
import { type Proof, sign, signedText } from '#credentials/proof.ts';
import type { Trust } from '#credentials/trust.ts';
import { verify } from '#credentials/verify.ts';
import { readSchool } from '#disk/school.ts';
import { TODAY } from './built-site.ts';
import { httpsHost, type HttpsHost } from './https-host.ts';
import { keyOf, testKey } from './issuer-key.ts';
import { type Opinion, outsideOpinions } from './outside-verifier.ts';

const { content, dist, base } = inject('sample');
const NOW = `${TODAY}T12:00:00Z`;

let host: HttpsHost;
let catalogue: Catalogue;
beforeAll(async () => {
	({ catalogue } = await readSchool(content, TODAY));
	host = await httpsHost((path) => fileAt(path));
});
afterAll(() => host.close());

function fileAt(path: string): Uint8Array | undefined {
	try {
		return path.startsWith(base) ? readFileSync(join(dist, path.slice(base.length))) : undefined;
	} catch {
		return undefined;
	}
}

const served = (address: string) => readFileSync(join(dist, address), 'utf8');
const badgeOf = ({ id }: Award) => served(addresses.awardFile(id, 'credential.json'));
const signedAwards = () =>
	catalogue.awards.filter(({ id, revoked }) => !revoked && catalogue.signed.has(credentialPath(id)));

const wallets = (badges: readonly string[]) =>
	outsideOpinions(badges, NOW, { 'https://school.example': host.url });

async function ours(badges: readonly string[]): Promise<string[][]> {
	const trust: Trust = { issuer: catalogue.issuer!, list: served(addresses.revocations), now: NOW };
	const verdicts = await Promise.all(badges.map((badge) => verify(badge, trust)));
	return verdicts.map(({ findings }) => findings.filter(({ ok }) => !ok).map(({ check }) => check));
}

test('every badge is served as it was signed, and so is the list of what is revoked', () => {
	const awards = signedAwards();
	expect(awards.length).toBeGreaterThan(9);
	const committed = (path: string) => readFileSync(join(content, path), 'utf8');
	for (const award of awards) expect(badgeOf(award)).toBe(committed(credentialPath(award.id)));
	expect(served(addresses.revocations)).toBe(committed(STATUS_LIST));
});

test('wallets and our verifier say of every badge what the ledger says', async () => {
	const taken = catalogue.awards.filter(({ revoked }) => revoked);
	const awards = [...signedAwards(), ...taken];
	const states = awards.map((award) => stateOf(catalogue, award));
	expect(new Set(states)).toEqual(new Set(['valid', 'expired', 'revoked']));
	// Somebody kept what was signed before it was taken back; the school has thrown it away.
	const key = await readKey(testKey.secret);
	const kept = taken.map(async (award) => signedText(await sign(credentialOf(catalogue, award)!, key)));
	const badges = [...signedAwards().map(badgeOf), ...(await Promise.all(kept))];
	const said = awards.map((award) => ({
		unexpired: (lastDayOf(catalogue, award) ?? TODAY) >= TODAY,
		unrevoked: award.revoked === undefined,
	}));
	expect(await wallets(badges)).toEqual(said.map((one): Opinion => ({ signature: 'good', ...one })));
	expect(await ours(badges)).toEqual(
		said.map(({ unexpired, unrevoked }) => [
			...(unexpired ? [] : ['unexpired']),
			...(unrevoked ? [] : ['unrevoked']),
		]),
	);
	expect(new Set(host.asked)).toEqual(
		new Set([addresses.did, addresses.revocations].map((address) => `${base}${address.slice(1)}`)),
	);
});

test('a forged badge counts nowhere: not with another key, a key for a name, another issuer or other words', async () => {
	const award = signedAwards().find((one) => stateOf(catalogue, one) === 'valid')!;
	const genuine = badgeOf(award);
	const { proof, ...plain } = JSON.parse(genuine) as Credential & { proof: Proof };
	const { secret, multibase } = keyOf('f', proof.verificationMethod.split('#')[1]);
	const forger = await readKey(secret);
	const named = { ...forger, id: multibase };
	const forged = [
		signedText(await sign(plain, forger)),
		signedText(await sign(plain, named)),
		signedText(await sign(plain, named, `did:key:${multibase}#${multibase}`)),
		genuine.replace(plain.name, 'Other words'),
	];
	expect((await wallets(forged)).map(({ signature }) => signature)).toEqual(
		forged.map(() => 'invalid_signature'),
	);
	expect(await ours(forged)).toEqual([['signature'], ['key'], ['key'], ['signature']]);
});

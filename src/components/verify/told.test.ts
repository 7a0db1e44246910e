import { expect, test } from 'vitest';
import type { Verdict } from '#credentials/verify.ts';
import { verify } from '#credentials/verify.ts';
import { readKey, newKey } from '#credentials/keys.ts';
import { sign, signedText } from '#credentials/proof.ts';
import type { Trust } from '#credentials/trust.ts';
import { ADA, BO, issued, issuingCatalogue, testKey, trustOf } from '#testing/issuing-school.ts';
import { told } from './told.ts';

let trust: Trust;
let good: string;
let revoked: string;

// Laid in a test, because the folder of a school goes with the test that made it.
test('there is a school that issues badges', async () => {
	const catalogue = await issuingCatalogue();
	trust = await trustOf(catalogue);
	[good, revoked] = [await issued(catalogue, ADA), await issued(catalogue, BO)];
	expect(JSON.parse(good)).toMatchObject({ issuer: { id: trust.issuer.did } });
});

const toldOf = async (text: string, asked = trust) => told(await verify(text, asked), asked);
const linesOf = async (text: string, asked?: Trust) =>
	(await toldOf(text, asked)).lines.map(({ mark, says }) => `${mark} ${says}`);

/** The badge with other words in it, signed as if it were ours. */
async function signedWith(changes: object, key = testKey()): Promise<string> {
	const { proof: _, ...document } = JSON.parse(good) as { proof: object; issuer: { id: string } };
	return signedText(await sign({ ...document, ...changes } as Parameters<typeof sign>[0], await key));
}

test('a good badge is told with all that was looked at, and with what was not', async () => {
	const { state, lines, facts, issuer } = await toldOf(good);
	expect([state, issuer]).toEqual(['good', 'did:web:school.example']);
	expect(lines.map(({ mark, says }) => `${mark} ${says}`)).toEqual([
		'right issuer-right',
		'right key-active',
		'right signature-right',
		'right dates-right',
		'right list-right',
		'open holder-key',
	]);
	expect(facts).toMatchObject({
		badge: 'Knotter',
		description: 'Ties a knot that holds.',
		given: '2027-01-10T00:00:00Z',
		until: undefined,
		levels: [
			{ criterion: 'It holds', level: 'always' },
			{ criterion: 'It is told', level: 'mostly' },
		],
	});
});

test('what was taken back, is over, or has not begun is told as that', async () => {
	expect((await toldOf(revoked)).state).toBe('revoked');
	const until = await signedWith({ validUntil: '2027-01-15T00:00:00Z' });
	expect((await toldOf(until)).state).toBe('expired');
	expect(await linesOf(until)).toContain('wrong dates-wrong');
	expect(await linesOf(until, { ...trust, now: '2027-01-14T00:00:00Z' })).toContain('right dates-until');
	// Of a signature of tomorrow nobody knows whether it is one.
	expect((await toldOf(good, { ...trust, now: '2027-01-09T00:00:00Z' })).state).not.toBe('good');
});

test('without the list of what is revoked, nothing is called good', async () => {
	for (const list of [undefined, '{}', trust.list?.replace('"revocation"', '"suspension"')]) {
		expect((await toldOf(good, { ...trust, list })).state).toBe('unsure');
		expect(await linesOf(good, { ...trust, list })).toContain('open list-missing');
	}
});

test('what was changed says nothing that could be believed', async () => {
	const { state, facts } = await toldOf(good.replace('Knotter', 'Captain'));
	expect([state, facts]).toEqual(['broken', undefined]);
	expect(await linesOf(good.replace('Knotter', 'Captain'))).toEqual([
		'open issuer-claimed',
		'open key-claimed',
		'wrong signature-wrong',
		'open dates-open',
		'open list-open',
		'open holder-open',
	]);
});

test('a key that was lost, and one that is none of the school, are told apart', async () => {
	const [only] = trust.issuer.keys.filter(({ state }) => state === 'active');
	const lost = { ...trust.issuer, keys: [{ ...only!, state: 'compromised' as const }] };
	expect((await toldOf(good, { ...trust, issuer: lost })).state).toBe('lost');
	expect(await linesOf(good, { ...trust, issuer: lost })).toContain('wrong key-compromised');
	const retired = { ...trust.issuer, keys: [{ ...only!, state: 'retired' as const }] };
	expect(await linesOf(good, { ...trust, issuer: retired })).toContain('right key-retired');
	const none = await signedWith(
		{},
		newKey('key-1999').then(({ secret }) => readKey(secret)),
	);
	expect((await toldOf(none)).state).toBe('broken');
	expect(await linesOf(none)).toContain('wrong key-wrong');
});

test('nobody else’s badge is ever called good, however well it is signed', async () => {
	const { secret, multibase } = await newKey('own');
	const did = `did:key:${multibase}`;
	const own = { ...(await readKey(secret)), id: multibase };
	const signed = await signedWith(
		{ issuer: { id: did, type: ['Profile'], name: 'We' } },
		Promise.resolve(own),
	);
	expect((await toldOf(signed)).state).toBe('stranger');
	expect((await toldOf(good.replaceAll('did:web:school.example', 'did:web:other.example'))).state).toBe(
		'stranger',
	);
	expect((await toldOf(signed.replace('Knotter', 'Captain'))).state).toBe('broken');
});

test('a browser that does not know the signature says so, and not that the badge is wrong', () => {
	const verdict: Verdict = {
		ok: false,
		signatureOnly: false,
		findings: [
			...(['form', 'contexts', 'type', 'issuer', 'proof', 'key', 'key-safe'] as const).map((check) => ({
				check,
				ok: true,
			})),
			{ check: 'signature', ok: false, about: 'unsupported' },
		],
		credential: { type: ['OpenBadgeCredential'], issuer: 'did:web:school.example' },
	};
	expect(told(verdict, trust)).toMatchObject({ state: 'weak', facts: undefined });
});

test('what is no badge has nothing told of it', async () => {
	for (const text of ['{}', '[]', '', trust.list ?? ''])
		expect(await toldOf(text)).toMatchObject({ state: 'none', lines: [], facts: undefined });
});

import { expect, test } from 'vitest';
import { collections } from '#core/schema/collections.ts';
import { signedPart, writerOf } from '#core/recognition/signed-part.ts';
import { didKeyOf, multibaseOf } from './public-key.ts';
import { isSealed, seal } from './seal.ts';

const pair = (await crypto.subtle.generateKey('Ed25519', false, ['sign', 'verify'])) as CryptoKeyPair;
const key = didKeyOf(multibaseOf(new Uint8Array(await crypto.subtle.exportKey('raw', pair.publicKey))))!;

const written = {
	kudos: 'It holds.',
	rubric: 'knot',
	revision: 1,
	date: '2027-02-03',
	ratings: [{ criterion: 'holds', level: 3 }],
	provenance: { way: 'key', key },
};
const assessment = { collection: 'assessments', id: 'knots/tie-one/ada/bo-r1', record: written } as const;

test('what somebody signed is theirs, however the file is written and whatever is taken for granted', async () => {
	const signature = await seal(signedPart(assessment), pair.privateKey);
	expect(signature).toMatch(/^[A-Za-z0-9_-]{86}$/);
	const read = collections.assessments.schema.parse({
		...Object.fromEntries(Object.entries(written).reverse()),
		provenance: { ...written.provenance, signature },
	});
	expect(await isSealed(signedPart({ ...assessment, record: read }), signature, key)).toBe(true);
});

test('another word, another place, another key or another signature is not what they signed', async () => {
	const signature = await seal(signedPart(assessment), pair.privateKey);
	const others = [
		{ ...assessment, record: { ...written, kudos: 'It holds!' } },
		{ ...assessment, record: { ...written, quote: true } },
		{ ...assessment, id: 'knots/tie-one/cy/bo-r1' },
	];
	for (const other of others) expect(await isSealed(signedPart(other), signature, key)).toBe(false);
	const stranger = 'did:key:z6MkhaXgBZDvotDkL5257faiztiGiC2QtKLGpbnnEGta2doK';
	expect(await isSealed(signedPart(assessment), signature, stranger)).toBe(false);
	for (const wrong of ['', 'A'.repeat(86), `${signature}=`, 'é'])
		expect(await isSealed(signedPart(assessment), wrong, key)).toBe(false);
});

test('the text of work counts, and the spaces around it do not', () => {
	const work = (body: string) =>
		signedPart({
			collection: 'work',
			id: 'knots/tie-one/ada',
			record: { title: 'A knot', date: '2027-02-01' },
			body,
		});
	expect(work('\n\nI tied it.\n')).toBe(work('I tied it.'));
	expect(work('I tied it.')).not.toBe(work('I untied it.'));
});

test('a file is of the one whose name it bears', () => {
	expect(writerOf('work', 'knots/tie-one/ada')).toBe('ada');
	expect(writerOf('assessments', 'knots/tie-one/ada/bo-r2-r12')).toBe('bo-r2');
	expect(writerOf('calibrations', 'knot/cy')).toBe('cy');
});

import { expect, test } from 'vitest';
import { credential, issued, issuedList, issuingCatalogue, testKey } from '#testing/issuing-school.ts';
import { sign } from './proof.ts';

test('what is signed twice is the same, letter by letter', async () => {
	const [one, two] = [await issuingCatalogue(), await issuingCatalogue()];
	expect(await issued(one)).toBe(await issued(two));
	expect(await issuedList(one)).toBe(await issuedList(two));
});

test('a signature says when, by which key, in which way, and covers what is said in any order', async () => {
	const badge = credential(await issuingCatalogue());
	const { proof } = await sign(badge, await testKey());
	expect(proof).toEqual({
		type: 'DataIntegrityProof',
		created: '2027-01-10T00:00:00Z',
		verificationMethod: 'did:web:school.example#key-2027',
		cryptosuite: 'eddsa-rdfc-2022',
		proofPurpose: 'assertionMethod',
		proofValue: expect.stringMatching(/^z[1-9A-HJ-NP-Za-km-z]{86,88}$/),
	});
	const { id, '@context': context, ...rest } = badge;
	const turned = { ...rest, '@context': context, id };
	expect((await sign(turned, await testKey())).proof.proofValue).toBe(proof.proofValue);
});

test('a word that no vocabulary knows is never signed', async () => {
	const badge = { ...credential(await issuingCatalogue()), grade: 'A' };
	await expect(sign(badge, await testKey())).rejects.toThrow('Safe mode validation error');
});

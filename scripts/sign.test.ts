import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { formatProblem } from '#core/problem.ts';
import { newKey } from '#credentials/keys.ts';
import { readSchool } from '#disk/school.ts';
import { ADA, awardedSchool, BO, SECRET } from '#testing/awarded-school.ts';
import { say } from '#testing/command.ts';
import { folderOf, TODAY } from '#testing/school.ts';
import { signSchool } from './sign/school.ts';

const LIST = 'awards/revocation-1.json';
const CREDENTIAL = `awards/${ADA}.json`;
const school = () => folderOf(awardedSchool);
const read = (root: string, path: string) => readFileSync(join(root, path), 'utf8');
const change = (root: string, path: string, from: string | RegExp, to: string) =>
	writeFileSync(join(root, path), read(root, path).replace(from, to));
const lines = async (root: string, cache?: string) =>
	(await readSchool(root, TODAY, { cache })).problems.map(formatProblem);

test('what waits is signed, what was taken back is not, and the same school gives the same bytes', async () => {
	const [one, other] = [school(), school()];
	for (const root of [one, other])
		expect(await signSchool(root, SECRET, TODAY)).toEqual({ signed: [ADA], list: true, left: [] });
	for (const path of [CREDENTIAL, LIST]) expect(read(one, path)).toBe(read(other, path));
	expect(await signSchool(one, SECRET, TODAY)).toEqual({ signed: [], list: false, left: [] });
	expect(await signSchool(one, SECRET, '2027-03-01')).toEqual({ signed: [], list: false, left: [] });
	expect(await lines(one)).toEqual([]);
});

test('without a key everything stays as it is, and no message ever holds the key', async () => {
	const root = school();
	const none = await say('sign', ['--root', root, '--today', TODAY]);
	expect([none.code, none.output]).toEqual([
		0,
		'There is no key here, so nothing is signed, and what is due stays due.\n',
	]);
	expect(() => read(root, CREDENTIAL)).toThrow();

	const { secret } = await newKey('key-2027');
	const d = (key: string) => (JSON.parse(key) as { d: string }).d;
	const wrong = await say('sign', ['--root', root, '--today', TODAY], { ISSUER_KEY: secret });
	expect([wrong.code, wrong.errors]).toEqual([
		2,
		'The key `key-2027` is not an active one of `issuer.yml`. Use the one that is, or make one with `npm run rotate`.\n',
	]);
	const broken = await say('sign', ['--root', root], { ISSUER_KEY: SECRET.slice(0, -4) });
	const signed = await say('sign', ['--root', root, '--today', TODAY], { ISSUER_KEY: SECRET });
	expect([broken.code, signed.code, signed.output]).toEqual([
		2,
		0,
		`signed ${ADA}\n1 award signed; the list of what is revoked is new.\n`,
	]);
	const said = JSON.stringify([none, wrong, broken, signed]);
	expect([said.includes(d(SECRET)), said.includes(d(secret))]).toEqual([false, false]);
});

test('a retired key signs nothing, and what it signed still counts', async () => {
	const root = school();
	await signSchool(root, SECRET, TODAY);
	change(
		root,
		'issuer.yml',
		'state: active, from: 2027-01-01',
		'state: retired, from: 2027-01-01, until: 2027-01-31',
	);
	expect(await lines(root)).toEqual([]);
	await expect(signSchool(root, SECRET, TODAY)).rejects.toThrow('not an active one');
});

test('what is signed must be what the school signed, and say what the ledger says', async () => {
	const root = school();
	await signSchool(root, SECRET, TODAY);
	const [credential, ledger, issuer] = [CREDENTIAL, `awards/${ADA}.yml`, 'issuer.yml'].map((path) =>
		read(root, path),
	);
	const told = async (path: string, from: string | RegExp, to: string) => {
		change(root, path, from, to);
		const found = await lines(root);
		writeFileSync(join(root, CREDENTIAL), credential!);
		writeFileSync(join(root, `awards/${ADA}.yml`), ledger!);
		writeFileSync(join(root, 'issuer.yml'), issuer!);
		return found;
	};
	const again =
		'Take the file as it was from git; or delete it, and `npm run sign` writes it again. [award/signature]';
	expect(await told(CREDENTIAL, '"name": "Knotter"', '"name": "Captain"')).toEqual([
		`${CREDENTIAL}:1:1  It has changed since it was signed. ${again}`,
	]);
	expect(await told('issuer.yml', 'id: key-2027', 'id: key-2028')).toEqual([
		`${CREDENTIAL}:1:1  The key that signed it is none of those in \`issuer.yml\`. ${again}`,
		`${LIST}:1:1  The key that signed it is none of those in \`issuer.yml\`. ${again.replace('award/signature', 'status/list')}`,
	]);
	expect(await told(`awards/${ADA}.yml`, 'date: "2027-01-10"', 'date: "2027-01-09"')).toEqual([
		`${CREDENTIAL}:1:1  The credential says otherwise than the ledger when it was given. Write in \`awards/${ADA}.yml\` what was signed; to change it, revoke this award. [award/differs]`,
	]);
	expect(
		await told(`awards/${ADA}.yml`, 'date: "2027-01-10"', 'date: "2027-01-10"\nreissued: "2027-01-20"'),
	).toEqual([
		`awards/${ADA}.yml:6:11  advice: This waits to be signed again. The job of the awards does it after the merge, or \`npm run sign\`. [award/waits]`,
	]);
	expect(
		await told(`awards/${ADA}.yml`, /^/, 'revoked: { on: 2027-02-01, because: It slipped. }\n'),
	).toMatchObject([expect.stringContaining('advice: The list of what is revoked does not say so yet.')]);
	change(root, `awards/${BO}.yml`, /revoked:\n(  .*\n)+/, '');
	expect(await lines(root)).toEqual([
		expect.stringContaining('The list says of an award that the ledger knows nothing of: revoked (place '),
	]);
});

test('an award dated anew is signed anew, for what it stood for when it was signed first', async () => {
	const root = school();
	await signSchool(root, SECRET, TODAY);
	change(root, `awards/${ADA}.yml`, 'date: "2027-01-10"', 'date: "2027-01-10"\nreissued: "2027-01-20"');
	change(root, 'badges/knotter.mdx', 'title: Knotter', 'title: Sailor');
	expect(await signSchool(root, SECRET, TODAY)).toEqual({ signed: [ADA], list: false, left: [] });
	expect(JSON.parse(read(root, CREDENTIAL))).toMatchObject({
		validFrom: '2027-01-20T00:00:00Z',
		awardedDate: '2027-01-10T00:00:00Z',
		credentialSubject: { achievement: { name: 'Knotter' } },
		proof: { created: '2027-01-20T00:00:00Z' },
	});
	expect(await lines(root)).toEqual([]);
});

test('flags wait for a steward, and nothing is signed in a school with problems', async () => {
	const root = school();
	change(root, `awards/${ADA}.yml`, /^/, 'flags: [hollow]\n');
	await expect(signSchool(root, SECRET, TODAY)).rejects.toMatchObject({
		problems: [expect.objectContaining({ rule: 'award/decided' })],
	});
	writeFileSync(join(root, 'people/ada.yml'), 'name: [\n');
	const { code, errors } = await say('sign', ['--root', root, '--today', TODAY], { ISSUER_KEY: SECRET });
	expect([code, errors.split('\n')[0]]).toEqual([
		1,
		'The school has problems, and nothing of it is signed before they are gone.',
	]);
});

test('a signature that was looked at once is remembered, and only as long as its file and the keys are the same', async () => {
	const root = school();
	const cache = folderOf({});
	await signSchool(root, SECRET, TODAY);
	expect([await lines(root, cache), await lines(root, cache)]).toEqual([[], []]);
	change(root, CREDENTIAL, '"name": "Knotter"', '"name": "Captain"');
	expect(await lines(root, cache)).toHaveLength(1);
	expect(await lines(root, cache)).toHaveLength(1);
	change(root, CREDENTIAL, '"name": "Captain"', '"name": "Knotter"');
	change(root, 'issuer.yml', 'state: active', 'state: compromised');
	expect(await lines(root, cache)).toHaveLength(2);
});

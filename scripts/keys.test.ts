import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { formatProblem } from '#core/problem.ts';
import { readSchool } from '#disk/school.ts';
import { verify } from '#credentials/verify.ts';
import { ADA, awardedSchool, BO, SECRET } from '#testing/awarded-school.ts';
import { say } from '#testing/command.ts';
import { folderOf, TODAY } from '#testing/school.ts';
import { signSchool } from './sign/school.ts';

/** Each command is a process of its own, and the machine may be busy. */
const PATIENCE = 120_000;

function desk(files: Record<string, string> = awardedSchool) {
	const root = folderOf(files);
	const desktop = folderOf({});
	const read = (path: string) => readFileSync(join(root, path), 'utf8');
	const command = (name: string, ...words: string[]) =>
		say(name, ['--root', root, '--today', TODAY, ...words]);
	const rotate = (file: string, ...words: string[]) =>
		command('rotate', '--out', join(desktop, file), ...words);
	const secret = (file: string) => readFileSync(join(desktop, file), 'utf8');
	const lines = async () => (await readSchool(root, TODAY)).problems.map(formatProblem);
	const verdict = async () => {
		const { catalogue } = await readSchool(root, TODAY);
		const trust = {
			issuer: catalogue.issuer!,
			list: read('awards/revocation-1.json'),
			now: `${TODAY}T12:00:00Z`,
		};
		const { findings } = await verify(read(`awards/${ADA}.json`), trust);
		return findings.filter(({ ok }) => !ok).map(({ check }) => check);
	};
	return { root, desktop, read, command, rotate, secret, lines, verdict };
}

test(
	'the first key makes the issuer, and its secret half is in one file that nobody else can read',
	async () => {
		const { 'issuer.yml': _, ...without } = awardedSchool;
		const { desktop, read, rotate, secret, lines } = desk(without);
		const { code, output, errors } = await rotate('key.local');
		expect([code, errors]).toEqual([0, '']);
		const issuer = parse(read('issuer.yml'));
		expect(issuer).toEqual({
			did: 'did:web:school.example',
			keys: [{ id: 'key-2027', multibase: expect.stringMatching(/^z6Mk/), state: 'active', from: TODAY }],
		});
		expect(statSync(join(desktop, 'key.local')).mode & 0o777).toBe(0o600);
		const { d } = JSON.parse(secret('key.local')) as { d: string };
		expect(output + read('issuer.yml')).not.toContain(d);
		expect((await lines()).filter((line) => line.startsWith('issuer'))).toEqual([]);
		expect((await rotate('key.local')).errors).toContain('is there already, and no key is written over.');
		expect((await rotate('key.txt')).errors).toContain('has to end in `.local`');
	},
	PATIENCE,
);

test(
	'after a rotation what was signed counts, and what is new is signed with the new key',
	async () => {
		const { root, read, rotate, secret, lines, verdict } = desk();
		await signSchool(root, SECRET, TODAY);
		const before = read(`awards/${ADA}.json`);
		await rotate('key.local');
		expect(parse(read('issuer.yml')).keys).toMatchObject([
			{ id: 'key-2027', state: 'retired', until: TODAY },
			{ id: 'key-2027-2', state: 'active', from: TODAY },
		]);
		expect(read('issuer.yml')).toContain('# Everybody knows this one.');
		expect(await signSchool(root, secret('key.local'), TODAY)).toEqual({ signed: [], list: true, left: [] });
		expect([read(`awards/${ADA}.json`), await lines(), await verdict()]).toEqual([before, [], []]);
	},
	PATIENCE,
);

test(
	'what a lost key signed counts no more until it is signed again',
	async () => {
		const { root, read, rotate, secret, command, lines, verdict } = desk();
		await signSchool(root, SECRET, TODAY);
		await rotate('key.local', '--compromised', 'key-2027', '--note', 'It stood in a log.');
		expect((await lines()).join('\n')).toContain('is in wrong hands');
		expect(await verdict()).toContain('key-safe');
		const { output } = await command('resign', '--from', 'key-2027');
		expect(output.replaceAll(`${root}/`, '')).toBe(`awards/${ADA}.yml\n1 award to be signed again.\n`);
		expect((await signSchool(root, secret('key.local'), TODAY)).signed).toEqual([ADA]);
		expect([await lines(), await verdict()]).toEqual([[], []]);
		expect(JSON.parse(read(`awards/${ADA}.json`))).toMatchObject({
			id: `https://school.example/awards/${ADA.slice(5)}/`,
			awardedDate: '2027-01-10T00:00:00Z',
			validFrom: `${TODAY}T00:00:00Z`,
		});
		expect((await command('resign', '--from', 'key-1')).code).toBe(2);
	},
	PATIENCE,
);

test(
	'an award that was taken back is refused as soon as the list is signed',
	async () => {
		const { root, read, command, verdict } = desk();
		await signSchool(root, SECRET, TODAY);
		expect(await verdict()).toEqual([]);
		const why = ['--by', 'stewards', '--because', 'It slipped.'];
		expect((await command('revoke', ...why)).code).toBe(2);
		const { code } = await say('revoke', [ADA, '--root', root, '--today', TODAY, ...why]);
		expect([code, parse(read(`awards/${ADA}.yml`)).revoked]).toEqual([
			0,
			{ on: TODAY, because: 'It slipped.', by: 'stewards' },
		]);
		expect(await signSchool(root, SECRET, TODAY)).toEqual({ signed: [], list: true, left: [] });
		expect(await verdict()).toEqual(['unrevoked']);
		const again = await say('revoke', [BO, '--root', root, ...why]);
		expect([again.code, again.errors]).toEqual([2, 'It is revoked since 2027-01-20 already.\n']);
	},
	PATIENCE,
);

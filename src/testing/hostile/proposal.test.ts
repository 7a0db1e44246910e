// What the commands of a workflow make of a proposal that means harm: they say what it is, and live.
import { existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { exampleSchool } from '#core/rules/example.ts';
import { say } from '../command.ts';
import { type Forge, openForge } from '../forge/forge.ts';
import { repositoryIn } from '../repository.ts';
import { proposedFiles, proposeHarm, TITLE } from './proposal.ts';

const root = mkdtempSync(join(tmpdir(), 'harm-'));
let forge: Forge;
let proposed: string;

beforeAll(async () => {
	const { commit } = repositoryIn(root);
	const files = Object.entries(exampleSchool as Record<string, string>);
	commit('Begin', Object.fromEntries(files.map(([path, text]) => [`content/${path}`, text])));
	forge = await openForge({
		from: root,
		folder: join(root, 'forge.git'),
		repository: 'guild/school',
		people: { mia: { name: 'Mia', writes: true }, mallory: { name: '<b>Mallory</b>' } },
	});
	proposed = await proposeHarm(forge);
}, 60_000);
afterAll(async () => {
	await forge?.close();
	rmSync(root, { recursive: true, force: true });
});

test('the forge has all of it', async () => {
	const [status, pull] = await forge.ask('mia', 'GET', '/repos/guild/school/pulls/1');
	expect([status, pull.title, pull.head.sha, pull.changed_files]).toEqual([
		200,
		TITLE,
		proposed,
		proposedFiles.length,
	]);
});

test('the check names every harmful file, and nothing of it runs', async () => {
	const laid = join(root, 'laid');
	mkdirSync(laid);
	forge.git(`--work-tree=${laid}`, 'checkout', '--quiet', '--force', proposed, '--', '.');
	const content = join(laid, 'content');
	const { code, output, errors } = await say('check', ['--root', content, '--format', 'json']);
	expect([code, errors]).toEqual([1, '']);
	const { problems } = JSON.parse(output) as { problems: { file: string; rule: string }[] };
	// Of what lies too deep, the folder is named.
	const named = (path: string, rule: string) =>
		problems.some((one) => one.rule === rule && join(content, path).startsWith(one.file));
	const missed = proposedFiles.flatMap(({ path, refused }) =>
		refused
			.map((one) => one.replace(/^\S+ /, ''))
			.flatMap((rule) => (named(path, rule) ? [] : [`${path} ${rule}`])),
	);
	expect(missed).toEqual([]);
	expect(existsSync('harmed')).toBe(false);
});

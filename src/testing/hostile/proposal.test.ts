// What the commands of a workflow make of a proposal that means harm: they say what it is, and live.
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { exampleSchool } from '#core/rules/example.ts';
import { say } from '../command.ts';
import { type Forge, openForge } from '../forge/forge.ts';
import { repositoryIn } from '../repository.ts';
import { proposedFiles, proposeHarm, proposeLesson, TITLE } from './proposal.ts';

const root = mkdtempSync(join(tmpdir(), 'harm-'));
let forge: Forge;
let proposed: string;
const content = join(root, 'content');

beforeAll(async () => {
	const { commit, git } = repositoryIn(root);
	const files = Object.entries(exampleSchool as Record<string, string>);
	commit('Begin', Object.fromEntries(files.map(([path, text]) => [`content/${path}`, text])));
	forge = await openForge({
		from: root,
		folder: join(root, 'forge.git'),
		repository: 'guild/school',
		people: { mia: { name: 'Mia', writes: true }, mallory: { name: '<b>Mallory</b>' } },
	});
	proposed = await proposeHarm(forge);
	await proposeLesson(forge);
	git('fetch', '--quiet', forge.folder, proposed);
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
		proposedFiles.length + 1,
	]);
});

test('the check names every harmful file, and nothing of it runs', async () => {
	const laid = join(root, 'laid');
	mkdirSync(laid);
	forge.git(`--work-tree=${laid}`, 'checkout', '--quiet', '--force', proposed, '--', '.');
	const there = join(laid, 'content');
	const { code, output, errors } = await say('check', ['--root', there, '--format', 'json']);
	expect([code, errors]).toEqual([1, '']);
	const { problems } = JSON.parse(output) as { problems: { file: string; rule: string }[] };
	// Of what lies too deep, the folder is named.
	const named = (path: string, rule: string) =>
		problems.some((one) => one.rule === rule && join(there, path).startsWith(one.file));
	const missed = proposedFiles.flatMap(({ path, refused }) =>
		refused
			.map((one) => one.replace(/^\S+ /, ''))
			.flatMap((rule) => (named(path, rule) ? [] : [`${path} ${rule}`])),
	);
	expect(missed).toEqual([]);
	expect(existsSync('harmed')).toBe(false);
});

test.each(['text', 'markdown', 'html'])('what changed is told as %s, and none of it runs', async (format) => {
	const told = join(root, `change.${format}`);
	const options = ['--root', content, '--base', 'main', '--head', proposed, '--format', format];
	const { code, errors } = await say('diff', [...options, '--out', told]);
	expect([code, errors]).toEqual([0, '']);
	const report = readFileSync(told, 'utf8');
	expect(report).toContain('courses/knots/units/02-x.mdx:8:1');
	expect(report).not.toMatch(/[\p{Cf}\0\u001b]/u);
	if (format !== 'text')
		expect(report).not.toMatch(/<script|<b onclick|<img src=|\bhref=.?javascript:|\]\(javascript:/);
	expect(existsSync('harmed')).toBe(false);
});

/** The title without what turns it round. */
const SAID = '<script>alert(1)</script> ${{ github.token }} $(touch harmed) `id` ::error::x';

test('the snapshot counts what it cannot tell, and tells the rest in plain words', async () => {
	const out = join(root, 'proposals.json');
	const options = [
		'--root',
		content,
		'--forge',
		'github',
		'--api',
		forge.address,
		'--project',
		'guild/school',
	];
	const { code, output, errors } = await say('snapshot', [...options, '--out', out]);
	expect([code, output, errors]).toEqual([
		0,
		`Wrote ${out}: 1 open proposal; 1 could not be understood.\n`,
		'',
	]);
	const text = readFileSync(out, 'utf8');
	const { left, proposals } = JSON.parse(text) as { left: number; proposals: { title: string }[] };
	expect([left, proposals.map(({ title }) => title)]).toEqual([1, [SAID]]);
	expect(text).not.toMatch(/evil\.example|onerror|\u202e/);
});

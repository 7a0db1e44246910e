import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { say } from '#testing/command.ts';
import { REPO, sampleForge } from '#testing/forge/sample-forge.ts';
import { folderOf } from '#testing/school.ts';

const offer = {
	branch: 'proposal/issue-7',
	title: 'Propose “Yarn”',
	body: '@oscar proposes it.',
	message: 'Propose “Yarn”\n\nCo-authored-by: oscar <3+oscar@users.noreply.github.com>',
};

async function desk() {
	const forge = await sampleForge();
	const work = folderOf({ 'offer.json': JSON.stringify(offer) });
	const folder = join(work, 'school');
	execFileSync('git', ['clone', '--quiet', forge.folder, folder]);
	const env = {
		FORGE_TOKEN: forge.tokenOf('mia'),
		GITHUB_REPOSITORY: 'guild/school',
		GITHUB_API_URL: forge.address,
		GITHUB_SERVER_URL: forge.address,
	};
	const write = (path: string, text: string) => {
		mkdirSync(join(folder, path, '..'), { recursive: true });
		writeFileSync(join(folder, path), text);
	};
	const say_ = (more: Record<string, string> = {}) =>
		say('offer', ['--offer', join(work, 'offer.json'), '--in', folder], { ...env, ...more });
	return { forge, work, write, offerIt: say_ };
}

test('what was written is offered as one commit and one pull request, and offered again it stays one', async () => {
	const { forge, write, offerIt } = await desk();
	write('content/courses/yarn/index.mdx', 'Yarn.\n');
	write('scripts/run.ts', 'no\n');
	expect(await offerIt()).toMatchObject({
		code: 0,
		output: `Pull request 1: ${forge.address}/guild/school/pull/1\n`,
	});
	const [, pull] = await forge.ask('mia', 'GET', `${REPO}/pulls/1`);
	expect([pull.title, pull.body, pull.head.ref, pull.base.ref, pull.user.login]).toEqual([
		offer.title,
		offer.body,
		offer.branch,
		'main',
		'mia',
	]);
	const [, files] = await forge.ask('mia', 'GET', `${REPO}/pulls/1/files`);
	expect(files.map(({ filename }: { filename: string }) => filename)).toEqual([
		'content/courses/yarn/index.mdx',
	]);
	const [, commits] = await forge.ask('mia', 'GET', `${REPO}/pulls/1/commits`);
	expect(commits.map((one: { commit: { message: string } }) => one.commit.message)).toEqual([offer.message]);

	write('content/courses/yarn/index.mdx', 'More yarn.\n');
	expect((await offerIt()).output).toBe(
		`The pull request 1 is up to date: ${forge.address}/guild/school/pull/1\n`,
	);
});

test('where nothing has changed, nothing is offered', async () => {
	const { forge, write, offerIt } = await desk();
	write('package.json', '{}\n');
	expect((await offerIt()).output).toBe('Nothing has changed, so there is nothing to offer.\n');
	expect(forge.asked).toEqual([]);
});

test('what cannot be offered says why, and never says the token', async () => {
	const { forge, work, write, offerIt } = await desk();
	write('content/wiki/yarn.mdx', 'Yarn.\n');
	const said = await offerIt({ GITHUB_API_URL: 'http://127.0.0.1:9' });
	expect([said.code, said.errors]).toEqual([2, 'The forge does not answer (GET /pulls). Try again later.\n']);
	write('content/wiki/yarn.mdx', 'Silk.\n');
	const refused = await offerIt({ FORGE_TOKEN: 'wrong-token' });
	expect([refused.code, refused.errors]).toEqual([2, 'The forge refuses (GET /pulls: 401).\n']);
	expect((await offerIt({ FORGE_TOKEN: '' })).errors).toBe(
		'There is no token. Give one in the variable `FORGE_TOKEN`.\n',
	);
	expect(JSON.stringify([said, refused])).not.toContain(forge.tokenOf('mia'));
	for (const branch of ['main', '../x', 'a/b c', '-f/x', 'proposal/x;id']) {
		writeFileSync(join(work, 'offer.json'), JSON.stringify({ ...offer, branch }));
		expect((await offerIt()).code).toBe(2);
	}
});

import { execFileSync } from 'node:child_process';
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { MARK } from '#core/outputs/comment.ts';
import { exampleSchool } from '#core/rules/example.ts';
import { say } from '#testing/command.ts';
import { FORK, propose, REPO, sampleForge, write } from '#testing/forge/sample-forge.ts';
import { folderOf } from '#testing/school.ts';

const BOT = 'github-actions[bot]';
const found = {
	problems: [
		{ rule: 'text/headings', severity: 'error', file: 'content/a.mdx', line: 1, column: 1, message: 'No.' },
	],
};

/** Oscar’s proposal, the run that looked at it, and a clone of the school that may fetch. */
async function desk() {
	const forge = await sampleForge({ [BOT]: { name: 'The machine', writes: true } });
	const sha = await propose(forge);
	const work = folderOf({
		...Object.fromEntries(Object.entries(exampleSchool).map(([path, text]) => [`content/${path}`, text])),
		'content/schools/webcraft.mdx': (exampleSchool['schools/webcraft.mdx'] as string).replace(
			'stewards: [stewards]',
			'stewards: [stewards]\nreviewers: [guests]',
		),
		'report/check.json': JSON.stringify(found),
	});
	const folder = join(work, 'clone');
	execFileSync('git', ['clone', '--quiet', forge.folder, folder]);
	// The forge keeps each proposal under its number as well.
	const show = (commit: string) => forge.git('update-ref', 'refs/pull/1/head', commit);
	show(sha);
	const run = {
		head_sha: sha,
		head_branch: 'cms/knots',
		head_repository: { owner: { login: 'oscar' } },
		html_url: `${forge.address}/guild/school/actions/runs/5`,
	};
	const env = {
		FORGE_TOKEN: forge.tokenOf(BOT),
		GITHUB_REPOSITORY: 'guild/school',
		GITHUB_API_URL: forge.address,
		GITHUB_SERVER_URL: forge.address,
	};
	const send = (change: Partial<typeof run> = {}) => {
		writeFileSync(join(work, 'event.json'), JSON.stringify({ workflow_run: { ...run, ...change } }));
		return say(
			'comment',
			[
				'--report',
				join(work, 'report'),
				'--root',
				join(work, 'content'),
				'--in',
				folder,
				'--event',
				join(work, 'event.json'),
				'--send',
			],
			env,
		);
	};
	const comments = async () =>
		(await forge.ask('mia', 'GET', `${REPO}/issues/1/comments`))[1] as {
			body: string;
			user: { login: string };
		}[];
	const scope = async (commit: string) => {
		const [, { statuses }] = await forge.ask('mia', 'GET', `${REPO}/commits/${commit}/status`);
		return statuses.map(({ context, state, description }: Record<string, string>) => [
			context,
			state,
			description,
		]);
	};
	return { forge, work, folder, sha, show, send, comments, scope };
}

test('what was found becomes one comment, kept up to date, and the status says that nobody has to agree', async () => {
	const { work, folder, sha, send, comments, scope } = await desk();
	expect(await send()).toMatchObject({ code: 0, output: 'Pull request 1: a new comment.\n' });
	expect(await scope(sha)).toEqual([['scope', 'success', 'Files of one course, or pages of the school']]);
	expect((await comments()).map(({ body }) => body)).toEqual([
		expect.stringContaining('content/a.mdx:1:1  No. [text/headings]'),
	]);
	expect((await comments())[0]?.body).toContain('### Who could read it\n\n- The guests: ');
	writeFileSync(join(work, 'report/check.json'), '{"problems":[]}');
	expect((await send()).output).toBe('Pull request 1: the comment was changed.\n');
	expect((await comments()).map(({ body }) => body)).toEqual([
		expect.stringContaining('The check found nothing to mend.'),
	]);
	// Nothing of the proposal lies on the disk.
	expect(execFileSync('git', ['-C', folder, 'status', '--porcelain'], { encoding: 'utf8' })).toBe('');
});

test('a proposal that touches the program says so itself, whatever the report says', async () => {
	const { forge, show, send, comments, scope } = await desk();
	const sha = await write(forge, 'oscar', FORK, 'evil', {
		path: '.github/workflows/check.yml',
		text: 'on: push\n',
	});
	await forge.ask('oscar', 'POST', `${REPO}/pulls`, {
		title: 'x',
		body: '',
		head: 'oscar:evil',
		base: 'main',
	});
	forge.git('update-ref', 'refs/pull/2/head', sha);
	show(sha);
	expect((await send({ head_sha: sha, head_branch: 'evil' })).output).toBe(
		'Pull request 2: a new comment.\n',
	);
	expect(await scope(sha)).toEqual([['scope', 'failure', 'One thing needs a maintainer']]);
	const [, said] = await forge.ask('mia', 'GET', `${REPO}/issues/2/comments`);
	expect(said[0].body).toContain('.github/workflows/check.yml:1:1  This file is part of the program');
	expect(await comments()).toEqual([]);
});

test('a report of a run that is older than the proposal says nothing', async () => {
	const { forge, send, comments } = await desk();
	const sha = forge.git('rev-parse', 'refs/heads/main').trim();
	await forge.ask('oscar', 'PATCH', `${FORK}/git/refs/heads/cms/knots`, { sha, force: true });
	expect((await send()).output).toBe('Nothing that is still open was looked at.\n');
	expect((await send({ head_sha: 'a'.repeat(40) })).output).toBe(
		'Nothing that is still open was looked at.\n',
	);
	expect(await comments()).toEqual([]);
});

test('where git and the forge disagree about a proposal, nothing is said', async () => {
	const { forge, show, send, comments } = await desk();
	show(forge.git('rev-parse', 'refs/heads/main').trim());
	expect(await send()).toMatchObject({ code: 2, errors: 'The pull request 1 has changed since.\n' });
	expect(await comments()).toEqual([]);
});

test('a comment of somebody else stays theirs, even with our mark', async () => {
	const { forge, send, comments } = await desk();
	await forge.ask('oscar', 'POST', `${REPO}/issues/1/comments`, { body: `${MARK}\nAll is well, merge it.` });
	expect((await send()).output).toBe('Pull request 1: a new comment.\n');
	expect((await comments()).map(({ user }) => user.login)).toEqual(['oscar', BOT]);
});

test.each([
	['no JSON', '{{{'],
	['something else', '{"problems":[{"rule":"x"}]}'],
	['too much', JSON.stringify({ problems: [], more: 'x'.repeat(600_000) })],
	['names of the insides of a program', '{"__proto__":{"problems":[]},"constructor":1}'],
])('a report that holds %s is not believed', async (_, text) => {
	const { work, send, comments } = await desk();
	writeFileSync(join(work, 'report/check.json'), text);
	expect((await send()).code).toBe(0);
	expect((await comments())[0]?.body).toContain('The check has left nothing that can be read.');
});

test('a link in the report is not followed', async () => {
	const { work, send, comments } = await desk();
	const other = join(work, 'other');
	mkdirSync(other);
	writeFileSync(join(other, 'secret.json'), JSON.stringify(found));
	execFileSync('rm', [join(work, 'report/check.json')]);
	symlinkSync(join(other, 'secret.json'), join(work, 'report/check.json'));
	await send();
	expect((await comments())[0]?.body).toContain('The check has left nothing that can be read.');
});

test('without a forge, the comment is printed', async () => {
	const { work } = await desk();
	const said = await say('comment', ['--report', join(work, 'report'), '--root', join(work, 'content')]);
	expect([
		said.code,
		said.output.startsWith(`${MARK}\n## A first look, by a machine\n\nThe check found 1 problem.`),
	]).toEqual([0, true]);
});

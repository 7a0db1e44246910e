import { expect, test } from 'vitest';
import type { Forge } from './forge.ts';
import { FORK, propose, REPO, sampleForge, write } from './sample-forge.ts';

const ONE = `${REPO}/pulls/1`;
const page = { path: 'content/wiki/knots.mdx', text: 'Another knot.\n' };

/** Puts something on main meanwhile. */
async function moveOn(forge: Forge, what = { path: 'x.md', text: 'x\n' }): Promise<void> {
	forge.git('update-ref', 'refs/heads/main', await write(forge, 'mia', REPO, 'meanwhile', what));
}

test('a proposal from a fork is listed with its branch, its files and its commits', async () => {
	const forge = await sampleForge();
	const { ask } = forge;
	const sha = await propose(forge);
	const [, [pull]] = await ask('mia', 'GET', `${REPO}/pulls?head=oscar:cms/knots&base=main`);
	expect([pull.number, pull.head.label, pull.head.sha, pull.head.repo.full_name, pull.user.login]).toEqual([
		1,
		'oscar:cms/knots',
		sha,
		'oscar/school',
		'oscar',
	]);
	expect([pull.author_association, pull.state, pull.merged_at]).toEqual([
		'FIRST_TIME_CONTRIBUTOR',
		'open',
		null,
	]);
	await moveOn(forge);
	const [, files] = await ask('mia', 'GET', `${ONE}/files`);
	expect(files.map(({ filename, status }: Record<string, string>) => [filename, status])).toEqual([
		['content/wiki/knots.mdx', 'added'],
	]);
	const [, commits] = await ask('mia', 'GET', `${ONE}/commits`);
	expect(commits.map(({ sha }: { sha: string }) => sha)).toEqual([sha]);
	const [, one] = await ask('mia', 'GET', ONE);
	expect([one.mergeable, one.merged, one.commits, one.changed_files]).toEqual([true, false, 1, 1]);
});

test('a proposal needs a branch of one’s own with something new on it, once', async () => {
	const forge = await sampleForge();
	await propose(forge);
	const open = async (person: string, head: string) => {
		const body = { title: 'Again', head, base: 'main' };
		const [status, { message, errors }] = await forge.ask(person, 'POST', `${REPO}/pulls`, body);
		return [status, errors?.[0]?.message ?? message];
	};
	expect(await open('oscar', 'oscar:cms/knots')).toEqual([
		422,
		'A pull request already exists for oscar:cms/knots.',
	]);
	expect(await open('oscar', 'oscar:main')).toEqual([422, 'No commits between main and oscar:main']);
	expect(await open('oscar', 'oscar:nowhere')).toEqual([422, 'head and base must be branches']);
	expect(await open('oscar', 'main')).toEqual([403, 'Must have push access to repository']);
});

test('a merge puts the files on main, and what was proposed stays to be read', async () => {
	const forge = await sampleForge();
	const { ask, git } = forge;
	const sha = await propose(forge);
	await moveOn(forge);
	expect((await ask('oscar', 'PUT', `${ONE}/merge`, {}))[0]).toBe(403);
	expect(await ask('mia', 'PUT', `${ONE}/merge`, { sha: 'a'.repeat(40) })).toEqual([
		409,
		{ message: 'Head branch was modified. Review and try the merge again.', status: '409' },
	]);
	const [status, merged] = await ask('mia', 'PUT', `${ONE}/merge`, { sha, merge_method: 'squash' });
	expect([status, merged.merged, merged.sha]).toEqual([200, true, git('rev-parse', 'main')]);
	expect(git('log', '-1', '--format=%an, %cn: %s', 'main')).toBe('Oscar, Forge: Propose knots (#1)');
	expect(git('ls-tree', '-r', '--name-only', 'main').split('\n')).toEqual([
		'README.md',
		'content/wiki/knots.mdx',
		'content/wiki/ropes.mdx',
		'x.md',
	]);
	expect((await ask('mia', 'PUT', `${ONE}/merge`, {}))[1].message).toBe('Pull Request is not mergeable');
	const [, pull] = await ask('mia', 'GET', ONE);
	expect([pull.state, pull.merged, pull.merge_commit_sha, pull.head.sha, pull.changed_files]).toEqual([
		'closed',
		true,
		merged.sha,
		sha,
		1,
	]);
	expect(forge.events.map(({ name, payload }) => [name, payload['action']])).toEqual([
		['pull_request', 'opened'],
		['pull_request', 'closed'],
	]);
});

test('a merge that is no squash has two parents', async () => {
	const forge = await sampleForge();
	const sha = await propose(forge);
	await forge.ask('mia', 'PUT', `${ONE}/merge`, { merge_method: 'merge' });
	expect(forge.git('log', '-1', '--format=%s', 'main')).toBe('Merge pull request #1 from oscar/cms/knots');
	expect(forge.git('rev-parse', 'main^2')).toBe(sha);
});

test('what contradicts main cannot be merged', async () => {
	const forge = await sampleForge();
	await propose(forge);
	await moveOn(forge, page);
	expect((await forge.ask('mia', 'GET', ONE))[1].mergeable).toBe(false);
	expect(await forge.ask('mia', 'PUT', `${ONE}/merge`, {})).toEqual([
		405,
		{ message: 'Pull Request is not mergeable', status: '405' },
	]);
});

test('a proposal is closed with its branch, and opened again only with one', async () => {
	const forge = await sampleForge();
	const { ask } = forge;
	await propose(forge);
	const state = async (change: string) => (await ask('oscar', 'PATCH', ONE, { state: change }))[1].state;
	expect([await state('closed'), await state('open')]).toEqual(['closed', 'open']);
	await ask('oscar', 'DELETE', `${FORK}/git/refs/heads/cms%2Fknots`);
	const [, pulls] = await ask('oscar', 'GET', `${REPO}/pulls?state=all`);
	expect(pulls.map(({ state }: { state: string }) => state)).toEqual(['closed']);
	expect((await ask('oscar', 'PATCH', ONE, { state: 'open' }))[1].errors[0].message).toBe(
		'state cannot be changed.',
	);
	expect((await ask('oscar', 'GET', `${REPO}/pulls`))[1]).toEqual([]);
});

test('lists come in pages that name each other', async () => {
	const forge = await sampleForge();
	await propose(forge);
	await write(forge, 'oscar', FORK, 'again', page);
	await forge.ask('oscar', 'POST', `${REPO}/pulls`, { title: 'Again', head: 'oscar:again', base: 'main' });
	const list = async (page: number) => {
		const response = await fetch(`${forge.address}${REPO}/pulls?per_page=1&page=${page}`);
		const pulls = (await response.json()) as { number: number }[];
		return [pulls.map(({ number }) => number), response.headers.get('link')];
	};
	const to = (page: number) => `<${forge.address}${REPO}/pulls?per_page=1&page=${page}>`;
	expect(await list(1)).toEqual([[2], `${to(2)}; rel="next", ${to(2)}; rel="last"`]);
	expect(await list(2)).toEqual([[1], `${to(1)}; rel="first", ${to(1)}; rel="prev"`]);
});

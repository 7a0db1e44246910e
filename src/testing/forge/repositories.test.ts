import { expect, test } from 'vitest';
import { FORK, REPO, sampleForge, write } from './sample-forge.ts';

const page = { path: 'content/wiki/knots.mdx', text: 'A knot.\n' };

test('anybody may read, and only who is known may do more', async () => {
	const { ask, address } = await sampleForge();
	const [status, repository] = await ask(undefined, 'GET', REPO);
	expect([status, repository.full_name, repository.permissions]).toEqual([200, 'guild/school', undefined]);
	expect(await ask(undefined, 'POST', `${REPO}/forks`)).toEqual([
		401,
		{ message: 'Requires authentication', status: '401' },
	]);
	const stranger = await fetch(`${address}/user`, { headers: { authorization: 'token unknown' } });
	expect([stranger.status, await stranger.json()]).toEqual([
		401,
		{ message: 'Bad credentials', status: '401' },
	]);
	expect(await ask('mia', 'GET', '/repos/guild/another')).toEqual([
		404,
		{ message: 'Not Found', status: '404' },
	]);
});

test('who may write is told only to those who may', async () => {
	const { ask } = await sampleForge();
	const permission = (me: string, of: string) =>
		ask(me, 'GET', `${REPO}/collaborators/${of}/permission`).then(([status, { permission, message }]) => [
			status,
			permission ?? message,
		]);
	expect(await permission('mia', 'mia')).toEqual([200, 'write']);
	expect(await permission('mia', 'oscar')).toEqual([200, 'read']);
	expect(await permission('guild', 'guild')).toEqual([200, 'admin']);
	expect(await permission('oscar', 'oscar')).toEqual([
		403,
		'Must have push access to view collaborator permission.',
	]);
	const [, { permissions }] = await ask('oscar', 'GET', REPO);
	expect(permissions).toEqual({ admin: false, push: false, pull: true });
});

test('a fork has its own branches, knows its origin and catches up with it', async () => {
	const forge = await sampleForge();
	const { ask, git } = forge;
	const [status, fork] = await ask('oscar', 'POST', `${REPO}/forks`);
	expect([status, fork.full_name, fork.fork, fork.parent.full_name, fork.permissions.push]).toEqual([
		202,
		'oscar/school',
		true,
		'guild/school',
		true,
	]);
	await write(forge, 'oscar', FORK, 'knots', page);
	const [, branches] = await ask('oscar', 'GET', `${FORK}/branches`);
	expect(branches.map(({ name }: { name: string }) => name)).toEqual(['knots', 'main']);
	expect((await ask('mia', 'GET', `${REPO}/branches/knots`))[1].message).toBe('Branch not found');

	const catchUp = async () => (await ask('oscar', 'POST', `${FORK}/merge-upstream`, { branch: 'main' }))[1];
	expect((await catchUp()).merge_type).toBe('none');
	git('update-ref', 'refs/heads/main', await write(forge, 'mia', REPO, 'sails', page));
	expect((await catchUp()).merge_type).toBe('fast-forward');
	expect(git('rev-parse', 'refs/forks/oscar/heads/main')).toBe(git('rev-parse', 'main'));
});

test('a branch is made, moved and taken away by those who may, and not past another', async () => {
	const forge = await sampleForge();
	const { ask, git } = forge;
	const sha = await write(forge, 'mia', REPO, 'cms/wiki/knots', page);
	const main = git('rev-parse', 'main');
	const ref = (person: string, method: string, path: string, body?: unknown) =>
		ask(person, method, `${REPO}/git/refs${path}`, body).then(([status, value]) => [
			status,
			value?.message ?? value?.object?.sha,
		]);
	const at = '/heads/cms%2Fwiki%2Fknots';
	expect(await ref('oscar', 'POST', '', { ref: 'refs/heads/mine', sha })).toEqual([
		403,
		'Must have push access to repository',
	]);
	expect(await ref('mia', 'POST', '', { ref: 'refs/heads/main', sha })).toEqual([
		422,
		'Reference already exists',
	]);
	expect(await ref('mia', 'POST', '', { ref: 'refs/heads/cms', sha })).toEqual([
		422,
		'Reference update failed',
	]);
	expect(await ref('mia', 'PATCH', at, { sha: main })).toEqual([422, 'Update is not a fast forward']);
	expect(await ref('mia', 'PATCH', at, { sha: main, force: true })).toEqual([200, main]);
	expect(await ref('mia', 'DELETE', at)).toEqual([204, undefined]);
	expect(await ref('mia', 'DELETE', at)).toEqual([422, 'Reference does not exist']);
	expect(await ref('mia', 'GET', '/heads/cms/')).toEqual([404, 'Not Found']);
});

import { expect, test } from 'vitest';
import { REPO, sampleForge, write } from './sample-forge.ts';

test('a file goes in by blob, tree, commit and reference, and comes out of each', async () => {
	const forge = await sampleForge();
	const { ask, git } = forge;
	const text = 'One strand\r\nخيط\n';
	const sha = await write(forge, 'mia', REPO, 'knots', { path: 'content/wiki/knots.mdx', text });
	expect(git('cat-file', 'blob', 'knots:content/wiki/knots.mdx')).toBe(text.trimEnd());
	expect(git('log', '-1', '--format=%an <%ae> %s', 'knots')).toBe(
		'Mia <mia@users.noreply.forge.example> Write content/wiki/knots.mdx',
	);

	const [, folder] = await ask('mia', 'GET', `${REPO}/git/trees/knots:content%2Fwiki`);
	expect(folder.tree.map(({ path, type, size }: Record<string, unknown>) => [path, type, size])).toEqual([
		['knots.mdx', 'blob', Buffer.byteLength(text)],
		['ropes.mdx', 'blob', 6],
	]);
	const [, everything] = await ask('mia', 'GET', `${REPO}/git/trees/${sha}?recursive=1`);
	expect(everything.tree.map(({ path }: { path: string }) => path)).toEqual([
		'README.md',
		'content',
		'content/wiki',
		'content/wiki/knots.mdx',
		'content/wiki/ropes.mdx',
	]);
	const [, blob] = await ask('mia', 'GET', `${REPO}/git/blobs/${folder.tree[0].sha}`);
	expect(Buffer.from(blob.content, 'base64').toString()).toBe(text);
	const [, file] = await ask('mia', 'GET', `${REPO}/contents/content/wiki/knots.mdx?ref=knots`);
	expect([file.sha, file.path]).toEqual([blob.sha, 'content/wiki/knots.mdx']);
	const [, commits] = await ask('mia', 'GET', `${REPO}/commits?sha=knots&path=content/wiki/ropes.mdx`);
	expect(commits.map(({ commit }: { commit: { message: string } }) => commit.message)).toEqual(['Begin']);
});

test('a tree can lose a file, and takes nothing that does not exist or lies outside', async () => {
	const { ask, git } = await sampleForge();
	const tree = async (entry: unknown) => {
		const body = { base_tree: git('rev-parse', 'main'), tree: [entry] };
		const [status, { tree, message }] = await ask('mia', 'POST', `${REPO}/git/trees`, body);
		return [status, message ?? tree.map(({ path }: { path: string }) => path)];
	};
	const sha = git('rev-parse', 'main:README.md');
	expect(await tree({ path: 'README.md', sha: null })).toEqual([201, ['content']]);
	expect(await tree({ path: 'x.md', content: 'Text' })).toEqual([201, ['README.md', 'content', 'x.md']]);
	expect(await tree({ path: 'x.md', sha: 'a'.repeat(40) })).toEqual([422, 'GitRPC::BadObjectState']);
	expect(await tree({ path: '../x.md', sha })).toEqual([
		422,
		'tree.path contains a malformed path component',
	]);
});

test('two sides are compared from where they parted', async () => {
	const forge = await sampleForge();
	const { ask, git } = forge;
	await write(forge, 'mia', REPO, 'knots', { path: 'content/wiki/knots.mdx', text: 'A knot.\n' });
	const compared = async (between: string) => {
		const [, { status, ahead_by, behind_by, files }] = await ask('mia', 'GET', `${REPO}/compare/${between}`);
		return [status, ahead_by, behind_by, files];
	};
	const sha = git('rev-parse', 'knots:content/wiki/knots.mdx');
	const filename = 'content/wiki/knots.mdx';
	const counts = { additions: 1, deletions: 0, changes: 1 };
	const patch = '@@ -0,0 +1 @@\n+A knot.';
	const file = { sha, filename, status: 'added', ...counts, patch };
	expect(await compared('main...guild:knots')).toEqual(['ahead', 1, 0, [file]]);
	expect(await compared('knots...main')).toEqual(['behind', 0, 1, []]);
	git('update-ref', 'refs/heads/main', await write(forge, 'mia', REPO, 'x', { path: 'x.md', text: 'x\n' }));
	expect(await compared('main...knots')).toEqual(['diverged', 1, 1, [file]]);
	expect(await compared('main...main')).toEqual(['identical', 0, 0, []]);
	expect((await ask('mia', 'GET', `${REPO}/compare/main...nowhere`))[0]).toBe(404);
});

test('what moved is told by both names, and bytes have no patch', async () => {
	const { ask, git } = await sampleForge();
	const tree = [
		{ path: 'README.md', sha: null },
		{ path: 'ABOUT.md', sha: git('rev-parse', 'main:README.md') },
		{ path: 'bytes', content: 'a\0b' },
		{ path: 'content/wiki/ropes.mdx', content: 'Hemp.\ndiff --git a b\n@@ -1 +1 @@\n' },
	];
	const main = git('rev-parse', 'main');
	const [, { sha }] = await ask('mia', 'POST', `${REPO}/git/trees`, { base_tree: main, tree });
	const commit = { message: 'Move', tree: sha, parents: [main] };
	const [, { sha: moved }] = await ask('mia', 'POST', `${REPO}/git/commits`, commit);
	const [, { files }] = await ask('mia', 'GET', `${REPO}/compare/main...${moved}`);
	const told = ({ filename, status, previous_filename, changes, patch }: Record<string, unknown>) => [
		filename,
		status,
		previous_filename,
		changes,
		patch,
	];
	expect(files.map(told)).toEqual([
		['ABOUT.md', 'renamed', 'README.md', 0, undefined],
		['bytes', 'added', undefined, 0, undefined],
		[
			'content/wiki/ropes.mdx',
			'modified',
			undefined,
			2,
			'@@ -1 +1,3 @@\n Hemp.\n+diff --git a b\n+@@ -1 +1 @@',
		],
	]);
});

// A forge with one small repository, a maintainer, Mia, and somebody without rights, Oscar; gone when the test is over.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { repositoryIn } from '../repository.ts';
import { type Forge, openForge } from './forge.ts';
import type { Person } from './world.ts';

/** Where everything about the repository is asked. */
export const REPO = '/repos/guild/school';
/** Where everything about Oscar’s fork is asked. */
export const FORK = '/repos/oscar/school';

/** With `others` there are more people than Mia and Oscar. */
export async function sampleForge(others: Record<string, Person> = {}): Promise<Forge> {
	const root = mkdtempSync(join(tmpdir(), 'forge-'));
	const { commit } = repositoryIn(root);
	commit('Begin', { 'README.md': 'A school\n', 'content/wiki/ropes.mdx': 'Hemp.\n' });
	let minutes = 0;
	const forge = await openForge({
		from: root,
		folder: join(root, 'forge.git'),
		repository: 'guild/school',
		people: { mia: { name: 'Mia', writes: true }, oscar: { name: 'Oscar' }, ...others },
		// Each moment is a minute after the one before.
		now: () => new Date(Date.UTC(2027, 0, 10, 12, minutes++)),
	});
	onTestFinished(async () => {
		await forge.close();
		rmSync(root, { recursive: true, force: true });
	});
	return forge;
}

/** Writes `text` to `path` on a new branch, as the web editor does: blob, tree, commit, reference. */
export async function write(
	{ ask }: Forge,
	person: string,
	repo: string,
	branch: string,
	{ path, text }: { path: string; text: string },
): Promise<string> {
	const [, { commit: base }] = await ask(person, 'GET', `${repo}/branches/main`);
	const content = Buffer.from(text).toString('base64');
	const [, blob] = await ask(person, 'POST', `${repo}/git/blobs`, { content, encoding: 'base64' });
	const entry = { path, mode: '100644', type: 'blob', sha: blob.sha };
	const [, tree] = await ask(person, 'POST', `${repo}/git/trees`, { base_tree: base.sha, tree: [entry] });
	const [, commit] = await ask(person, 'POST', `${repo}/git/commits`, {
		message: `Write ${path}`,
		tree: tree.sha,
		parents: [base.sha],
	});
	await ask(person, 'POST', `${repo}/git/refs`, { ref: `refs/heads/${branch}`, sha: commit.sha });
	return commit.sha;
}

/** Oscar proposes a page from his fork, as pull request 1. */
export async function propose(forge: Forge): Promise<string> {
	await forge.ask('oscar', 'POST', `${REPO}/forks`);
	const sha = await write(forge, 'oscar', FORK, 'cms/knots', {
		path: 'content/wiki/knots.mdx',
		text: 'A knot.\n',
	});
	const pull = { title: 'Propose knots', body: 'Please', head: 'oscar:cms/knots', base: 'main' };
	await forge.ask('oscar', 'POST', `${REPO}/pulls`, pull);
	return sha;
}

// What git knows of the repository that a folder lies in. Nothing is fetched and nothing of the repository is run.
import { execFile, spawn } from 'node:child_process';
import { lstatSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join, sep } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** What git prints; undefined where it refuses, or is not there. */
export async function git(folder: string, words: readonly string[]): Promise<string | undefined> {
	return run('git', ['-C', folder, '--no-pager', ...words], {
		env: environment(),
		maxBuffer: 256 * 2 ** 20,
		timeout: 60_000,
		windowsHide: true,
	}).then(
		({ stdout }) => stdout,
		() => undefined,
	);
}

/**
 * The bytes of files as they were, by name: `<commit>:<path>`, with a path from the root of the repository, or
 * `<commit>:./<path>` from `folder`, or by the id of a blob. What git does not know is not in the result.
 */
export async function blobs(folder: string, names: readonly string[]): Promise<Map<string, Buffer>> {
	const asked = [...new Set(names)].filter((name) => !/[\0\n\r]/.test(name));
	const printed = asked.length === 0 ? undefined : await answer(folder, asked);
	return printed === undefined ? new Map() : parseBatch(asked, printed);
}

/**
 * Writes the files of `folder` as they were at `ref` into the folder `to`: ordinary files only, links and modules are
 * left out. False where git does not know the ref.
 */
export async function layOut(folder: string, ref: string, to: string): Promise<boolean> {
	const commit = await commitOf(folder, ref);
	const printed = commit && (await git(folder, ['ls-tree', '-r', '-z', commit, '--', '.']));
	if (commit === undefined || printed === undefined) return false;
	// `<mode> <type> <id>`, a tab and the path.
	const entries = [...printed.matchAll(/100\d{3} blob ([0-9a-f]+)\t([^\0]+)\0/g)];
	const files = await blobs(
		folder,
		entries.map(([, id = '']) => id),
	);
	mkdirSync(to, { recursive: true });
	for (const [, id = '', path = ''] of entries) {
		const bytes = files.get(id);
		if (bytes) lay(to, path, bytes);
	}
	return true;
}

/** The full id of the commit that `ref` names; undefined where there is none. */
export async function commitOf(folder: string, ref: string): Promise<string | undefined> {
	const printed = await git(folder, [
		'rev-parse',
		'--verify',
		'--quiet',
		'--end-of-options',
		`${ref}^{commit}`,
	]);
	return printed?.trim();
}

// A hook of git says where git looks; and whatever is missing here, nothing is fetched.
function environment(): NodeJS.ProcessEnv {
	const { GIT_DIR: _, GIT_WORK_TREE: __, GIT_INDEX_FILE: ___, ...env } = process.env;
	return { ...env, GIT_ALLOW_PROTOCOL: 'none', GIT_NO_LAZY_FETCH: '1', LC_ALL: 'C' };
}

function answer(folder: string, names: readonly string[]): Promise<Buffer | undefined> {
	const { promise, resolve } = Promise.withResolvers<Buffer | undefined>();
	const batch = spawn('git', ['-C', folder, 'cat-file', '--batch'], {
		env: environment(),
		stdio: ['pipe', 'pipe', 'ignore'],
		timeout: 60_000,
		windowsHide: true,
	});
	const parts: Buffer[] = [];
	batch.stdout.on('data', (part: Buffer) => parts.push(part));
	batch.on('error', () => resolve(undefined));
	batch.on('close', (code) => resolve(code === 0 ? Buffer.concat(parts) : undefined));
	// It may have gone before everything was asked.
	batch.stdin.on('error', () => undefined);
	batch.stdin.end(names.map((name) => `${name}\n`).join(''));
	return promise;
}

// `<id> <type> <size>`, the bytes and a line end; or `<name> missing`. Format: https://git-scm.com/docs/git-cat-file
function parseBatch(names: readonly string[], printed: Buffer): Map<string, Buffer> {
	const found = new Map<string, Buffer>();
	let at = 0;
	for (const name of names) {
		const end = printed.indexOf(10, at);
		const [, type, size] = /^[0-9a-f]{40,64} (\w+) (\d+)$/.exec(printed.toString('utf8', at, end)) ?? [];
		at = end + 1;
		if (size === undefined) continue;
		if (type === 'blob') found.set(name, printed.subarray(at, at + Number(size)));
		at += Number(size) + 1;
	}
	return found;
}

// No tree of git can name a way out of its folder; whoever made this one by hand may have tried.
function lay(folder: string, path: string, bytes: Buffer): void {
	const parts = path.split('/');
	if (parts.some((part) => part === '' || part === '.' || part === '..' || part.includes(sep))) return;
	const target = join(folder, ...parts);
	mkdirSync(dirname(target), { recursive: true });
	if (lstatSync(target, { throwIfNoEntry: false })) return;
	writeFileSync(target, bytes, { flag: 'wx' });
}

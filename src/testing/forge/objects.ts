// What git keeps: blobs, trees and commits, read and written one by one.
import { randomUUID } from 'node:crypto';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { type Author, type Bare, signed } from './git.ts';
import { mailOf, pusher } from './people.ts';
import { headOf, known } from './repositories.ts';
import { Answer, get, notFound, post, Refusal } from './route.ts';
import type { World } from './world.ts';

/** The commit that somebody means by a branch of `owner` or by a name of git’s own. */
export const commitAt = (world: World, owner: string, named: string) =>
	headOf(world, owner, named) ??
	(/^[0-9a-f]{4,40}$/.test(named) ? world.bare.find(named, 'commit') : undefined);

/** A commit as git has it. */
export function gitCommitJson({ bare }: World, sha: string) {
	const format = ['%T', '%P', '%an', '%ae', '%aI', '%cn', '%ce', '%cI', '%B'].join('%x00');
	const [tree, parents = '', ...who] = bare.git(['show', '-s', `--format=${format}`, sha]).split('\0');
	const [name, email, date, committer, mail, committed, message = ''] = who;
	return {
		sha,
		message: message.trimEnd(),
		tree: { sha: tree },
		parents: parents
			.split(' ')
			.filter((parent) => parent !== '')
			.map((parent) => ({ sha: parent })),
		author: { name, email, date },
		committer: { name: committer, email: mail, date: committed },
	};
}

/** A commit as the forge shows it, which looks for the people behind its signatures. */
export function commitJson(world: World, sha: string) {
	const { parents, ...commit } = gitCommitJson(world, sha);
	return { sha, commit, parents, author: null, committer: null };
}

interface Entry {
	path: string;
	mode?: string;
	/** `null` where the file goes. */
	sha?: string | null;
	content?: string;
}

/** The tree `base` with `entries` laid over it. */
export function lay(bare: Bare, base: string | undefined, entries: readonly Entry[]): string {
	// Git would leave such a path out with no more than a warning.
	if (entries.some(({ path }) => path.split('/').some((part) => ['', '.', '..', '.git'].includes(part))))
		throw new Refusal(422, 'tree.path contains a malformed path component');
	const index = join(bare.folder, `index-${randomUUID()}`);
	const env = { GIT_INDEX_FILE: index };
	try {
		if (base) bare.git(['read-tree', base], { env });
		const lines = entries.map(({ path, mode = '100644', sha, content }) => {
			if (sha === null) return `0 ${'0'.repeat(40)}\t${path}\0`;
			const blob = sha ?? bare.git(['hash-object', '-w', '--stdin'], { input: content ?? '' });
			return `${mode} ${blob}\t${path}\0`;
		});
		if (!areBlobs(bare, entries)) throw new Refusal(422, 'GitRPC::BadObjectState');
		bare.git(['update-index', '-z', '--index-info'], { env, input: lines.join('') });
		return bare.git(['write-tree'], { env });
	} catch (error) {
		throw error instanceof Refusal ? error : new Refusal(422, 'GitRPC::BadObjectState');
	} finally {
		rmSync(index, { force: true });
	}
}

/** Whether everything that `entries` name is there. */
function areBlobs(bare: Bare, entries: readonly Entry[]): boolean {
	const input = entries.flatMap(({ sha }) => (sha ? [`${sha}\n`] : [])).join('');
	const told = bare.git(['cat-file', '--batch-check'], { input });
	return told.split('\n').every((line) => line === '' || line.includes(' blob '));
}

function treeJson({ bare }: World, tree: string, recursive: boolean) {
	const listed = bare.git(['ls-tree', '-z', '-l', ...(recursive ? ['-r', '-t'] : []), tree]);
	return {
		sha: tree,
		truncated: false,
		tree: listed
			.split('\0')
			.filter((line) => line !== '')
			.map((line) => {
				const [head = '', path] = line.split('\t');
				const [mode, type, sha, size] = head.split(/ +/);
				return { path, mode, type, sha, ...(size !== '-' && { size: Number(size) }) };
			}),
	};
}

export const objects = [
	get('/repos/:owner/:name/git/trees/:tree+', ({ world, at, query }) => {
		known(world, at['owner'], at['name']);
		// `main:content/courses` is a folder of a branch.
		const [named = '', folder = ''] = (at['tree'] ?? '').split(/:(.*)/s);
		const from = commitAt(world, at['owner'] ?? '', named) ?? named;
		const tree = world.bare.find(folder === '' ? from : `${from}:${folder.replace(/\/$/, '')}`, 'tree');
		if (!tree) throw notFound();
		return treeJson(world, tree, query.has('recursive'));
	}),
	post('/repos/:owner/:name/git/trees', (asked) => {
		const { world, at, body } = asked;
		known(world, at['owner'], at['name']);
		pusher(asked);
		// A commit is good enough: its tree is meant.
		const base = body['base_tree'] && world.bare.find(String(body['base_tree']), 'tree');
		if (body['base_tree'] && !base) throw new Refusal(422, 'base_tree is not a valid tree oid');
		return new Answer(201, treeJson(world, lay(world.bare, base, body['tree']), false));
	}),
	get('/repos/:owner/:name/git/blobs/:sha', ({ world, at }) => {
		known(world, at['owner'], at['name']);
		const blob = world.bare.find(at['sha'] ?? '', 'blob');
		if (!blob) throw notFound();
		const bytes = world.bare.bytes(['cat-file', 'blob', blob]);
		return { sha: blob, size: bytes.length, encoding: 'base64', content: inLines(bytes.toString('base64')) };
	}),
	post('/repos/:owner/:name/git/blobs', (asked) => {
		const { world, at, body } = asked;
		known(world, at['owner'], at['name']);
		pusher(asked);
		const input = Buffer.from(String(body['content']), body['encoding'] === 'base64' ? 'base64' : 'utf8');
		return new Answer(201, { sha: world.bare.git(['hash-object', '-w', '--stdin'], { input }) });
	}),
	get('/repos/:owner/:name/git/commits/:sha', ({ world, at }) => {
		known(world, at['owner'], at['name']);
		const commit = world.bare.find(at['sha'] ?? '', 'commit');
		if (!commit) throw notFound();
		return gitCommitJson(world, commit);
	}),
	post('/repos/:owner/:name/git/commits', (asked) => {
		const { world, at, body } = asked;
		known(world, at['owner'], at['name']);
		const me = pusher(asked);
		const author: Author = body['author'] ?? { name: world.people[me]?.name ?? me, email: mailOf(me) };
		const tree = world.bare.find(String(body['tree']), 'tree');
		if (!tree) throw new Refusal(422, 'Tree SHA does not exist');
		const parents = ((body['parents'] ?? []) as string[]).flatMap((parent) => ['-p', parent]);
		const sha = world.bare.git(['commit-tree', ...parents, '-F', '-', tree], {
			input: String(body['message']),
			env: signed(author, body['committer'] ?? author),
		});
		return new Answer(201, gitCommitJson(world, sha));
	}),
];

/** The forge breaks what it packs into lines of sixty. */
export const inLines = (packed: string) => packed.replace(/.{60}/g, '$&\n');

// A branch that files are put on one by one, without a look at what is checked out.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CannotRun } from '../command.ts';

export interface Branch {
	/** The files below `folder`, a path in the content folder, and what they hold. */
	files(folder: string): Map<string, string>;
	/** Puts a file on it, in a commit of its own; false where the repository does not take it. */
	push(path: string, text: string, message: string): boolean;
	/** Whether somebody else has pushed since; what comes next goes on top of that. */
	hasMoved(): boolean;
}

/** The branch `name` of the repository that the folder `root` came from; if there is none, it begins where we are. */
export function openBranch(root: string, name: string, network: Record<string, string>): Branch {
	const git = gitIn(root, network);
	const below = git(['rev-parse', '--show-prefix']).trim();
	let tip = fetched() ?? git(['rev-parse', 'HEAD']).trim();
	return { files, push, hasMoved };

	function fetched(): string | undefined {
		const [id] = git(['ls-remote', '--heads', 'origin', `refs/heads/${name}`]).split('\t');
		if (!id) return undefined;
		git(['fetch', '--quiet', '--no-tags', '--no-write-fetch-head', 'origin', `refs/heads/${name}`]);
		return id;
	}

	function files(folder: string): Map<string, string> {
		const printed = git(['ls-tree', '-r', '-z', '--full-tree', tip, '--', `${below}${folder}/`]);
		const found = [...printed.matchAll(/100644 blob ([0-9a-f]+)\t([^\0]+)\0/g)];
		return new Map(
			found.map(([, id = '', path = '']) => [path.slice(below.length), git(['cat-file', 'blob', id])]),
		);
	}

	function push(path: string, text: string, message: string): boolean {
		const commit = committed(path, text, message);
		try {
			git(['push', '--quiet', '--no-verify', 'origin', `${commit}:refs/heads/${name}`]);
		} catch {
			return false;
		}
		tip = commit;
		return true;
	}

	// With an index of its own, so that what is being worked on stays as it is.
	function committed(path: string, text: string, message: string): string {
		const desk = mkdtempSync(join(tmpdir(), 'ledger-'));
		const index = { GIT_INDEX_FILE: join(desk, 'index') };
		try {
			const blob = git(['hash-object', '-w', '--stdin'], { input: text }).trim();
			git(['read-tree', tip], { env: index });
			git(['update-index', '--add', '--cacheinfo', `100644,${blob},${below}${path}`], { env: index });
			const tree = git(['write-tree'], { env: index }).trim();
			return git(['commit-tree', tree, '-p', tip, '-m', message], { env: BOT }).trim();
		} finally {
			rmSync(desk, { recursive: true, force: true });
		}
	}

	function hasMoved(): boolean {
		const before = tip;
		try {
			tip = fetched() ?? tip;
		} catch {
			return false;
		}
		return tip !== before;
	}
}

const BOT = Object.fromEntries(
	['AUTHOR', 'COMMITTER'].flatMap((who) => [
		[`GIT_${who}_NAME`, 'github-actions[bot]'],
		[`GIT_${who}_EMAIL`, '41898282+github-actions[bot]@users.noreply.github.com'],
	]),
);

function gitIn(folder: string, network: Record<string, string>) {
	const words = ['-C', folder, '-c', 'core.hooksPath=/dev/null', '-c', 'commit.gpgSign=false'];
	return (
		more: readonly string[],
		{ input = '', env = {} }: { input?: string; env?: Record<string, string> } = {},
	) => {
		const { GIT_DIR: _, GIT_WORK_TREE: __, GIT_INDEX_FILE: ___, ...around } = process.env;
		try {
			return execFileSync('git', [...words, ...more], {
				encoding: 'utf8',
				env: { ...around, GIT_TERMINAL_PROMPT: '0', LC_ALL: 'C', ...network, ...env },
				input,
				maxBuffer: 64 * 2 ** 20,
				stdio: ['pipe', 'pipe', 'ignore'],
				timeout: 120_000,
			});
		} catch {
			throw new CannotRun(
				`Git cannot do \`git ${more[0]}\` here, so the ledger cannot be kept on its branch. Run this in a clone whose \`origin\` you can reach.`,
			);
		}
	};
}

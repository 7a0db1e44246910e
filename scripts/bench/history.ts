// Measures how long it takes to learn from git what changed in a school, and when.
import { execFileSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { readHistory } from '#disk/history.ts';

export interface HistoryTime {
	/** Seconds on the clock: when nothing is remembered, when everything is, and after one more commit. */
	cold: number;
	again: number;
	grown: number;
}

/** A repository in `root` with so many files and commits, each of which changes one of them; its history is read. */
export async function historyTime(root: string, files: number, commits: number): Promise<HistoryTime> {
	const repository = join(root, 'history');
	const [content, cache] = [join(repository, 'content'), join(root, 'history-cache')];
	mkdirSync(content, { recursive: true });
	const git = (words: string[], input?: string) => execFileSync('git', words, { cwd: repository, input });
	git(['init', '--quiet', '--initial-branch=main']);
	git(['fast-import', '--quiet', '--done'], `${stream(files, commits)}done\n`);
	git(['symbolic-ref', 'HEAD', 'refs/heads/main']);
	const cold = await timed(content, cache, commits);
	const again = await timed(content, cache, commits);
	git(['fast-import', '--quiet', '--done'], `${oneMore(commits)}done\n`);
	return { cold, again, grown: await timed(content, cache, commits + 1) };
}

async function timed(content: string, cache: string, commits: number): Promise<number> {
	const before = performance.now();
	const { changes } = await readHistory(content, cache);
	if (changes.length !== commits)
		throw new Error(`The history has ${changes.length} changes, and ${commits} were made.`);
	return (performance.now() - before) / 1000;
}

// Format: https://git-scm.com/docs/git-fast-import
function stream(files: number, commits: number): string {
	return Array.from({ length: commits }, (_, number) => {
		const first = number === 0 ? Array.from({ length: files }, (_, file) => file) : [number % files];
		return commit(number, first);
	}).join('');
}

function commit(number: number, files: readonly number[], from = ''): string {
	const message = `Improve unit ${number}`;
	const when = `${1_700_000_000 + number * 3600} +0000`;
	const person = `P${number % 50} <p${number % 50}@school.example> ${when}`;
	const changes = files.map((file) => {
		const text = `---\ntitle: Unit ${file}\n---\n\nAs it was at change ${number}.\n`;
		const path = `content/courses/c${Math.floor(file / 10)}/units/0${file % 10}-unit.mdx`;
		return `M 100644 inline ${path}\ndata ${Buffer.byteLength(text)}\n${text}\n`;
	});
	return `commit refs/heads/main\nauthor ${person}\ncommitter ${person}\ndata ${message.length}\n${message}\n${from}${changes.join('')}\n`;
}

const oneMore = (number: number) => commit(number, [0], 'from refs/heads/main^0\n');

// A git repository as a series of commits.
import { execFileSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

export interface Repository {
	root: string;
	/** Runs git in it and returns what it prints. */
	git(...words: string[]): string;
	/** Commits these files, `null` for one that goes, and returns the commit. */
	commit(subject: string, files: Record<string, string | null>, by?: Partial<Author>): string;
}

interface Author {
	/** The local part of their mail address, or all of it. */
	name: string;
	/** `YYYY-MM-DDTHH:MM:SSZ`, or the like. */
	at: string;
	/** When it was merged, which is the same for all unless said. */
	merged: string;
}

/** A new repository in the folder `root`, with one branch, `main`, and no commit. */
export function repositoryIn(root: string): Repository {
	const gitAt = (merged: string, words: string[]) => {
		const dated = { ...env, GIT_COMMITTER_DATE: merged };
		return execFileSync('git', words, { cwd: root, encoding: 'utf8', env: dated }).trim();
	};
	const git = (...words: string[]) => gitAt(MERGED, words);
	git('init', '--quiet', '--initial-branch=main');
	const commit: Repository['commit'] = (
		subject,
		files,
		{ name = 'ada', at = '2027-01-10T12:00:00Z', merged = MERGED } = {},
	) => {
		for (const [path, text] of Object.entries(files)) lay(join(root, path), text);
		git('add', '--all');
		const author = `${name} <${name.includes('@') ? name : `${name}@ropes.net`}>`;
		const words = ['commit', '--quiet', '--allow-empty-message', '--author', author, '--date', at];
		gitAt(merged, [...words, '-m', subject]);
		return git('rev-parse', 'HEAD');
	};
	return { root, git, commit };
}

function lay(path: string, text: string | null): void {
	if (text === null) return rmSync(path, { recursive: true });
	mkdirSync(dirname(path), { recursive: true });
	writeFileSync(path, text);
}

// Nobody's own settings of git, and a committer who is always the same.
const env = {
	...process.env,
	GIT_CONFIG_GLOBAL: '/dev/null',
	GIT_CONFIG_NOSYSTEM: '1',
	GIT_COMMITTER_NAME: 'merger',
	GIT_COMMITTER_EMAIL: 'merger@ropes.net',
};

const MERGED = '2027-01-31T12:00:00Z';

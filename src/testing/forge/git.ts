// Git in a bare repository, where nobody has checked anything out: plumbing alone.
import { execFileSync } from 'node:child_process';

export interface Author {
	name: string;
	email: string;
	/** `YYYY-MM-DDTHH:MM:SSZ`; now, if nothing is said. */
	date?: string | undefined;
}

interface Run {
	input?: string | Uint8Array;
	env?: Record<string, string>;
}

/** What git prints, without its last line break. */
export type Git = (words: readonly string[], run?: Run) => string;

export interface Bare {
	folder: string;
	git: Git;
	/** What git prints, as bytes. */
	bytes(words: readonly string[], run?: Run): Buffer;
	/** Whether git agrees. */
	holds(words: readonly string[]): boolean;
	/** The full name of what `expression` means, where it is `type`. */
	find(expression: string, type: 'commit' | 'tree' | 'blob'): string | undefined;
}

// Nobody's own settings of git.
const ENV = { ...process.env, GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_NOSYSTEM: '1' };

/** The bare repository in the folder `folder`. */
export function bareIn(folder: string): Bare {
	const bytes: Bare['bytes'] = (words, { input, env } = {}) =>
		execFileSync('git', ['--git-dir', folder, ...words], {
			...(input !== undefined && { input }),
			env: { ...ENV, ...env },
			maxBuffer: 2 ** 26,
			stdio: ['pipe', 'pipe', 'pipe'],
		});
	const git: Git = (words, run) => bytes(words, run).toString().replace(/\n$/, '');
	const attempt = (words: readonly string[]) => {
		try {
			return git(words);
		} catch {
			return undefined;
		}
	};
	return {
		folder,
		git,
		bytes,
		holds: (words) => attempt(words) !== undefined,
		find(expression, type) {
			const known = /^[0-9a-f]{40}$/.test(expression);
			const named = known
				? expression
				: attempt(['rev-parse', '--verify', '--quiet', '--end-of-options', expression]);
			return named && attempt(['rev-parse', '--verify', '--quiet', `${named}^{${type}}`]);
		},
	};
}

/** The environment in which a commit is by `author`, and put there by `committer`. */
export function signed(author: Author, committer = author): Record<string, string> {
	return {
		GIT_AUTHOR_NAME: author.name,
		GIT_AUTHOR_EMAIL: author.email,
		...(author.date && { GIT_AUTHOR_DATE: author.date }),
		GIT_COMMITTER_NAME: committer.name,
		GIT_COMMITTER_EMAIL: committer.email,
		...(committer.date && { GIT_COMMITTER_DATE: committer.date }),
	};
}

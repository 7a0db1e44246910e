// What a proposal touches, asked of git: objects only, nothing of the proposal is laid on the disk or run.
import { execFileSync } from 'node:child_process';
import { parse } from 'yaml';
import { type Change, pathProblems, peopleChanged } from '#core/proposal/path-guard.ts';
import { rawDiff } from '#core/proposal/raw-diff.ts';
import type { Problem } from '#core/problem.ts';
import { CannotRun } from './command.ts';

export interface Proposal {
	/** The folder of the repository. */
	folder: string;
	/** What it is to be merged into, and the proposal itself, as git knows them. */
	base: string;
	head: string;
	/** The account of whoever proposes it. */
	author?: string | undefined;
}

/** The files that a proposal changes, and why a maintainer has to agree. */
export function guarded(proposal: Proposal): { changes: Change[]; problems: Problem[] } {
	const changes = rawDiff(changesSince(proposal));
	const accounts = accountsAt(proposal, peopleChanged(changes));
	return { changes, problems: pathProblems(changes, { author: proposal.author, accounts }) };
}

function changesSince({ folder, base, head }: Proposal): string {
	const range = `${base}...${head}`;
	try {
		return git(folder, ['diff', '--raw', '-z', '--no-renames', '--end-of-options', range, '--']);
	} catch {
		throw new CannotRun(`Git cannot compare \`${base}\` and \`${head}\`. Fetch both first.`);
	}
}

// As the base says it: whoever proposes could give themselves any page.
function accountsAt({ folder, base }: Proposal, handles: readonly string[]): Map<string, string> {
	const accounts = new Map<string, string>();
	for (const handle of handles) {
		try {
			const person: unknown = parse(
				git(folder, ['show', '--end-of-options', `${base}:content/people/${handle}.yml`]),
			);
			const account = (person as { account?: unknown } | null)?.account;
			if (typeof account === 'string') accounts.set(handle, account);
		} catch {
			// There is no such page yet, or nobody can read it.
		}
	}
	return accounts;
}

function git(folder: string, words: readonly string[]): string {
	return execFileSync('git', ['-C', folder, ...words], {
		encoding: 'utf8',
		stdio: ['ignore', 'pipe', 'ignore'],
		maxBuffer: 64 * 2 ** 20,
	});
}

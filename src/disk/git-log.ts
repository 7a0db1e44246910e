// What `git log` prints → commits. Mail addresses end here: people become accounts or digests, and subjects lose what is
// private.
// Format: https://git-scm.com/docs/git-log, with `--name-status -z` and a header of our own.
import { hash } from 'node:crypto';
import type { Commit } from '../core/catalogue/follow.ts';
import type { ChangedFile } from '../core/catalogue/history.ts';
import { oneLine } from '../core/text/one-line.ts';

// A subject comes last: it alone may hold anything but NUL. No status begins with the sign that a header begins with.
const HEADER = ['@%H', '%at', '%P', '%aE', '%(trailers:key=Co-authored-by,valueonly,separator=%x0A)', '%s'];

/** What makes `git log` print what `parseLog` reads: the commits of the folder it runs in, whatever git is set up to do. */
export const LOG = [
	'log',
	'-z',
	'--name-status',
	'--relative',
	'--root',
	'--no-merges',
	'--full-history',
	'--no-follow',
	'--no-show-signature',
	'--no-color',
	'--encoding=UTF-8',
	`--format=${HEADER.join('%x00')}`,
];

/** The commits that git printed, in its order. */
export function parseLog(text: string): Commit[] {
	const tokens = text.split('\0');
	const commits: Commit[] = [];
	let index = 0;
	const next = () => tokens[index++] ?? '';
	while (tokens[index]?.startsWith('@')) {
		const [commit, at, parents, author, others, subject] = HEADER.map(next);
		const files: ChangedFile[] = [];
		while (/^\n?[A-Z]\d*$/.test(tokens[index] ?? '')) files.push(changedFile(next().trim(), next));
		commits.push({
			commit: commit?.slice(1) ?? '',
			at: Math.min(Number(at) || 0, LAST_SECOND),
			first: parents === '',
			people: peopleOf(author ?? '', others ?? ''),
			subject: oneLine(subject ?? '', LONGEST),
			files,
		});
	}
	return commits;
}

/** That of the year 9999, behind which days have other forms. */
const LAST_SECOND = 253_402_300_799;

const ACTS: Record<string, ChangedFile['act']> = { A: 'added', D: 'removed', R: 'renamed' };

function changedFile(status: string, next: () => string): ChangedFile {
	const act = ACTS[status.charAt(0)] ?? 'changed';
	if (act !== 'renamed') return { path: next(), act };
	const from = next();
	return { path: next(), act, from };
}

function peopleOf(author: string, others: string): string[] {
	const addresses = [author, ...others.split('\n').map((other) => /<([^<>]*)>/.exec(other)?.[1] ?? '')];
	const known = addresses.map((address) => address.trim().toLowerCase());
	const people = known.filter((address) => address !== '' && !ROBOT.test(address));
	return [...new Set(people.map(personOf))];
}

// A forge hands out addresses that nobody reads, made of the account: `7+ada@users.noreply.github.com`.
function personOf(address: string): string {
	const account = NO_REPLY.exec(address)?.[1];
	return account === undefined ? hash('sha256', address).slice(0, 16) : `@${account}`;
}

const NO_REPLY = /^(?:\d+[+-])?([a-z0-9][a-z0-9._-]*)@(?:users\.)?noreply\.[a-z0-9.-]+$/;
const ROBOT = /\[bot\]@/;

/** As much of a subject as a page shows. */
const LONGEST = 200;

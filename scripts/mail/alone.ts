// Two who send from one folder would send twice, so the second one is told who the first one is.
import { realpathSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { printable } from '#core/problem.ts';
import { git } from '#disk/git.ts';
import { holdLock, IsHeld } from '#disk/lock.ts';
import { CannotRun } from '../command.ts';
import { nowInUtc } from './words.ts';

/** Does `work` while nobody else on this machine sends from the content folder `root`. */
export async function alone<T>(root: string, work: () => Promise<T>): Promise<T> {
	const release = held(await lockOf(root));
	return work().finally(release);
}

/** Where the lock of `root` lies: with git, which never keeps it, or beside a folder that git does not know. */
export async function lockOf(root: string): Promise<string> {
	const folder = await git(root, ['rev-parse', '--absolute-git-dir']);
	if (folder !== undefined) return join(folder.trim(), 'mail.lock');
	try {
		return `${realpathSync(root)}.lock`;
	} catch {
		throw new CannotRun(`There is no folder \`${root}\`. Run this in the folder of a school.`);
	}
}

function held(path: string): () => void {
	try {
		return holdLock(path, nowInUtc());
	} catch (error) {
		throw new CannotRun(
			error instanceof IsHeld
				? whoHolds(error)
				: `The lock \`${path}\` cannot be taken (${printable((error as Error).message)}), and two who send at once would send twice. Make its folder one that you may write to, and run this again.`,
		);
	}
}

function whoHolds({ by, note }: IsHeld): string {
	if (by && by.host !== hostname())
		return `Process ${by.pid} of the machine \`${printable(by.host)}\` began to send from this folder at ${printable(by.since)} and has not said that it is done. If it is not at work any more, delete \`${note}\` and run this again; nothing is lost.`;
	const who = by
		? `Process ${by.pid} has been sending from this folder since ${printable(by.since)}`
		: 'Somebody is sending from this folder';
	return `${who}. Wait until it is done, then run this again: what it has sent does not go out twice.`;
}

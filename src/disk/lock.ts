// One at a time on one machine. The lock is the system's own: whoever dies lets go of it. Who holds it stands beside it,
// for people, and for other machines that see the same folder and know nothing of our system's locks.
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { DatabaseSync } from 'node:sqlite';

/** Whoever holds a lock. */
export interface Holder {
	pid: number;
	host: string;
	/** In UTC. */
	since: string;
}

/** Somebody else holds the lock, who said who they are in the file `note`; on another machine they may have died. */
export class IsHeld extends Error {
	readonly by: Holder | undefined;
	readonly note: string;
	constructor(by: Holder | undefined, note: string) {
		super(`Somebody holds what ${note} tells of.`);
		this.by = by;
		this.note = note;
	}
}

/** Holds the lock that the file `path` stands for since `since`, and returns what lets go of it; throws `IsHeld`. */
export function holdLock(path: string, since: string): () => void {
	const note = `${path}.held`;
	const letGo = locked(path, note);
	const before = readHolder(note);
	// Of this machine it can only be somebody who died, or the system would have kept us out.
	if (before && before.host !== hostname()) {
		letGo();
		throw new IsHeld(before, note);
	}
	writeFileSync(note, `${JSON.stringify({ pid: process.pid, host: hostname(), since } satisfies Holder)}\n`);
	return () => {
		rmSync(note, { force: true });
		letGo();
	};
}

function locked(path: string, note: string): () => void {
	const database = new DatabaseSync(path);
	try {
		database.exec('PRAGMA journal_mode = MEMORY; BEGIN EXCLUSIVE');
	} catch (error) {
		database.close();
		throw /locked/.test(String(error)) ? new IsHeld(readHolder(note), note) : error;
	}
	return () => database.close();
}

// Half a note, or none, is of somebody who died while they wrote it, or has just begun to.
function readHolder(note: string): Holder | undefined {
	try {
		const { pid, host, since } = JSON.parse(readFileSync(note, 'utf8')) as Partial<Holder>;
		return Number.isSafeInteger(pid) && typeof host === 'string' && typeof since === 'string'
			? { pid: pid!, host, since }
			: undefined;
	} catch {
		return undefined;
	}
}

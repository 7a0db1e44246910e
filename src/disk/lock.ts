// One at a time on one machine. The lock is the system's own: whoever dies lets go of it.
import { DatabaseSync } from 'node:sqlite';

/** Somebody else holds the lock. */
export class IsHeld extends Error {}

/** Holds the lock that the file `path` stands for, and returns what lets go of it; throws `IsHeld`. */
export function holdLock(path: string): () => void {
	const database = new DatabaseSync(path);
	try {
		database.exec('PRAGMA journal_mode = MEMORY; BEGIN EXCLUSIVE');
	} catch (error) {
		database.close();
		throw /locked/.test(String(error)) ? new IsHeld(`Somebody holds ${path}.`) : error;
	}
	return () => database.close();
}

// Files that change, come or go, as a command decided it.
import { mkdirSync, rmdirSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { writeWhole } from './write-file.ts';

/** Writes the new text of each file below `root`, takes away those that go, and folders that are empty then. */
export function writeChanges(root: string, changes: ReadonlyMap<string, string | null>): void {
	for (const [path, text] of changes) {
		const target = join(root, path);
		if (text === null) {
			rmSync(target, { force: true });
			removeEmpty(root, dirname(path));
		} else {
			mkdirSync(dirname(target), { recursive: true });
			writeWhole(target, text);
		}
	}
}

function removeEmpty(root: string, folder: string): void {
	if (folder === '.') return;
	try {
		rmdirSync(join(root, folder));
	} catch {
		return;
	}
	removeEmpty(root, dirname(folder));
}

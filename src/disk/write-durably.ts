// Files that must be there after a power cut, as they were or as they are to be.
import {
	closeSync,
	fsyncSync,
	mkdirSync,
	openSync,
	readdirSync,
	renameSync,
	rmSync,
	writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';

/** What a draft is called beside the file that it becomes; whoever dies meanwhile leaves it behind. */
const DRAFT = /\.yml\.\d+\.draft$/;

/**
 * Writes the whole file at `path` below `root`, or nothing of it, and comes back once the disk has it: whoever dies
 * meanwhile has written it, or has not. Throws what the disk throws.
 */
export function writeDurably(root: string, path: string, text: string): void {
	const target = join(root, path);
	const made = mkdirSync(dirname(target), { recursive: true });
	const draft = `${target}.${process.pid}.draft`;
	const handle = openSync(draft, 'w', 0o644);
	try {
		writeFileSync(handle, text);
		fsyncSync(handle);
	} finally {
		closeSync(handle);
	}
	renameSync(draft, target);
	// New folders are entries of the ones around them.
	for (let folder = dirname(target); ; folder = dirname(folder)) {
		flush(folder);
		if (made === undefined || folder === dirname(made)) return;
		if (!folder.startsWith(root)) return;
	}
}

/** Takes away the drafts below `folder` of those who died while they wrote; nobody else may be writing there. */
export function sweepDrafts(folder: string): void {
	const drafts = names(folder).filter((name) => DRAFT.test(name));
	for (const name of drafts) rmSync(join(folder, name), { force: true });
}

function names(folder: string): string[] {
	try {
		return readdirSync(folder, { recursive: true, encoding: 'utf8' });
	} catch {
		return [];
	}
}

function flush(folder: string): void {
	// Windows opens no folders, and writes their entries by itself.
	if (process.platform === 'win32') return;
	const handle = openSync(folder, 'r');
	try {
		fsyncSync(handle);
	} finally {
		closeSync(handle);
	}
}

// New files, all of them or none; what is there already is never written over.
import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Something lies already where a file was to be written. */
export class IsThere extends Error {
	readonly path: string;

	constructor(path: string) {
		super(`${path} is there already.`);
		this.path = path;
	}
}

/** Writes `files` below `root`; throws `IsThere`, or what the disk throws, and leaves nothing behind then. */
export function writeNew(root: string, files: readonly { path: string; text: string }[]): void {
	const made: string[] = [];
	try {
		for (const { path, text } of files) {
			const target = join(root, path);
			if (existsSync(target)) throw new IsThere(path);
			const folder = mkdirSync(dirname(target), { recursive: true });
			if (folder !== undefined) made.push(folder);
			writeFileSync(target, text, { flag: 'wx' });
			made.push(target);
		}
	} catch (error) {
		for (const path of made.reverse()) rmSync(path, { recursive: true, force: true });
		throw error;
	}
}

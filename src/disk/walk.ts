// What lies in the content folder, without following a link anywhere. What cannot be entered is named all the same.
import { lstatSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { compare } from '../core/problem.ts';

export interface Found {
	/** Path inside the content folder, with forward slashes. */
	path: string;
	/**
	 * `deep` is a folder too far down to be entered, `closed` one that the disk would not open (the content folder
	 * itself has the path ''), `unreadable` what it would not show, `other` a pipe or device. `too-many` stands in
	 * place of this entry and of all that would follow.
	 */
	kind: 'file' | 'symlink' | 'other' | 'deep' | 'closed' | 'unreadable' | 'too-many';
	mode: number;
	size: number;
}

export const MAX_ENTRIES = 100_000;
/** Folders may lie so many deep, the outermost counted as one. */
export const MAX_DEPTH = 8;

/** There is no content folder, so there is nothing to judge. */
export class NotASchool extends Error {
	override name = 'NotASchool';
}

/** Every file below the folder `content`, sorted folder by folder; throws `NotASchool` if there is no such folder. */
export function* walk(content: string, maxEntries = MAX_ENTRIES): Generator<Found, void> {
	if (!stat(content)?.isDirectory())
		throw new NotASchool(`There is no folder \`${content}\`. Run this in the folder of a school.`);
	let entries = 0;
	for (const found of walkFolder(content, '')) {
		if (++entries > maxEntries) return yield { ...found, kind: 'too-many' };
		yield found;
	}
}

function* walkFolder(content: string, folder: string): Generator<Found, void> {
	const names = namesIn(join(content, folder));
	if (!names) return yield { path: folder, kind: 'closed', mode: 0, size: 0 };
	for (const name of names) {
		const path = folder === '' ? name : `${folder}/${name}`;
		const stats = stat(join(content, path));
		const { mode, size } = stats ?? { mode: 0, size: 0 };
		if (!stats) yield { path, kind: 'unreadable', mode, size };
		else if (stats.isSymbolicLink()) yield { path, kind: 'symlink', mode, size };
		else if (stats.isFile()) yield { path, kind: 'file', mode, size };
		else if (!stats.isDirectory()) yield { path, kind: 'other', mode, size };
		else if (path.split('/').length > MAX_DEPTH) yield { path, kind: 'deep', mode, size };
		else yield* walkFolder(content, path);
	}
}

// A name that is not UTF-8 cannot be looked up under the text it decodes to; it counts as unreadable.
function stat(path: string) {
	try {
		return lstatSync(path, { throwIfNoEntry: false });
	} catch {
		return undefined;
	}
}

function namesIn(folder: string): string[] | undefined {
	try {
		return readdirSync(folder).sort(compare);
	} catch {
		return undefined;
	}
}

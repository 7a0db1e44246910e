import { strToU8, type Zippable, zipSync } from 'fflate';

/** A file of an archive: where it lies there, and what it holds. */
export interface ZipEntry {
	path: string;
	content: string | Uint8Array;
	/** Left as it is, and not made smaller. */
	stored?: boolean;
}

/** The entries as one archive, in their order; the same entries always make the same bytes. */
export function zip(entries: readonly ZipEntry[]): Uint8Array<ArrayBuffer> {
	const files = entries.map(({ path, content, stored }): [string, Zippable[string]] => {
		const bytes = typeof content === 'string' ? strToU8(content) : content;
		return [path, [bytes, { level: stored ? 0 : 6 }]];
	});
	return zipSync(Object.fromEntries(files), { mtime: FIRST_DAY });
}

// The first day that archives know, on every clock: a file is as old as what it says, and not as its build.
const FIRST_DAY = new Date(1980, 0, 1);

// The record of a file that lies in git and not on the disk: for whoever asks what somebody proposes.
import { dataFile, frontMatter } from './front-matter.ts';
import { textOf } from './bytes.ts';
import { MAX_TEXT_BYTES } from './path.ts';

/** What the file at `path` with these bytes says; undefined where nobody can read it. */
export function recordIn(bytes: Uint8Array | undefined, path: string): unknown {
	if (bytes === undefined || bytes.length > MAX_TEXT_BYTES) return undefined;
	const { text } = textOf(bytes, path);
	if (text === undefined) return undefined;
	return (path.endsWith('.yml') ? dataFile(text, path) : frontMatter(text, path)).data;
}

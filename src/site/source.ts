// The files of the content folder as they are, for what is made of their bytes.
import { createHash } from 'node:crypto';
import { bytesAt } from '#disk/read.ts';
import { contentFolder } from './catalogue.ts';

/** The bytes of a file that the catalogue knows; throws if it has gone or changed meanwhile. */
export function sourceBytes(path: string): Uint8Array<ArrayBuffer> {
	const bytes = bytesAt(contentFolder(), path);
	if (!bytes) throw new Error(`The file ${path} has gone, or is another, since it was judged.`);
	return bytes;
}

/** One word that changes with the file. */
export function sourceDigest(path: string): string {
	return createHash('sha256').update(sourceBytes(path)).digest('hex');
}

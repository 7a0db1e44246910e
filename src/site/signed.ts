// What the school has signed, as it was committed: no build makes or changes a byte of it.
import type { Catalogue } from '#core/catalogue/catalogue.ts';
import { bytesAt, textAt } from '#disk/read.ts';
import { contentFolder } from './catalogue.ts';

/** The bytes of a signed file; undefined where the school has none that can be read at that path. */
export function signedBytes(
	{ signed }: Pick<Catalogue, 'signed'>,
	path: string,
): Uint8Array<ArrayBuffer> | undefined {
	return signed.has(path) ? bytesAt(contentFolder(), path) : undefined;
}

/** The same as text. */
export function signedText({ signed }: Pick<Catalogue, 'signed'>, path: string): string | undefined {
	return signed.has(path) ? textAt(contentFolder(), path) : undefined;
}

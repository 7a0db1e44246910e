import { bytesAt } from './read.ts';

/** The bytes of a picture that the catalogue of the content folder lists; throws if it has gone or changed meanwhile. */
export function assetBytes(content: string, path: string): Uint8Array<ArrayBuffer> {
	const bytes = bytesAt(content, path);
	if (!bytes)
		throw new Error(
			`The picture ${path} has gone, or another thing has taken its place, since it was judged.`,
		);
	return bytes;
}

// The files of a school with their texts as they lie there, for commands that change some of them.
import type { SourceFile } from '../core/catalogue/catalogue.ts';
import { bytesAt, readFiles } from './read.ts';

/** Every file that can be read, with its text to the letter; throws `NotASchool` if there is no content folder. */
export function readTexts(root: string): (SourceFile & { text: string })[] {
	return readFiles(root).files.flatMap((file) => {
		const text = rawText(root, file.path);
		return text === undefined ? [] : [{ ...file, text }];
	});
}

/** The text of one file to the letter, with its marks and line ends; undefined where it cannot be read. */
export function rawText(root: string, path: string): string | undefined {
	const bytes = bytesAt(root, path);
	return bytes && new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
}

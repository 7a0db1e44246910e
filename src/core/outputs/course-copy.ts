// A course as its source: what somebody needs who wants to run it in a school of their own.
import { zip } from './zip.ts';

export interface CourseCopy {
	/** Its pages, mails and pictures, as paths inside the content folder, and what they hold in one word. */
	files: { path: string; sha256: string }[];
	/** How to reuse it. */
	readme: string;
	/** What its licence is called, where it stands, and what it asks. */
	licence: string;
	/** Whom to name. */
	attribution: string;
}

/** The copy as a zip file; `bytesOf` reads a file by its path inside the content folder. */
export function courseCopy(
	{ files, readme, licence, attribution }: CourseCopy,
	bytesOf: (path: string) => Uint8Array,
): Uint8Array<ArrayBuffer> {
	return zip([
		{ path: 'README.txt', content: readme },
		{ path: 'LICENCE.txt', content: licence },
		{ path: 'ATTRIBUTION.txt', content: attribution },
		...files.map(({ path }) => ({ path, content: bytesOf(path) })),
	]);
}

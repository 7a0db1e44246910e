// Something new that can be begun: what is asked, and the files that come of the answers.
import type { About, Ask } from './ask.ts';

export interface NewFile {
	/** Path inside the content folder. */
	path: string;
	text: string;
}

export interface Noun {
	name: string;
	/** What it is, for whoever looks for the right word. */
	about: string;
	asks: readonly Ask[];
	/** Pure: the same answers, the same files. */
	files: (about: About) => NewFile[];
	/** What is left to do that no machine can, in sentences. */
	left?: (about: About) => string[];
}

/** `text` with a remark above each field that is named. */
export function remarked(text: string, remarks: Readonly<Record<string, string | undefined>>): string {
	const end = text.indexOf('\n---\n', 3);
	const [head, rest] = end < 0 ? [text, ''] : [text.slice(0, end), text.slice(end)];
	const lines = head.split('\n').flatMap((line) => {
		const name = /^([A-Za-z]+):/.exec(line)?.[1] ?? '';
		const remark = Object.hasOwn(remarks, name) ? remarks[name] : undefined;
		return remark === undefined ? [line] : [...remark.split('\n').map((one) => `# ${one}`), line];
	});
	return lines.join('\n') + rest;
}

/** What somebody types on a line is words, and no component. */
export const inText = (text: string): string => text.replace(/[<{]/g, '\\$&');

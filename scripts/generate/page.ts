import { stringify } from 'yaml';

/** One file of a school: its path inside the content folder, and what it says. */
export type File = readonly [path: string, text: string];

/** A file with a record alone. */
export function dataFile(path: string, record: object): File {
	return [path, stringify(record)];
}

/** A file with a record and a body of several blocks; blocks that are undefined are left out. */
export function page(path: string, record: object, blocks: readonly (string | undefined)[]): File {
	const body = blocks.filter((block) => block !== undefined).join('\n\n');
	return [path, `---\n${stringify(record)}---\n\n${body}\n`];
}

/** A list of Markdown. */
export function list(items: readonly string[], mark = '-'): string {
	return items.map((item) => `${mark} ${item}`).join('\n');
}

/** A table of Markdown; the first row is its head. */
export function table([head = [], ...rows]: readonly (readonly string[])[]): string {
	return [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

// How a single value is written in YAML, so that readers of YAML 1.1 and of 1.2 take it for the same.
import { stringify } from 'yaml';

/** As long as a line of prose becomes. */
export const WIDTH = 100;

/** The value on one line; `flow` says that it stands between brackets. */
export function scalar(value: unknown, flow = false): string {
	if (typeof value !== 'string') return JSON.stringify(value) ?? 'null';
	if (UNSEEN.test(value) || value.includes('\n')) return JSON.stringify(value);
	const [old = '', now = ''] = (['1.1', '1.2'] as const).map((version) =>
		stringify(value, { version, lineWidth: 0 }).slice(0, -1),
	);
	const written = old === now && !now.includes('\n') ? now : JSON.stringify(value);
	return flow && written === value && /[,[\]{}]|[:#]$/.test(value) ? JSON.stringify(value) : written;
}

/** The text as a block below its key: the sign that opens it, and its lines without their indentation. */
export function block(text: string, width: number, before: readonly string[] = []): Block | undefined {
	if (UNSEEN.test(text) || /^\s|[ \t]$|[ \t]\n|\n\n$/.test(text)) return undefined;
	const chomp = text.endsWith('\n') ? '' : '-';
	const bare = chomp ? text : text.slice(0, -1);
	if (bare.includes('\n')) return { head: `|${chomp}`, lines: bare.split('\n') };
	return { head: `>${chomp}`, lines: refolded(bare, width, before) };
}

export interface Block {
	head: string;
	lines: string[];
}

/** The text in lines of at most `width`; lines of `before` stay as they are at both of its ends. */
function refolded(text: string, width: number, before: readonly string[]): string[] {
	let start = 0;
	let end = text.length;
	const first: string[] = [];
	const last: string[] = [];
	for (const line of before) {
		if (!line || !text.startsWith(`${line} `, start)) break;
		first.push(line);
		start += line.length + 1;
	}
	for (const line of before.slice(first.length).reverse()) {
		if (!line || end - line.length <= start || text.slice(end - line.length - 1, end) !== ` ${line}`) break;
		last.unshift(line);
		end -= line.length + 1;
	}
	return [...first, ...folded(text.slice(start, end), width), ...last];
}

function folded(text: string, width: number): string[] {
	const lines: string[] = [];
	for (const word of text.split(/(?<=\S) (?=\S)/)) {
		const line = lines.at(-1);
		if (line !== undefined && line.length + 1 + word.length <= width)
			lines[lines.length - 1] = `${line} ${word}`;
		else lines.push(word);
	}
	return lines;
}

// What a reader would not see, or an editor might change; written as an escape.
const UNSEEN = /[\p{Cs}\u2028\u2029\ufeff\ufffe\uffff]|(?!\n)\p{Cc}/u;

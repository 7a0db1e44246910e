// Bytes become text, or problems. What comes out is UTF-8 with line feeds, and nothing in it is hidden.
import { type Place, type Problem, problem, type RuleId } from '../core/problem.ts';
import { fencedLines } from './fence.ts';
import { placeAt } from './place.ts';
import { badSigns, signMessage } from './signs.ts';

export const MAX_LINE = 20_000;
export const MAX_LINES = 20_000;
export const MAX_MARKERS = 32;

export interface Decoded {
	/** Missing where the lines or letters are so broken that nothing more can be said of them. */
	text?: string;
	problems: Problem[];
}

/** The text that `bytes` hold, without byte order mark and with line feeds, and what is wrong with it. */
export function textOf(bytes: Uint8Array, file: string): Decoded {
	if (isUtf16(bytes)) {
		const message = 'The file is in UTF-16. Open it in an editor and save it as UTF-8.';
		return { problems: [problem('text/encoding', file, { line: 1, column: 1 }, message)] };
	}
	const decoded = decode(bytes);
	const text = normalize(decoded.text);
	if (decoded.broken) {
		const message = 'From here on the bytes are not UTF-8. Open the file in an editor and save it as UTF-8.';
		return { problems: [problem('text/encoding', file, placeAt(text, text.length), message)] };
	}
	const lone = text.indexOf('\r');
	if (lone >= 0) {
		const message = 'A line ends with a carriage return alone. Save the file with line ends of the kind LF.';
		return { problems: [problem('text/line-ends', file, placeAt(text, lone), message)] };
	}
	const signs = signProblems(text, file);
	const conflict = conflictProblem(text, file);
	const problems = [...signs, ...conflict, ...limitProblems(text, file)];
	const lost = conflict.length > 0 || signs.some(({ rule }) => rule === 'text/control');
	return lost ? { problems } : { text, problems };
}

// By its mark, or by two plain letters at the start, which every page and record has and UTF-16 fills up with zeros.
function isUtf16(bytes: Uint8Array): boolean {
	const start = Buffer.from(bytes.subarray(0, 4)).toString('latin1');
	return /^(?:\xff\xfe|\xfe\xff|(?:[\t\n\r -~]\0){2}|(?:\0[\t\n\r -~]){2})/.test(start);
}

// Where bytes are not UTF-8, `text` is what stands before the first of them.
function decode(bytes: Uint8Array): { text: string; broken: boolean } {
	try {
		return { text: strict().decode(bytes), broken: false };
	} catch {
		let good = 0;
		let bad = bytes.length + 1;
		while (bad - good > 1) {
			const middle = (good + bad) >> 1;
			if (beginsWell(bytes.subarray(0, middle))) good = middle;
			else bad = middle;
		}
		return { text: strict().decode(bytes.subarray(0, good), { stream: true }), broken: true };
	}
}

const strict = () => new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

function beginsWell(bytes: Uint8Array): boolean {
	try {
		strict().decode(bytes, { stream: true });
		return true;
	} catch {
		return false;
	}
}

// A mark at the start of a later line is left behind where two files were joined.
function normalize(text: string): string {
	const joined = text.includes('\r') ? text.replace(/\r\n/g, '\n') : text;
	return joined.includes('\ufeff') ? joined.replace(/^\ufeff/gm, '') : joined;
}

// Of each rule the first place, with a count: who finds one finds them all.
function signProblems(text: string, file: string): Problem[] {
	const byRule = Map.groupBy(badSigns(text), ({ rule }) => rule);
	return [...byRule].map(([rule, signs]) => {
		const first = signs.reduce((a, b) => (b.offset < a.offset ? b : a));
		const more =
			signs.length > 1 ? ` The file has ${(signs.length - 1).toLocaleString('en')} more of this sort.` : '';
		return problem(rule, file, placeAt(text, first.offset), `${signMessage(first)}${more}`);
	});
}

function conflictProblem(text: string, file: string): Problem[] {
	if (!/^(?:<{7}|\|{7}|>{7})(?: |$)/m.test(text)) return [];
	const lines = text.split('\n');
	const fenced = fencedLines(lines);
	const line = lines.findIndex((one, index) => !fenced[index] && /^(?:<{7}|\|{7}|>{7})(?: |$)/.test(one));
	if (line < 0) return [];
	const message =
		'Git could not join two versions here and left both. Keep what is right, and delete the lines that begin with `<<<<<<<`, `=======` and `>>>>>>>`.';
	return [problem('text/conflict', file, { line: line + 1, column: 1 }, message)];
}

function limitProblems(text: string, file: string): Problem[] {
	const problems: Problem[] = [];
	const refuse = (rule: RuleId, at: Place, message: string) =>
		problems.push(problem(rule, file, at, message));
	const { lines, long } = lengths(text);
	if (lines > MAX_LINES)
		refuse(
			'limit/lines',
			{ line: MAX_LINES + 1, column: 1 },
			`The file has ${lines.toLocaleString('en')} lines; ${MAX_LINES.toLocaleString('en')} are allowed. Part it into several.`,
		);
	if (long)
		refuse(
			'limit/line',
			{ line: long.line, column: MAX_LINE + 1 },
			`The line has ${long.length.toLocaleString('en')} characters; ${MAX_LINE.toLocaleString('en')} are allowed. Break it into several.`,
		);
	const deep = MAYBE_DEEP.test(text) ? deepPlace(text.split('\n')) : undefined;
	if (deep)
		refuse(
			'limit/depth',
			deep,
			`More than ${MAX_MARKERS} quotes and lists stand inside one another here. Write it flatter.`,
		);
	return problems;
}

// How many lines there are, and the first that is too long.
function lengths(text: string): { lines: number; long?: { line: number; length: number } } {
	let lines = 0;
	let long: { line: number; length: number } | undefined;
	for (let start = 0; start < text.length; lines++) {
		const feed = text.indexOf('\n', start);
		const end = feed < 0 ? text.length : feed;
		if (end - start > MAX_LINE) long ??= { line: lines + 1, length: end - start };
		start = end + 1;
	}
	return { lines, ...(long && { long }) };
}

const MAYBE_DEEP = new RegExp(
	`^(?:[ \\t]*(?:[>*+-]|\\d{1,9}[.)])){${MAX_MARKERS + 1}}|^(?:\\t|    ){8}`,
	'm',
);
const MARKER = /[ \t]*(?:>|[-*+](?=[ \t])|\d{1,9}[.)](?=[ \t]))/y;

// A list inside a list is indented by two at least, so the spaces before a marker count as levels, but not in code.
function deepPlace(lines: readonly string[]): Place | undefined {
	let fenced: boolean[] | undefined;
	for (const [index, line] of lines.entries()) {
		MARKER.lastIndex = 0;
		let count = 0;
		while (count <= MAX_MARKERS && MARKER.test(line)) {
			if (++count > MAX_MARKERS) return { line: index + 1, column: MARKER.lastIndex };
		}
		const [indent = ''] = /^[ \t]*/.exec(line) ?? [];
		if (count === 0 || count + indent.replaceAll('\t', '    ').length / 2 <= MAX_MARKERS + 1) continue;
		fenced ??= fencedLines(lines);
		if (!fenced[index]) return { line: index + 1, column: indent.length + 1 };
	}
	return undefined;
}

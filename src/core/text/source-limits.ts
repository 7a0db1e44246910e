// What would keep the parser busy for long, found before it begins.
import type { Problem } from '../problem.ts';
import { problem } from '../problem.ts';
import { LIMITS, tooDeep, tooMany } from './limits.ts';

/** What keeps the parser from being slow with `source`, found before it reads it; undefined for nearly every page. */
export function tooSlow(source: string, file: string): Problem | undefined {
	return (
		tooManyMarks(source, file) ??
		tooManyTrails(source, file) ??
		tooManyMarkers(source, file) ??
		tooManyBlocks(source, file)
	);
}

// The parser compares each `*`, `_`, `~`, `[` and `]` with all before it in the paragraph, so the squares are what counts,
// in one paragraph and over the page. Pictures are read again for each that they stand in, a remark that is never closed is
// looked for to the end, and 45 letters take about as long as one of the signs.
function tooManyMarks(source: string, file: string): Problem | undefined {
	let line = 1;
	let squares = 0;
	for (const block of source.split(/(\n[ \t]*\n)/)) {
		const count = (pattern: RegExp) => block.match(pattern)?.length ?? 0;
		const marks =
			count(/[*_~[\]]/g) +
			2 * count(/!\[/g) +
			count(/<[!?]/g) * Math.ceil(block.length / 5000) +
			block.length / 45;
		squares += marks ** 2;
		if (marks > LIMITS.marks || squares > 2 * LIMITS.marks ** 2) {
			const message = `A paragraph here is far too long, or has more than ${LIMITS.marks.toLocaleString('en')} \`*\`, \`_\`, \`~\` and bracket signs, or several come near that. Part it by empty lines, or into several pages.`;
			return problem('limit/marks', file, { line, column: 1 }, message);
		}
		line += block.split('\n').length - 1;
	}
	return undefined;
}

// After each of these signs the parser asks anew whether the address ends.
function tooManyTrails(source: string, file: string): Problem | undefined {
	for (const { 0: word, index } of source.matchAll(/\S{100,}/g)) {
		if (!/www\.|https?:/i.test(word) || !/(?:[!"'()*,.:;<>?_~\]]|&\w{1,9};){100}/.test(word)) continue;
		const line = source.slice(0, index).split('\n').length;
		const message =
			'An address here has more than 100 signs in a row that are no letters. Correct it, or put a space after it.';
		return problem('limit/marks', file, { line, column: 1 }, message);
	}
	return undefined;
}

const DEEP = new RegExp(`^(?:[ \\t]*(?:>|(?:[-*+]|\\d{1,9}[.)])(?=[ \\t]))){${LIMITS.depth + 1}}`, 'm');

function tooManyMarkers(source: string, file: string): Problem | undefined {
	const match = DEEP.exec(source);
	return match ? tooDeep(file, source.slice(0, match.index).split('\n').length) : undefined;
}

// The parser begins anew with each quote, list item, footnote and underlined heading, and with each line that goes on in a quote or
// list without saying so.
function tooManyBlocks(source: string, file: string): Problem | undefined {
	let count = 0;
	let before = '';
	let inside = false;
	for (const [index, line] of source.split('\n').entries()) {
		const marked = /^\s*(>|[-*+](\s|$)|\d+[.)](\s|$)|\[\^[^\]]*\]:)/.test(line);
		const begins = marked && (before.trim() === '' || !before.trimStart().startsWith('>'));
		inside = line.trim() !== '' && (inside || marked);
		if (
			(begins || (inside && !marked && /^\S/.test(line)) || /^ {0,3}(=+|-+)\s*$/.test(line)) &&
			++count > LIMITS.blocks
		)
			return problem(
				'limit/blocks',
				file,
				{ line: index + 1, column: 1 },
				tooMany('blocks', 'quotes, list items and footnotes'),
			);
		before = line;
	}
	return undefined;
}

// Words set in type: whether the fonts have their letters, how wide they run, where their lines break.
import type { Font } from './font.ts';

/** Letters that take no place and need no drawing: joiners, and marks of direction. */
const UNSEEN = /[\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/gu;

export interface Typesetter {
	/** True if every letter of `text` can be drawn. */
	has(text: string): boolean;
	/** How wide `text` runs, in parts of the size of the type. */
	width(text: string): number;
}

/** Sets type from the first of `fonts` that has the letter. */
export function typesetter(fonts: readonly Font[]): Typesetter {
	const codes = (text: string) => Array.from(text.replace(UNSEEN, ''), (sign) => sign.codePointAt(0) ?? 0);
	const fontOf = (code: number) => fonts.find((font) => font.has(code));
	return {
		has: (text) => codes(text).every((code) => fontOf(code)),
		width: (text) => codes(text).reduce((sum, code) => sum + (fontOf(code)?.advance(code) ?? 1), 0),
	};
}

/** `text` in lines no wider than `width`, and about as long as one another; a word that is wider is cut. */
export function linesOf(text: string, width: number, type: Typesetter): string[] {
	const lines = broken(text, width, width, type);
	const longest = Math.max(...lines.map((line) => type.width(line)));
	for (let narrow = longest / lines.length; narrow < longest; narrow += longest / 24) {
		const even = broken(text, narrow, width, type);
		if (even.length === lines.length && even.every((line) => type.width(line) <= narrow)) return even;
	}
	return lines;
}

// Lines end before `width`; only a word that is wider than `most` is cut.
function broken(text: string, width: number, most: number, type: Typesetter): string[] {
	const lines: string[] = [];
	for (const word of text.trim().split(/\s+/)) {
		const longer = lines.length > 0 ? `${lines.at(-1)} ${word}` : word;
		if (type.width(longer) <= width) lines.splice(-1, 1, longer);
		else lines.push(clipped(word, most, type));
	}
	return lines;
}

/** `text`, or as much of it as fits into `width` with an ellipsis. */
export function clipped(text: string, width: number, type: Typesetter): string {
	if (type.width(text) <= width) return text;
	const letters = Array.from(text);
	while (letters.length > 0 && type.width(`${letters.join('')}…`) > width) letters.pop();
	return `${letters.join('').trimEnd()}…`;
}

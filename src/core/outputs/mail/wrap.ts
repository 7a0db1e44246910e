// Lines of plain text, for letters that wide: links stay in one piece, and Japanese and Chinese break between signs.

const WIDE =
	/[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}\u{3000}-\u{303f}\u{ff01}-\u{ff60}\p{Emoji_Presentation}]/u;
const UNSPACED = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\u{3000}-\u{303f}\u{ff01}-\u{ff60}]/u;
/** Signs that do not begin a line, and signs that do not end one. */
const NOT_FIRST =
	/[、。，．・：；？！」』）］｝〉》】〕ーゝゞ々ぁぃぅぇぉっゃゅょゎァィゥェォッャュョヮ…‥,.!?:;)\]}]/;
const NOT_LAST = /[「『（［｛〈《【〔([{]/;
const NO_WIDTH = /[\p{M}\p{Cf}]/u;

/** How many columns `text` takes. */
export function widthOf(text: string): number {
	let width = 0;
	for (const sign of text) width += NO_WIDTH.test(sign) ? 0 : WIDE.test(sign) ? 2 : 1;
	return width;
}

/** `text` in lines of at most `width` columns; what cannot be parted is longer. */
export function wrapped(text: string, width: number): string[] {
	const lines: string[] = [];
	let line = '';
	let taken = 0;
	for (const { piece, space } of piecesOf(text)) {
		const needs = widthOf(piece);
		const gap = space && line !== '' ? ' ' : '';
		if (line !== '' && taken + gap.length + needs > width) {
			lines.push(line);
			[line, taken] = [piece, needs];
		} else {
			line += gap + piece;
			taken += gap.length + needs;
		}
	}
	return line === '' ? lines : [...lines, line];
}

function* piecesOf(text: string): Iterable<{ piece: string; space: boolean }> {
	for (const word of text.split(/[ \t\n]+/).filter(Boolean)) {
		const [before = word] = word.split(/https?:\/\//);
		let space = true;
		for (const piece of [...partsOf(before), word.slice(before.length)].filter(Boolean)) {
			yield { piece, space };
			space = false;
		}
	}
}

function partsOf(word: string): string[] {
	const parts: string[] = [];
	let last = '';
	for (const sign of word) {
		const mayPart =
			(UNSPACED.test(sign) || UNSPACED.test(last)) &&
			!NOT_FIRST.test(sign) &&
			!NO_WIDTH.test(sign) &&
			!NOT_LAST.test(last);
		if (mayPart || parts.length === 0) parts.push(sign);
		else parts[parts.length - 1] += sign;
		last = sign;
	}
	return parts;
}

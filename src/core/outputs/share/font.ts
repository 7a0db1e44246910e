// What a font says of its letters: which it has, and how far each moves the pen. Read from the tables of a TrueType
// file (https://learn.microsoft.com/typography/opentype/spec/otff); letters that join are measured apart, which is wider.

export interface Font {
	/** True if there is a letter for the code point. */
	has(code: number): boolean;
	/** How far the letter moves the pen, in parts of the size of the type. */
	advance(code: number): number;
}

/** The letters of the TrueType file `bytes`. */
export function readFont(bytes: Uint8Array): Font {
	const file = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	const tables = tablesOf(file);
	const table = (tag: string): number => {
		const at = tables.get(tag);
		if (at === undefined) throw new Error(`The font has no table ${tag}.`);
		return at;
	};
	const unit = file.getUint16(table('head') + 18);
	const lastMetric = file.getUint16(table('hhea') + 34) - 1;
	const glyphs = glyphsOf(file, table('cmap'));
	return {
		has: (code) => glyphs.has(code),
		advance: (code) => file.getUint16(table('hmtx') + 4 * Math.min(glyphs.get(code) ?? 0, lastMetric)) / unit,
	};
}

function tablesOf(file: DataView): Map<string, number> {
	const tag = (at: number) => String.fromCharCode(...[0, 1, 2, 3].map((index) => file.getUint8(at + index)));
	return new Map(
		Array.from({ length: file.getUint16(4) }, (_, index) => {
			const at = 12 + 16 * index;
			return [tag(at), file.getUint32(at + 8)];
		}),
	);
}

/** The glyph of each code point below U+10000, from the part of the table that every font for the web has. */
function glyphsOf(file: DataView, cmap: number): Map<number, number> {
	const parts = Array.from({ length: file.getUint16(cmap + 2) }, (_, index) => {
		return cmap + file.getUint32(cmap + 4 + 8 * index + 4);
	});
	const part = parts.find((at) => file.getUint16(at) === 4);
	if (part === undefined) throw new Error('The font has no list of letters of format 4.');
	const double = file.getUint16(part + 6);
	const [ends, starts] = [part + 14, part + 16 + double];
	const [deltas, offsets] = [starts + double, starts + 2 * double];
	const glyphs = new Map<number, number>();
	for (let segment = 0; segment < double; segment += 2) {
		const [start, end] = [file.getUint16(starts + segment), file.getUint16(ends + segment)];
		const [delta, offset] = [file.getUint16(deltas + segment), file.getUint16(offsets + segment)];
		for (let code = start; code <= end && code < 0xffff; code += 1) {
			const found = offset ? file.getUint16(offsets + segment + offset + 2 * (code - start)) : code;
			const glyph = offset && found === 0 ? 0 : (found + delta) & 0xffff;
			if (glyph > 0) glyphs.set(code, glyph);
		}
	}
	return glyphs;
}

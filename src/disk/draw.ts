// Drawings become pixels here, with the fonts that lie beside the engine and no others: the same on every machine.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { Resvg } from '@resvg/resvg-js';
import { readFont } from '../core/outputs/share/font.ts';
import { type Typesetter, typesetter } from '../core/outputs/share/type.ts';

// woff and woff2 would draw nothing, and say nothing.
const FONTS = [
	'@expo-google-fonts/bricolage-grotesque/700Bold/BricolageGrotesque_700Bold.ttf',
	'@expo-google-fonts/noto-sans-arabic/700Bold/NotoSansArabic_700Bold.ttf',
];

let type: Typesetter | undefined;

/** The letters that drawings can be set in. */
export function typeOnDisk(): Typesetter {
	type ??= typesetter(fontFiles().map((file) => readFont(readFileSync(file))));
	return type;
}

/** The SVG text `drawing` as a PNG, in its own size or in that `width`. */
export function png(drawing: string, width?: number): Uint8Array<ArrayBuffer> {
	const font = { loadSystemFonts: false, fontFiles: fontFiles(), defaultFontFamily: 'Bricolage Grotesque' };
	return Uint8Array.from(
		new Resvg(drawing, { font, ...(width && { fitTo: { mode: 'width', value: width } }) }).render().asPng(),
	);
}

function fontFiles(): string[] {
	const { resolve } = createRequire(import.meta.url);
	return FONTS.map((font) => resolve(font));
}

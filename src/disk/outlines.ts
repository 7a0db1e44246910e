// The outlines of letters, from the fonts that lie beside the engine and no others: the same on every machine.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { create, type Font } from 'fontkitten';
import type { Letter, Letters } from '../core/outputs/art/letters.ts';

const FONTS = [
	'@expo-google-fonts/bricolage-grotesque/600SemiBold/BricolageGrotesque_600SemiBold.ttf',
	'@expo-google-fonts/noto-sans-arabic/600SemiBold/NotoSansArabic_600SemiBold.ttf',
];

let fonts: Font[] | undefined;
const known = new Map<number, Letter | undefined>();

/** The letters that artworks are written in. */
export const letters: Letters = (code) => {
	if (!known.has(code)) known.set(code, outline(code));
	return known.get(code);
};

function outline(code: number): Letter | undefined {
	fonts ??= FONTS.map((file) => fontAt(createRequire(import.meta.url).resolve(file)));
	const font = fonts.find((one) => one.hasGlyphForCodePoint(code));
	if (!font) return undefined;
	const { path, advanceWidth } = font.glyphForCodePoint(code);
	const scale = 1000 / font.unitsPerEm;
	const { commands } = path.scale(scale, -scale);
	const steps = commands.map(
		({ command, args }) => SIGNS[command] + args.map((one) => Math.round(one)).join(' '),
	);
	return { path: steps.join('').replaceAll(' -', '-'), advance: advanceWidth * scale };
}

const SIGNS = { moveTo: 'M', lineTo: 'L', quadraticCurveTo: 'Q', bezierCurveTo: 'C', closePath: 'z' };

function fontAt(file: string): Font {
	const font = create(readFileSync(file));
	if (font.isCollection) throw new Error(`${file} holds several fonts.`);
	return font;
}

// Every course has a cover without anybody having to draw one: the kind says what it shows, the id how.
import type { MOTIFS } from '../schema/kind.ts';
import { paletteOf, type Accent } from './cover/palette.ts';
import { quilt } from './cover/quilt.ts';
import { randomFrom } from './cover/random.ts';
import { tables } from './cover/tables.ts';
import { trail } from './cover/trail.ts';

export type Motif = (typeof MOTIFS)[number];

export const COVER_WIDTH = 320;
export const COVER_HEIGHT = 160;

const motifs = { quilt, tables, trail };

/** The cover of a course as SVG text; the same id, motif and accent always give the same picture. */
export function cover(id: string, motif: Motif, accent: Accent): string {
	const random = randomFrom(`${motif}:${id}`);
	const palette = paletteOf(accent, random);
	const picture = motifs[motif](COVER_WIDTH, COVER_HEIGHT, palette, random);
	const size = `width="${COVER_WIDTH}" height="${COVER_HEIGHT}" viewBox="0 0 ${COVER_WIDTH} ${COVER_HEIGHT}"`;
	const paper = `<path d="M0 0h${COVER_WIDTH}v${COVER_HEIGHT}H0z" fill="${palette.paper}"/>`;
	return `<svg xmlns="http://www.w3.org/2000/svg" ${size}>${paper}${picture}</svg>\n`;
}

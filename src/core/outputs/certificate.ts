// The picture that stands for a certificate wherever its address is shared: the artwork, and beside it whose it is.
import type { Accent } from './cover/palette.ts';
import { paintOf } from './art/paint.ts';
import { escapeXml } from './feed/xml.ts';
import { SHARE_HEIGHT, SHARE_WIDTH } from './share.ts';
import { clipped, linesOf, type Typesetter } from './share/type.ts';

/** What the picture says; nothing else may change it. */
export interface Certificate {
	direction: 'ltr' | 'rtl';
	accent: Accent;
	title: string;
	holder: string;
	/** What else there is to say, a line each: the course, the day. */
	lines: string[];
	site: string;
	school: string;
	note: string;
}

const [MARGIN, ART] = [44, SHARE_HEIGHT];

/** The picture as SVG text, around the artwork `art`. Words that `type` has no letters for are left out. */
export function certificateDrawing(certificate: Certificate, art: string, type: Typesetter): string {
	const { direction, accent, title, holder, lines, site, school, note } = certificate;
	const { paper, ink } = paintOf(accent);
	const room = SHARE_WIDTH - ART - 2 * MARGIN;
	const titled = sized(title, room, type);
	const below = [
		...titled.lines.map((line) => ({ line, size: titled.size, gap: titled.size * 1.12 })),
		{ line: holder, size: 34, gap: 62 },
		...lines.map((line, index) => ({ line, size: 25, gap: index === 0 ? 56 : 38 })),
	];
	let y = 150;
	const rows = below.map(({ line, size, gap }) => {
		y += gap;
		return { line, size, y };
	});
	const all = [
		{ line: school, size: 23, y: 84 },
		{ line: site, size: 23, y: 118 },
		...rows,
		{ line: note, size: 21, y: SHARE_HEIGHT - 44 },
	];
	const words = all
		.filter(({ line }) => type.has(line))
		.map(({ line, size, y }) => written(clipped(line, room / size, type), size, y, direction));
	const place = direction === 'rtl' ? SHARE_WIDTH - ART : 0;
	const drawing = art.replace(/^<svg[^>]*>/, '').replace(/<\/svg>\s*$/, '');
	return [
		`<svg xmlns="http://www.w3.org/2000/svg" width="${SHARE_WIDTH}" height="${SHARE_HEIGHT}">`,
		`<path d="M0 0h${SHARE_WIDTH}v${SHARE_HEIGHT}H0z" fill="${paper}"/>`,
		`<svg x="${place}" width="${ART}" height="${ART}" viewBox="0 0 1000 1000">${drawing}</svg>`,
		`<g font-family="Bricolage Grotesque, Noto Sans Arabic" font-weight="700" fill="${ink}">${words.join('')}</g></svg>\n`,
	].join('');
}

/** The largest size at which a title has room in so many lines. */
const SIZES = [
	[76, 2],
	[60, 3],
	[48, 4],
	[40, 5],
] as const;

function sized(title: string, room: number, type: Typesetter): { size: number; lines: string[] } {
	const set = SIZES.map(([size, most]) => ({ size, most, lines: linesOf(title, room / size, type) }));
	const fitting = set.find(
		({ lines, most, size }) =>
			lines.length <= most && lines.every((line) => type.width(line) * size <= room && !line.endsWith('…')),
	);
	return fitting ?? { size: 40, lines: linesOf(title, room / 40, type).slice(0, 5) };
}

function written(text: string, size: number, y: number, direction: 'ltr' | 'rtl'): string {
	const escaped = escapeXml(text);
	const place =
		direction === 'rtl'
			? `x="${SHARE_WIDTH - ART - MARGIN}" text-anchor="end">\u2067${escaped}\u2069`
			: `x="${ART + MARGIN - 14}">${escaped}`;
	return `<text y="${Math.round(y)}" font-size="${size}" ${place}</text>`;
}

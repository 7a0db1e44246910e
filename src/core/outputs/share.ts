// The picture that stands for a page wherever somebody shares its address: a card, as the site shows courses, 1200 by
// 630. It is SVG here; whoever has the fonts makes pixels of it.
import { cover, COVER_HEIGHT, COVER_WIDTH, type Motif } from './cover.ts';
import { type Accent, tintOf } from './cover/palette.ts';
import { escapeXml } from './feed/xml.ts';
import { clipped, linesOf, type Typesetter } from './share/type.ts';

export const SHARE_WIDTH = 1200;
export const SHARE_HEIGHT = 630;

/** What a picture shows; nothing else may change it. */
export interface Share {
	/** In which direction its words run. */
	direction: 'ltr' | 'rtl';
	title: string;
	/** The name of the site. */
	site: string;
	/** The school behind the page; none where the page is the school's own. */
	school: string | undefined;
	accent: Accent;
	/** The covers in it, side by side. */
	covers: { id: string; motif: Motif; accent: Accent }[];
}

const MARGIN = 64;
const INK = '#1b2230';
const FOOT = 108;
const CARD = 330;
/** The sizes of a title, largest first, and how many lines of each the card has room for. */
const SIZES = [
	[100, 1],
	[84, 2],
	[72, 2],
	[66, 2],
	[60, 3],
] as const;

/** The picture as SVG text. Words that `type` has no letters for are left out, and the art takes their place. */
export function shareDrawing(share: Share, type: Typesetter): string {
	const titled = type.has(share.title);
	const height = SHARE_HEIGHT - (titled ? CARD : FOOT);
	const parts = [
		`<path d="M0 0h${SHARE_WIDTH}v${SHARE_HEIGHT}H0z" fill="#fff"/>`,
		...share.covers.map((one, index) => art(one, index, share.covers.length, height)),
		`<path d="M0 ${height}h${SHARE_WIDTH}" stroke="${INK}" stroke-width="8"/>`,
		`<g font-family="Bricolage Grotesque, Noto Sans Arabic" font-weight="700" fill="${INK}">`,
		...(titled ? titleLines(share, type) : []),
		...foot(share, type),
		'</g>',
	];
	return `<svg xmlns="http://www.w3.org/2000/svg" width="${SHARE_WIDTH}" height="${SHARE_HEIGHT}">${parts.join('')}</svg>\n`;
}

// The part of a cover that must be seen: whole patches, the middle of the tables, sun and flag.
const CROPS: Record<Motif, string> = {
	quilt: `viewBox="0 0 ${COVER_WIDTH} ${COVER_HEIGHT}" preserveAspectRatio="xMinYMin slice"`,
	tables: `viewBox="0 0 ${COVER_WIDTH} ${COVER_HEIGHT}" preserveAspectRatio="xMidYMid slice"`,
	trail: `viewBox="0 12 ${COVER_WIDTH} ${COVER_HEIGHT - 12}" preserveAspectRatio="xMidYMin slice"`,
};

function art({ id, motif, accent }: Share['covers'][number], index: number, count: number, height: number) {
	const width = SHARE_WIDTH / count;
	const inside = cover(id, motif, accent).replace(/^<svg[^>]*>|<\/svg>\n$/g, '');
	const edge = index > 0 ? `<path d="M${index * width} 0v${height}" stroke="${INK}" stroke-width="8"/>` : '';
	return `<svg x="${index * width}" width="${width}" height="${height}" ${CROPS[motif]}>${inside}</svg>${edge}`;
}

function titleLines(share: Share, type: Typesetter): string[] {
	const width = SHARE_WIDTH - 2 * MARGIN;
	const set = SIZES.map(([size, most]) => ({ size, most, lines: linesOf(share.title, width / size, type) }));
	const fitting = set.find(({ most, lines }) => lines.length <= most);
	const { size, lines } = fitting ?? { size: 60, lines: cut(share.title, width / 60, type) };
	const leading = size * 1.1;
	const middle = SHARE_HEIGHT - FOOT - (CARD - FOOT) / 2 + 6;
	const first = middle - (leading * (lines.length - 1)) / 2 + size * 0.36;
	return lines.map((line, index) => words(line, MARGIN, first + index * leading, size, share.direction));
}

// Three lines, the last of which says that there is more.
function cut(title: string, width: number, type: Typesetter): string[] {
	const lines = linesOf(title, width, type);
	return [...lines.slice(0, 2), clipped(lines.slice(2).join(' '), width, type)];
}

function foot({ direction, site, school, accent }: Share, type: Typesetter): string[] {
	const size = 36;
	const base = SHARE_HEIGHT - 42;
	const sign = direction === 'rtl' ? SHARE_WIDTH - MARGIN - 50 : MARGIN - 4;
	const name = school && type.has(school) ? clipped(school, 16, type) : undefined;
	const long = name === undefined ? 0 : type.width(name) * size + 56;
	const start = SHARE_WIDTH - MARGIN - long;
	const pill = direction === 'rtl' ? MARGIN : start;
	return [
		`<g transform="translate(${sign} ${base - 42}) scale(1.6)" stroke="${INK}" stroke-width="2.5"><circle cx="12" cy="12" r="9" fill="#36cdc4"/><circle cx="22" cy="14" r="8" fill="#ffb81c"/><circle cx="15" cy="23" r="8" fill="#ff6b4a"/></g>`,
		...(type.has(site) ? [words(clipped(site, 12, type), MARGIN + 66, base, size, direction)] : []),
		...(name === undefined
			? []
			: [
					`<rect x="${pill}" y="${base - 45}" width="${long}" height="64" rx="32" fill="${tintOf(accent)}"/>`,
					words(name, start + 28, base, size, direction),
				]),
	];
}

// `inset` counts from where the words begin: from the left, or from the right. An isolate keeps signs in their order.
function words(text: string, inset: number, y: number, size: number, direction: 'ltr' | 'rtl'): string {
	const escaped = escapeXml(text);
	const place =
		direction === 'rtl'
			? `x="${SHARE_WIDTH - inset}" text-anchor="end">\u2067${escaped}\u2069`
			: `x="${inset}">${escaped}`;
	return `<text y="${Math.round(y)}" font-size="${size}" ${place}</text>`;
}

// What somebody drops to have it verified may be anything: a picture with a badge in it, a drawing, a file, a text.
import { strFromU8 } from 'fflate';
import { readPng } from '../core/outputs/bake/png.ts';
import { readSvg } from '../core/outputs/bake/svg.ts';

/** A credential as text, JSON or a JWT, or why there is none. */
export type Unpacked = { text: string } | { none: Nothing };

/** Nothing at all; too much; a picture without a badge; a badge of an earlier version; a text that is no badge. */
export type Nothing = 'empty' | 'large' | 'picture' | 'earlier' | 'text';

/** As many bytes as are looked at. */
export const MOST_BYTES = 8_000_000;

/** Finds the credential in the bytes of a file. */
export function unpack(bytes: Uint8Array): Unpacked {
	if (bytes.length > MOST_BYTES) return { none: 'large' };
	const png = readPng(bytes);
	if (!png) return unpackText(strFromU8(bytes));
	if (png.openbadgecredential !== undefined) return unpackText(png.openbadgecredential);
	return { none: png.openbadges === undefined ? 'picture' : 'earlier' };
}

/** Finds the credential in a text: itself, or a drawing that holds it. */
export function unpackText(text: string): Unpacked {
	if (text.length > MOST_BYTES) return { none: 'large' };
	const said = text.replace(/^\ufeff/, '').trim();
	if (said === '') return { none: 'empty' };
	if (said.startsWith('<')) return drawn(said);
	if (JWT.test(said)) return { text: said };
	const data = parsed(said);
	if (data === undefined) return { none: 'text' };
	return isEarlier(data) ? { none: 'earlier' } : { text: said };
}

const JWT = /^[\w-]+\.[\w-]+\.[\w-]+$/;

function drawn(svg: string): Unpacked {
	const inside = readSvg(svg);
	if (inside !== undefined && !inside.startsWith('<')) return unpackText(inside);
	if (/xmlns:\w+=["']https?:\/\/(?:www\.)?openbadges\.org["']/.test(svg)) return { none: 'earlier' };
	return { none: /<svg[\s>]/.test(svg.slice(0, 10_000)) ? 'picture' : 'text' };
}

function parsed(text: string): object | undefined {
	try {
		const data: unknown = JSON.parse(text);
		return typeof data === 'object' && data !== null && !Array.isArray(data) ? data : undefined;
	} catch {
		return undefined;
	}
}

// Open Badges 1 and 2 are not signed: they count as long as their address says so.
function isEarlier(data: object): boolean {
	const { type, badge } = data as { type?: unknown; badge?: unknown };
	return badge !== undefined && ([type].flat().includes('Assertion') || type === undefined);
}

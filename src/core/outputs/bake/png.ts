// A badge in a picture: Open Badges keep what they say in a text chunk of a PNG, where programs find it and eyes do not.
// https://www.imsglobal.org/spec/ob/v3p0/#baked-badges and https://www.w3.org/TR/png-3/#11iTXt
import { strFromU8, strToU8 } from 'fflate';
import { crc32 } from './crc32.ts';

/** What a picture can hold, under the names that the chunks have. */
export interface Baked {
	/** A credential of Open Badges 3.0: JSON, or a JWT. */
	openbadgecredential?: string;
	/** The address of an assertion of Open Badges 2.0, or the assertion itself. */
	openbadges?: string;
}

/** More than any badge says; what is longer is left unread. */
export const MOST_BAKED = 1_000_000;

/**
 * The PNG with what is given directly behind its head, in place of what stood there before. Baked again, it gives the
 * same bytes: what tells of a day or a camera is left out.
 */
export function bakePng(png: Uint8Array, baked: Baked): Uint8Array<ArrayBuffer> {
	const [head, ...rest] = chunksOf(png);
	if (head?.type !== 'IHDR') throw new Error('This is no picture in PNG.');
	const kept = rest.filter(
		({ type, data }) => !DATED.has(type) && !(type === 'iTXt' && isOurs(textOf(data))),
	);
	const texts = KEYWORDS.flatMap((keyword) => {
		const text = baked[keyword];
		return text === undefined ? [] : [{ type: 'iTXt', data: dataOf(keyword, text) }];
	});
	return joined([SIGNATURE, ...[head, ...texts, ...kept].map(bytesOf)]);
}

/** What a PNG holds; undefined for what is no PNG. Of a chunk that stands twice, the first counts. */
export function readPng(bytes: Uint8Array): Baked | undefined {
	const baked: Baked = {};
	const chunks = chunksOf(bytes);
	if (chunks[0]?.type !== 'IHDR') return undefined;
	for (const { type, data } of chunks) {
		const found = type === 'iTXt' && data.length <= MOST_BAKED ? textOf(data) : undefined;
		if (isOurs(found)) baked[found.keyword] ??= found.text;
	}
	return baked;
}

interface Chunk {
	type: string;
	data: Uint8Array;
}

interface Words<Keyword = string> {
	keyword: Keyword;
	text: string;
}

const KEYWORDS = ['openbadgecredential', 'openbadges'] as const;
const DATED = new Set(['tIME', 'eXIf']);
const SIGNATURE = new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

const isOurs = (words: Words | undefined): words is Words<keyof Baked> =>
	KEYWORDS.some((keyword) => keyword === words?.keyword);

// As far as they are whole; none for what is no PNG.
function chunksOf(bytes: Uint8Array): Chunk[] {
	if (!SIGNATURE.every((byte, at) => bytes[at] === byte)) return [];
	const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	const chunks: Chunk[] = [];
	for (let at = SIGNATURE.length; at + 12 <= bytes.length;) {
		const end = at + 8 + view.getUint32(at);
		if (end + 4 > bytes.length) break;
		chunks.push({
			type: strFromU8(bytes.subarray(at + 4, at + 8), true),
			data: bytes.subarray(at + 8, end),
		});
		at = end + 4;
	}
	return chunks;
}

// Keyword, compression flag and method, language, keyword in that language, text; zeros stand between.
function dataOf(keyword: string, text: string): Uint8Array {
	return joined([strToU8(keyword), new Uint8Array(5), strToU8(text)]);
}

// Undefined where the text is packed, which Open Badges do not allow.
function textOf(data: Uint8Array): Words | undefined {
	const named = data.indexOf(0);
	const spoken = data.indexOf(0, named + 3);
	const translated = data.indexOf(0, spoken + 1);
	if (named < 0 || named > 79 || spoken < 0 || translated < 0 || data[named + 1] !== 0) return undefined;
	return {
		keyword: strFromU8(data.subarray(0, named), true),
		text: strFromU8(data.subarray(translated + 1)),
	};
}

function bytesOf({ type, data }: Chunk): Uint8Array {
	const body = joined([strToU8(type, true), data]);
	return joined([number(data.length), body, number(crc32(body))]);
}

function number(value: number): Uint8Array {
	const bytes = new Uint8Array(4);
	new DataView(bytes.buffer).setUint32(0, value);
	return bytes;
}

function joined(parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
	const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
	let at = 0;
	for (const part of parts) {
		whole.set(part, at);
		at += part.length;
	}
	return whole;
}

// Pictures are judged by their first bytes, without a decoder: decoders are where strangers' pictures do harm.
import { type Problem, problem } from '../core/problem.ts';
import { textOf } from './bytes.ts';
import { readSvg } from './svg.ts';

export const MAX_PIXELS = 40_000_000;

export interface Size {
	width: number;
	height: number;
}

export interface Picture extends Partial<Size> {
	problems: Problem[];
}

/** The size of the picture that `bytes` hold, and what is wrong with it; its name tells what it should be. */
export function readPicture(bytes: Uint8Array, file: string): Picture {
	const ending = file.slice(file.lastIndexOf('.') + 1);
	const real = kindOf(bytes);
	if (real !== ending) {
		const message = real
			? `The file is called .${ending} and holds a picture of the kind .${real}. Call it .${real}, or save it again as .${ending}.`
			: `The file is called .${ending} and is no such picture. Save it again as .${ending}.`;
		return { problems: [problem('asset/magic', file, undefined, message)] };
	}
	if (real === 'svg') return drawing(bytes, file);
	const size = SIZES[real](view(bytes));
	if (!size || size.width === 0 || size.height === 0) {
		const message = `The picture is cut off or broken: it does not say how large it is. Save it again as .${ending}.`;
		return { problems: [problem('asset/magic', file, undefined, message)] };
	}
	if (size.width * size.height <= MAX_PIXELS) return { ...size, problems: [] };
	const message = `The picture is ${size.width.toLocaleString('en')} × ${size.height.toLocaleString('en')} pixels, more than ${MAX_PIXELS / 1_000_000} million. Save it smaller.`;
	return { problems: [problem('asset/pixels', file, undefined, message)] };
}

type Kind = 'png' | 'jpg' | 'webp' | 'svg';

function kindOf(bytes: Uint8Array): Kind | undefined {
	const head = Buffer.from(bytes.subarray(0, 16)).toString('latin1');
	if (head.startsWith('\x89PNG\r\n\x1a\n')) return 'png';
	if (head.startsWith('\xff\xd8\xff')) return 'jpg';
	if (head.startsWith('RIFF') && head.slice(8, 12) === 'WEBP') return 'webp';
	const start = Buffer.from(bytes.subarray(0, 1024)).toString('utf8');
	return /^\ufeff?\s*<(?:\?xml|!--|!DOCTYPE|svg[\s>/])/i.test(start) ? 'svg' : undefined;
}

function drawing(bytes: Uint8Array, file: string): Picture {
	const { text, problems } = textOf(bytes, file);
	if (text === undefined || problems.length > 0) return { problems };
	return readSvg(text, file);
}

const view = (bytes: Uint8Array) => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);

const SIZES: Record<Exclude<Kind, 'svg'>, (data: DataView) => Size | undefined> = {
	png: (data) =>
		data.byteLength >= 24 && data.getUint32(12) === 0x49484452
			? { width: data.getUint32(16), height: data.getUint32(20) }
			: undefined,
	jpg: jpgSize,
	webp: webpSize,
};

// The frame header is the first segment of the kind C0 to CF, apart from tables (C4, C8, CC).
function jpgSize(data: DataView): Size | undefined {
	for (let at = 2; at + 9 <= data.byteLength;) {
		if (data.getUint8(at) !== 0xff) return undefined;
		const marker = data.getUint8(at + 1);
		if (marker === 0xff) at += 1;
		else if (marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker))
			return { width: data.getUint16(at + 7), height: data.getUint16(at + 5) };
		else if (marker === 0xda || marker === 0xd9) return undefined;
		else if (marker === 0x01 || (marker >= 0xd0 && marker <= 0xd8)) at += 2;
		else at += 2 + Math.max(2, data.getUint16(at + 2));
	}
	return undefined;
}

function webpSize(data: DataView): Size | undefined {
	if (data.byteLength < 30) return undefined;
	const threeBytes = (at: number) => data.getUint16(at, true) + data.getUint8(at + 2) * 0x10000;
	switch (data.getUint32(12)) {
		case 0x56503858:
			return { width: threeBytes(24) + 1, height: threeBytes(27) + 1 };
		case 0x5650384c: {
			const bits = data.getUint32(21, true);
			return { width: (bits & 0x3fff) + 1, height: ((bits >>> 14) & 0x3fff) + 1 };
		}
		case 0x56503820:
			return { width: data.getUint16(26, true) & 0x3fff, height: data.getUint16(28, true) & 0x3fff };
		default:
			return undefined;
	}
}

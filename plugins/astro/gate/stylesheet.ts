// Everything that may be an address in a stylesheet is taken for one, also inside comments: too much rather than too little.
import { addressFault } from './address.ts';
import type { Fault } from './finding.ts';

const ADDRESSES = [
	/\burl\(\s*"([^"]*)/gi,
	/\burl\(\s*'([^']*)/gi,
	/\burl\(\s*([^"'\s][^)]*)/gi,
	/@import[^;{}"']*["']([^"']*)/gi,
];
// These take addresses as mere strings.
const CALLS = /\b(?:image-set|image|src|cross-fade)\([^{}]*/gi;

/** What `css` loads from other hosts; pictures and fonts may be written into it as `data:`. */
export function* stylesheetFaults(css: string, where: string, origin: string): Iterable<Fault> {
	for (const text of readings(css))
		for (const address of addressesIn(text)) {
			if (/^\s*data:(?:image|font)\//i.test(address)) continue;
			const fault = addressFault(address.trim(), 'loads', where, origin);
			if (fault) yield fault;
		}
}

function* addressesIn(css: string): Iterable<string> {
	for (const pattern of ADDRESSES) for (const [, address = ''] of css.matchAll(pattern)) yield address;
	for (const [call] of css.matchAll(CALLS))
		for (const [, , address = ''] of call.matchAll(/(["'])(.*?)\1/g)) yield address;
}

// As written, and as it reads without its escapes and its comments.
function readings(css: string): Set<string> {
	const plain = css.includes('\\') ? css.replace(ESCAPE, unescaped) : css;
	return new Set([css, plain].flatMap((text) => [text, text.replace(/\/\*[^]*?\*\//g, ' ')]));
}

const ESCAPE = /\\(?:([0-9a-f]{1,6})\s?|([^]))/gi;

function unescaped(_: string, code: string | undefined, character = ''): string {
	if (code === undefined) return character;
	const point = Number.parseInt(code, 16);
	return point > 0x10ffff ? '\ufffd' : String.fromCodePoint(point);
}

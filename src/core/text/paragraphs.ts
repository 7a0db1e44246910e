// Plain text as people type it, for a page: its paragraphs, and in them the web addresses, to be followed.
import { linkTarget } from './url.ts';

/** Words, or an address and how it reads. */
export type Piece = string | { href: string };

const ADDRESS = /https?:\/\/[^\s<>"`]+/g;

/** The paragraphs of `text`, each as pieces in their order. */
export function paragraphs(text: string): Piece[][] {
	return text
		.split(/\n\s*\n/)
		.map((one) => one.trim())
		.filter((one) => one !== '')
		.map(piecesOf);
}

function piecesOf(paragraph: string): Piece[] {
	const pieces: Piece[] = [];
	let at = 0;
	for (const { 0: found, index } of paragraph.matchAll(ADDRESS)) {
		const address = withoutEnd(found);
		if (!('web' in linkTarget(address, ''))) continue;
		if (index > at) pieces.push(paragraph.slice(at, index));
		pieces.push({ href: address });
		at = index + address.length;
	}
	return at < paragraph.length ? [...pieces, paragraph.slice(at)] : pieces;
}

// What ends a sentence ends the address; a bracket that it opened itself belongs to it.
function withoutEnd(address: string): string {
	const cut = address.replace(/[.,;:!?'”’»]+$/, '');
	return cut.endsWith(')') && !cut.includes('(') ? withoutEnd(cut.slice(0, -1)) : cut;
}

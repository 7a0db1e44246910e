// What the buttons above a text put into it: where, and what is marked afterwards, so that one can write on at once.
import type { Component } from '#core/text/component.ts';

/** A text, and what is marked in it. */
export interface Marked {
	text: string;
	from: number;
	to: number;
}

/** What takes the place of what was marked, and which part of it is marked then. */
export interface Insertion {
	insert: string;
	from: number;
	to: number;
}

/** `what` on lines of its own, with an empty line before and after; `mark` names the part to mark, or all of it. */
export function block({ text, from, to }: Marked, what: string, mark = what): Insertion {
	const before = lineFeeds(/\n*$/.exec(text.slice(0, from))?.[0].length ?? 0, from === 0);
	const after = lineFeeds(/^\n*/.exec(text.slice(to))?.[0].length ?? 0, to === text.length);
	const start = before.length + Math.max(what.indexOf(mark), 0);
	return { insert: before + what + after, from: start, to: start + mark.length };
}

/** What is marked, or `otherwise` if nothing is, between `open` and `close`. */
export function around(
	{ text, from, to }: Marked,
	open: string,
	otherwise: string,
	close: string,
): Insertion {
	const inside = text.slice(from, to) || otherwise;
	return { insert: open + inside + close, from: open.length, to: open.length + inside.length };
}

/** The example of a component, with ids that the text does not have yet. */
export function exampleIn(text: string, { example, place }: Component, at: Marked): Insertion {
	const fresh = example.replace(/\bid="([^"]+)"/g, (_, id: string) => `id="${freshId(text, id)}"`);
	const insert = place === 'phrasing' ? fresh : block(at, fresh.trim()).insert;
	// Nothing is marked, since the next sign would take its place.
	return { insert, from: insert.length, to: insert.length };
}

function freshId(text: string, id: string): string {
	let fresh = id;
	for (let n = 2; text.includes(`id="${fresh}"`); n++) fresh = `${id}-${n}`;
	return fresh;
}

const lineFeeds = (there: number, atEnd: boolean) => (atEnd ? '' : '\n'.repeat(Math.max(2 - there, 0)));

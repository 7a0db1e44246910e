import type { Place } from '../core/problem.ts';

/** The line and column of `offset`, both from 1; lines end with a line feed, columns count UTF-16 units. */
export function placeAt(text: string, offset: number): Place {
	const before = text.slice(0, offset);
	const start = before.lastIndexOf('\n') + 1;
	return { line: before.split('\n').length, column: offset - start + 1 };
}

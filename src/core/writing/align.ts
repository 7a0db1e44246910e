// Which entries of a list are still there, which are new, and which are gone.
import { isRecord, same } from './needed.ts';

export interface Pairing {
	/** Places in the list before and after; one of them alone is an entry that is gone, or new. */
	before?: number;
	after?: number;
}

/** The entries of two lists side by side, in order: the same ones first, then those that lie between, one to one. */
export function aligned(before: readonly unknown[], after: readonly unknown[]): Pairing[] {
	const pairs: Pairing[] = [];
	let from = 0;
	let to = 0;
	for (const [i, j] of [...kept(before, after), [before.length, after.length] as const]) {
		for (; from < i && to < j; from++, to++) pairs.push({ before: from, after: to });
		for (; from < i; from++) pairs.push({ before: from });
		for (; to < j; to++) pairs.push({ after: to });
		if (i < before.length) pairs.push({ before: i, after: j });
		from = i + 1;
		to = j + 1;
	}
	return pairs;
}

/** Comparing each with each takes this many steps at most; longer lists are taken for new as a whole. */
const MOST_STEPS = 250_000;

// The longest run of entries that kept their names, as pairs of places.
function kept(before: readonly unknown[], after: readonly unknown[]): [number, number][] {
	if (before.length * after.length > MOST_STEPS) return [];
	const names = [before.map(nameOf), after.map(nameOf)] as const;
	const alike = (i: number, j: number) => same(names[0][i], names[1][j]);
	const longest = before.map(() => new Array<number>(after.length + 1).fill(0));
	longest.push(new Array<number>(after.length + 1).fill(0));
	const at = (i: number, j: number) => longest[i]?.[j] ?? 0;
	for (let i = before.length - 1; i >= 0; i--)
		for (let j = after.length - 1; j >= 0; j--)
			(longest[i] as number[])[j] = alike(i, j) ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
	const found: [number, number][] = [];
	for (let i = 0, j = 0; i < before.length && j < after.length;) {
		if (alike(i, j)) found.push([i++, j++]);
		else if (at(i + 1, j) >= at(i, j + 1)) i++;
		else j++;
	}
	return found;
}

// An entry is known by its first field: an id, a person, a title.
const nameOf = (item: unknown) => (isRecord(item) ? Object.values(item)[0] : item);

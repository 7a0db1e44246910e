// Chance that repeats: the same word gives the same numbers on every machine, so a picture never changes by itself.

export interface Random {
	/** A number from 0 up to 1. */
	next(): number;
	/** A number from `low` up to `high`. */
	between(low: number, high: number): number;
	/** A whole number from 0 up to `count`, which is left out. */
	below(count: number): number;
	pick<Item>(items: readonly [Item, ...Item[]]): Item;
}

/** Chance that starts from a word. */
export function randomFrom(word: string): Random {
	let state = fnv1a(word);
	const next = () => {
		state = (state + 0x6d2b79f5) >>> 0;
		let mixed = Math.imul(state ^ (state >>> 15), state | 1);
		mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
	};
	return randomBy(next);
}

/** Chance that takes its numbers, from 0 up to 1, of `next`. */
export function randomBy(next: () => number): Random {
	const below = (count: number) => Math.floor(next() * count);
	return {
		next,
		below,
		between: (low, high) => low + next() * (high - low),
		pick: (items) => items[below(items.length)] ?? items[0],
	};
}

/** At most one decimal: small files, and no difference between machines in the last digits. */
export function round(value: number): number {
	return Math.round(value * 10) / 10;
}

function fnv1a(word: string): number {
	let hash = 0x811c9dc5;
	for (const sign of word) hash = Math.imul(hash ^ (sign.codePointAt(0) ?? 0), 0x01000193) >>> 0;
	return hash;
}

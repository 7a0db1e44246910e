// Chance that repeats itself: whoever throws dice of the same name throws the same numbers.

export interface Dice {
	/** At least 0 and less than 1. */
	fraction(): number;
	/** A whole number from `low` to `high`, both included. */
	number(low: number, high: number): number;
	one<T>(list: readonly T[]): T;
	/** So many different ones, or all there are, in any order. */
	several<T>(list: readonly T[], count: number): T[];
}

/** Dice whose throws follow from `name` alone. */
export function dice(name: string): Dice {
	let state = hash(name);
	const fraction = () => {
		state = (state + 0x6d2b79f5) | 0;
		let mixed = Math.imul(state ^ (state >>> 15), state | 1);
		mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
	};
	const number = (low: number, high: number) => low + Math.floor(fraction() * (high - low + 1));
	const one = <T>(list: readonly T[]) => list[number(0, list.length - 1)] as T;
	const several = <T>(list: readonly T[], count: number) => {
		const chosen = new Set<T>();
		const wanted = Math.min(count, new Set(list).size);
		while (chosen.size < wanted) chosen.add(one(list));
		return [...chosen];
	};
	return { fraction, number, one, several };
}

// FNV-1a, 32 bits.
function hash(text: string): number {
	let value = 0x811c9dc5;
	for (const sign of text) value = Math.imul(value ^ (sign.codePointAt(0) ?? 0), 0x01000193);
	return value;
}

// How much two texts have in common, whatever the order of their words.
import { countedWords } from './plain.ts';

/** How often each word of a text stands in it. */
export type Bag = ReadonlyMap<string, number>;

/** The words of `text`, large and small letters alike. */
export function bagOf(text: string): Bag {
	const bag = new Map<string, number>();
	for (const word of countedWords(text.toLowerCase())) bag.set(word, (bag.get(word) ?? 0) + 1);
	return bag;
}

/** The share of words that two bags have in common, from 0 to 1 (Sørensen and Dice); 0 where neither has any. */
export function likeness(a: Bag, b: Bag): number {
	const size = (bag: Bag) => [...bag.values()].reduce((sum, count) => sum + count, 0);
	const common = [...a].reduce((sum, [word, count]) => sum + Math.min(count, b.get(word) ?? 0), 0);
	const all = size(a) + size(b);
	return all === 0 ? 0 : (2 * common) / all;
}

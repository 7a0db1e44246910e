// What happened to the blocks of a text between two states of it.
import type { Block } from './blocks.ts';
import { type Bag, bagOf, likeness } from './likeness.ts';

export interface BlockChanges {
	/** In both and in the same order. */
	kept: Block[];
	/** In both, in another place. */
	moved: Block[];
	/** Said in other words. */
	edited: { before: Block; after: Block }[];
	added: Block[];
	removed: Block[];
	/** Words of the blocks that were edited, added or removed; of an edited one, those of its longer form. */
	changedWords: number;
	/** The same for all blocks of both states. */
	allWords: number;
}

/** Compares two states of a text; a block that only moved has not changed. All lists are in the order of the text. */
export function compareBlocks(before: readonly Block[], after: readonly Block[]): BlockChanges {
	const { pairs, gone, fresh } = sameBlocks(before, after);
	const inOrder = longestRise(pairs.map(({ from }) => from));
	const edited = likeBlocks(gone, fresh);
	const isEdited = new Set(edited.flatMap((pair) => [pair.before, pair.after]));
	const removed = gone.filter((block) => !isEdited.has(block));
	const added = fresh.filter((block) => !isEdited.has(block));
	const changedWords =
		edited.reduce((sum, pair) => sum + Math.max(pair.before.words, pair.after.words), 0) +
		[...added, ...removed].reduce((sum, { words }) => sum + words, 0);
	return {
		kept: pairs.filter((_, index) => inOrder.has(index)).map(({ block }) => block),
		moved: pairs.filter((_, index) => !inOrder.has(index)).map(({ block }) => block),
		edited,
		added,
		removed,
		changedWords,
		allWords: changedWords + pairs.reduce((sum, { block }) => sum + block.words, 0),
	};
}

/** How much of the text has changed, from 0 to 1. */
export function changedShare({
	changedWords,
	allWords,
}: Pick<BlockChanges, 'changedWords' | 'allWords'>): number {
	return allWords === 0 ? 0 : changedWords / allWords;
}

/** The blocks that stand in both states with their old places, and those that stand in one of them only. */
function sameBlocks(before: readonly Block[], after: readonly Block[]) {
	const places = new Map<string, number[]>();
	for (const [index, { key }] of before.entries()) {
		const known = places.get(key);
		if (known) known.push(index);
		else places.set(key, [index]);
	}
	const pairs: { block: Block; from: number }[] = [];
	const fresh: Block[] = [];
	for (const block of after) {
		const from = places.get(block.key)?.shift();
		if (from === undefined) fresh.push(block);
		else pairs.push({ block, from });
	}
	const left = [...places.values()].flat().sort((a, b) => a - b);
	return { pairs, fresh, gone: left.flatMap((index) => before[index] ?? []) };
}

/**
 * The places of a longest rising series of `numbers`: whatever is not among them has moved.
 * Patience sorting: https://en.wikipedia.org/wiki/Longest_increasing_subsequence
 */
export function longestRise(numbers: readonly number[]): Set<number> {
	const ends: number[] = [];
	const previous: (number | undefined)[] = [];
	for (const [index, number] of numbers.entries()) {
		const above = ends.findIndex((end) => (numbers[end] ?? 0) >= number);
		const length = above === -1 ? ends.length : above;
		previous[index] = ends[length - 1];
		ends[length] = index;
	}
	const rise = new Set<number>();
	for (let at = ends.at(-1); at !== undefined; at = previous[at]) rise.add(at);
	return rise;
}

/** Two blocks are one in other words where at least half of their words are the same. */
const ALIKE = 0.5;
/** So many pairs are looked at; a text that was written anew has no edits worth the wait. */
const MOST_PAIRS = 100_000;

function likeBlocks(gone: readonly Block[], fresh: readonly Block[]) {
	if (gone.length * fresh.length > MOST_PAIRS) return [];
	const bags = new Map([...gone, ...fresh].map((block) => [block, bagOf(block.text)]));
	const bag = (block: Block) => bags.get(block) ?? NOTHING;
	const likely = gone.flatMap((before, from) =>
		fresh.map((after, to) => ({
			before,
			after,
			to,
			apart: Math.abs(from - to),
			like: before.kind === after.kind ? likeness(bag(before), bag(after)) : 0,
		})),
	);
	const best = likely.filter(({ like }) => like >= ALIKE);
	best.sort((a, b) => b.like - a.like || a.apart - b.apart || a.to - b.to);
	const taken = new Set<Block>();
	const pairs = best.filter(({ before, after }) => {
		const free = !taken.has(before) && !taken.has(after);
		if (free) taken.add(before).add(after);
		return free;
	});
	return pairs.sort((a, b) => a.to - b.to).map(({ before, after }) => ({ before, after }));
}

const NOTHING: Bag = new Map();

// Who assesses whom, for the eyes of stewards: circles that read hardly anybody else, and people who read each other.
import type { Catalogue } from '../catalogue/catalogue.ts';
import { factsOf } from './facts-of.ts';
import { type Graph, graphOf, type Ring, ringsIn } from './rings.ts';

/** How many of those who assessed somebody they have assessed in turn. */
export interface Swap {
	handle: string;
	readers: number;
	swapped: number;
}

export interface Circles {
	rings: Ring[];
	/** Everybody with two readers or more, half of whom they have assessed too; the most first. */
	swaps: Swap[];
}

/** Hints, and no more: most groups read each other, and that is how it should be. */
export function rings(catalogue: Catalogue): Circles {
	const { works, assessments } = factsOf(catalogue);
	const graph = graphOf(works, assessments);
	return { rings: ringsIn(graph), swaps: swapsIn(graph) };
}

function swapsIn(graph: Graph): Swap[] {
	const readers = new Map<string, string[]>();
	for (const [from, all] of graph) for (const to of all) readers.set(to, [...(readers.get(to) ?? []), from]);
	return [...readers]
		.map(([handle, all]) => {
			const swapped = all.filter((one) => graph.get(handle)?.has(one)).length;
			return { handle, readers: all.length, swapped };
		})
		.filter(({ readers, swapped }) => readers >= 2 && swapped * 2 >= readers)
		.sort((a, b) => b.swapped / b.readers - a.swapped / a.readers || (a.handle < b.handle ? -1 : 1));
}

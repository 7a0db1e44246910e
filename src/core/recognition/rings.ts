// Who assesses whom, as a graph: an arrow from each assessor to those whose work they assessed.
import type { AssessmentFact, WorkFact } from './facts.ts';

/** Arrows from each assessor to makers, each once. */
export type Graph = ReadonlyMap<string, ReadonlySet<string>>;

/** A circle of people who assess each other, and the share of their arrows that stays inside it. */
export interface Ring {
	people: string[];
	inside: number;
}

const MOST = 6;
const MOSTLY = 0.8;

/** Who assessed whose work. */
export function graphOf(
	works: readonly WorkFact[],
	assessments: readonly Pick<AssessmentFact, 'work' | 'assessor'>[],
): Graph {
	const makers = new Map(works.map((work) => [work.id, [work.maker, ...work.with]]));
	const graph = new Map<string, Set<string>>();
	for (const { work, assessor } of assessments) {
		const to = graph.get(assessor) ?? new Set();
		graph.set(assessor, to);
		for (const maker of makers.get(work) ?? []) if (maker !== assessor) to.add(maker);
	}
	return graph;
}

/**
 * Three to six people, each of whom can be reached from each other by arrows, with at least four fifths of the arrows
 * from and to them among themselves. One honest arrow each way hides a circle, so it is a hint and no more.
 */
export function ringsIn(graph: Graph): Ring[] {
	const small = components(graph).filter(({ length }) => length >= 3 && length <= MOST);
	const ringOf = new Map(small.flatMap((people, ring) => people.map((one) => [one, ring] as const)));
	const inner = small.map(() => 0);
	const touching = small.map(() => 0);
	for (const [from, all] of graph)
		for (const to of all) {
			const [a, b] = [ringOf.get(from), ringOf.get(to)];
			if (a !== undefined) touching[a] = (touching[a] ?? 0) + 1;
			if (b !== undefined && b !== a) touching[b] = (touching[b] ?? 0) + 1;
			if (a !== undefined && a === b) inner[a] = (inner[a] ?? 0) + 1;
		}
	return small
		.map((people, ring) => ({ people: people.sort(), inside: (inner[ring] ?? 0) / (touching[ring] ?? 1) }))
		.filter(({ inside }) => inside >= MOSTLY)
		.sort((a, b) => (a.people.join() < b.people.join() ? -1 : 1));
}

/** The strongly connected components of a graph, by Tarjan’s way; without recursion, as a graph may be deep. */
export function components(graph: Graph): string[][] {
	const order = new Map<string, number>();
	const low = new Map<string, number>();
	const open: string[] = [];
	const isOpen = new Set<string>();
	const found: string[][] = [];

	const enter = (node: string) => {
		order.set(node, order.size);
		low.set(node, order.size - 1);
		open.push(node);
		isOpen.add(node);
		return { node, next: (graph.get(node) ?? NOBODY).values() };
	};
	const lower = (node: string, to: number | undefined) =>
		low.set(node, Math.min(low.get(node) ?? 0, to ?? Infinity));

	for (const start of graph.keys()) {
		if (order.has(start)) continue;
		const way = [enter(start)];
		for (let here = way.at(-1); here; here = way.at(-1)) {
			const { node, next } = here;
			const step = next.next();
			if (!step.done) {
				if (!order.has(step.value)) way.push(enter(step.value));
				else if (isOpen.has(step.value)) lower(node, order.get(step.value));
				continue;
			}
			way.pop();
			const above = way.at(-1);
			if (above) lower(above.node, low.get(node));
			if (low.get(node) !== order.get(node)) continue;
			const component = open.splice(open.lastIndexOf(node));
			for (const one of component) isOpen.delete(one);
			found.push(component);
		}
	}
	return found;
}

const NOBODY: ReadonlySet<string> = new Set();

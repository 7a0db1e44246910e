// How much one page may hold. Counts decide, never a clock, so that the verdict is the same on every machine.
import type { ImageReference, LinkReference, Nodes, Root } from 'mdast';
import type { Problem } from '../problem.ts';
import { problem } from '../problem.ts';

export const LIMITS = {
	blocks: 2000,
	marks: 2000,
	nodes: 60_000,
	depth: 40,
	cells: 20_000,
	headings: 500,
	footnotes: 500,
	formulas: 2000,
	references: 500_000,
} as const;

/** The limits that a tree goes beyond, each once, at the node that does. */
export function beyondLimits(tree: Root, file: string): Problem[] {
	const counts = { nodes: 0, headings: 0, footnotes: 0, formulas: 0 };
	const found = new Map<string, Problem>();
	const refuse = (limit: keyof typeof LIMITS, node: Nodes, what: string) => {
		if (found.has(limit)) return;
		found.set(limit, problem(`limit/${limit}`, file, node.position?.start, tooMany(limit, what)));
	};
	const sizes = new Map<string, number>();
	const references: (LinkReference | ImageReference)[] = [];
	const visit = (node: Nodes, depth: number): void => {
		if (++counts.nodes > LIMITS.nodes) return refuse('nodes', node, 'pieces of Markdown');
		if (depth > LIMITS.depth) return refuse('depth', node, 'levels inside one another');
		if (node.type === 'heading' && ++counts.headings > LIMITS.headings) refuse('headings', node, 'headings');
		if (node.type === 'footnoteDefinition' && ++counts.footnotes > LIMITS.footnotes)
			refuse('footnotes', node, 'footnotes');
		if (/^(inlineM|m)ath$/.test(node.type) && ++counts.formulas > LIMITS.formulas)
			refuse('formulas', node, 'formulas');
		if (node.type === 'definition' && !sizes.has(node.identifier))
			sizes.set(node.identifier, node.url.length + (node.title?.length ?? 0));
		if (node.type === 'linkReference' || node.type === 'imageReference') references.push(node);
		if (node.type === 'table') {
			const columns = node.children[0]?.children.length ?? 0;
			if (columns * node.children.length > LIMITS.cells) return refuse('cells', node, 'cells in a table');
		}
		if ('children' in node) for (const child of node.children) visit(child, depth + 1);
	};
	visit(tree, 0);
	let repeated = 0;
	for (const reference of references) {
		repeated += sizes.get(reference.identifier) ?? 0;
		if (repeated > LIMITS.references) refuse('references', reference, 'signs of addresses that are named');
	}
	return [...found.values()];
}

/** The problem of a page that goes too deep at `line`. */
export function tooDeep(file: string, line: number): Problem {
	return problem('limit/depth', file, { line, column: 1 }, tooMany('depth', 'levels inside one another'));
}

/** What is said of a page with more than `LIMITS[limit]` of `what`. */
export const tooMany = (limit: keyof typeof LIMITS, what: string) =>
	`This page has more than ${LIMITS[limit].toLocaleString('en')} ${what}. Part it into several.`;

// How much one page may hold. Counts decide, never a clock, so that the verdict is the same on every machine.
import type { Nodes, Root } from 'mdast';
import type { Problem } from '../problem.ts';
import { problem } from '../problem.ts';

export const LIMITS = {
	blocks: 2000,
	marks: 4000,
	nodes: 60_000,
	depth: 40,
	cells: 20_000,
	headings: 500,
	footnotes: 500,
	formulas: 2000,
} as const;

/** The limits that a tree goes beyond, each once, at the node that does. */
export function beyondLimits(tree: Root, file: string): Problem[] {
	const counts = { nodes: 0, headings: 0, footnotes: 0, formulas: 0 };
	const found = new Map<string, Problem>();
	const refuse = (limit: keyof typeof LIMITS, node: Nodes, what: string) => {
		if (found.has(limit)) return;
		const message = `This page has more than ${LIMITS[limit].toLocaleString('en')} ${what}. Part it into several.`;
		found.set(limit, problem(`limit/${limit}`, file, node.position?.start, message));
	};
	const visit = (node: Nodes, depth: number): void => {
		if (++counts.nodes > LIMITS.nodes) return refuse('nodes', node, 'pieces of Markdown');
		if (depth > LIMITS.depth) return refuse('depth', node, 'levels inside one another');
		if (node.type === 'heading' && ++counts.headings > LIMITS.headings) refuse('headings', node, 'headings');
		if (node.type === 'footnoteDefinition' && ++counts.footnotes > LIMITS.footnotes)
			refuse('footnotes', node, 'footnotes');
		if (/^(inlineM|m)ath$/.test(node.type) && ++counts.formulas > LIMITS.formulas)
			refuse('formulas', node, 'formulas');
		if (node.type === 'table') {
			const columns = node.children[0]?.children.length ?? 0;
			if (columns * node.children.length > LIMITS.cells) return refuse('cells', node, 'cells in a table');
		}
		if ('children' in node) for (const child of node.children) visit(child, depth + 1);
	};
	visit(tree, 0);
	return [...found.values()];
}

/**
 * The first paragraph with so many `*`, `_` and `[` that pairing them would take long: the parser compares each with all
 * before it in the paragraph, so the squares are what counts, in one paragraph and over the page.
 */
export function tooManyMarks(source: string, file: string): Problem | undefined {
	let line = 1;
	let squares = 0;
	for (const block of source.split(/(\n[ \t]*\n)/)) {
		const marks = block.match(/[*_[]/g)?.length ?? 0;
		squares += marks ** 2;
		if (marks > LIMITS.marks || squares > 4 * LIMITS.marks ** 2) {
			const message = `This page has more than ${LIMITS.marks.toLocaleString('en')} \`*\`, \`_\` and \`[\` signs in one paragraph, or in a few. Part it by empty lines, or into several pages.`;
			return problem('limit/marks', file, { line, column: 1 }, message);
		}
		line += block.split('\n').length - 1;
	}
	return undefined;
}

/** The line from which a page has too many quotes and lists; the parser begins anew with each, and that takes long. */
export function tooManyBlocks(source: string, file: string): Problem | undefined {
	let count = 0;
	let before = '';
	for (const [index, line] of source.split('\n').entries()) {
		const begins =
			/^\s*(>|[-*+]\s|\d+[.)]\s)/.test(line) && (before.trim() === '' || !before.trimStart().startsWith('>'));
		if (begins && ++count > LIMITS.blocks) {
			const message = `This page has more than ${LIMITS.blocks.toLocaleString('en')} quotes and list items. Part it into several.`;
			return problem('limit/blocks', file, { line: index + 1, column: 1 }, message);
		}
		before = line;
	}
	return undefined;
}

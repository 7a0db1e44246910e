// The sorts of node that MDX's syntax adds to a tree.
import type { Nodes } from 'mdast';
import type { JsxElement } from './elements-of-jsx.ts';
import { components } from './components/index.ts';

export function isElement(node: { type: string }): node is JsxElement {
	return node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement';
}

/** True for `{/* a remark *​/}`: one comment and nothing beside it. */
export function isComment(node: unknown): boolean {
	const { value } = node as { value: string };
	return /^\s*\/\*(?:(?!\*\/)[^])*\*\/\s*$/.test(value);
}

/** Paragraphs that hold nothing but block components become these components, as authors mean them to be. */
export function unravelled(nodes: Nodes[]): Nodes[] {
	return nodes.flatMap((node) => {
		if (node.type !== 'paragraph' || !node.children.some(isElement)) return [node];
		const all = node.children as Nodes[];
		const blank = (child: Nodes) => child.type === 'text' && /^\s*$/.test(child.value);
		const blocks = all.filter((child) => !blank(child));
		return blocks.every((child) => isElement(child) && isBlock(child)) ? blocks : [node];
	});
}

function isBlock(node: JsxElement): boolean {
	const place = components.get(node.name ?? '')?.place;
	return place === undefined ? BLOCKS.has(node.name ?? '') : place !== 'phrasing';
}

const BLOCKS = new Set(['details', 'div', 'figure', 'blockquote', 'p', 'hr', 'table', 'ul', 'ol', 'dl']);

// The tree that was read → HTML.
import type { Element, ElementContent, Root as HtmlRoot } from 'hast';
import type { Code, Heading, ListItem, Nodes, Parents, Root, Table } from 'mdast';
import { defaultHandlers, type Handlers, type State, toHast } from 'mdast-util-to-hast';
import { el } from './hast.ts';
import { codeBlock } from './highlight.ts';
import { mathml } from './math.ts';
import type { HouseNode, Reading } from './reading.ts';
import { refuse } from './reading.ts';
import type { TextWords } from './words.ts';

/** The HTML tree of a page; formulas that cannot be read are reported. */
export function htmlTree(reading: Reading, tree: Root, words: TextWords): HtmlRoot {
	const formula = (node: Nodes, tex: string, display: boolean): ElementContent => {
		const made = mathml(tex, display);
		if (!('wrong' in made))
			return display ? el('div', { className: ['math-block'], tabIndex: 0 }, made) : made;
		refuse(
			reading,
			'text/math',
			node,
			`This formula cannot be read: ${made.wrong}. Correct the TeX between the dollar signs.`,
		);
		return { type: 'text', value: tex };
	};
	const handlers = {
		houseComponent: (state: State, node: HouseNode) => houseHtml(state, node, words),
		code: (_: State, node: Code) => codeBlock(node.value, node.lang ?? undefined),
		heading: (state: State, node: Heading) => ({
			...el(`h${Math.max(2, node.depth)}`, (node.data?.hProperties ?? {}) as Element['properties']),
			children: state.all(node),
		}),
		table: (state: State, node: Table) =>
			el('div', { className: ['table'], tabIndex: 0 }, defaultHandlers.table(state, node)),
		listItem: (state: State, node: ListItem, parent: Parents | undefined) =>
			withLabel(defaultHandlers.listItem(state, node, parent)),
		math: (_: State, node: Nodes & { value: string }) => formula(node, node.value, true),
		inlineMath: (_: State, node: Nodes & { value: string }) => formula(node, node.value, false),
	};
	return toHast(tree, {
		handlers: handlers as unknown as Handlers,
		clobberPrefix: 'note-',
		footnoteLabel: words.footnotes,
		footnoteBackLabel: (reference) => words.backToText(reference + 1),
	}) as HtmlRoot;
}

/** A box in a list is called what stands on its line. */
function withLabel(item: Element): Element {
	const start = item.children.findIndex(({ type }) => type === 'element');
	const first = item.children[start];
	if (first?.type !== 'element') return item;
	if (first.tagName === 'p') return { ...item, children: item.children.with(start, withLabel(first)) };
	if (first.tagName !== 'input') return item;
	const isEnd = (child: ElementContent) => child.type === 'text' && child.value === '\n';
	const length = [...item.children.slice(start), END].findIndex(isEnd);
	const line = item.children.slice(start, start + length);
	return { ...item, children: item.children.toSpliced(start, length, el('label', {}, ...line)) };
}

const END: ElementContent = { type: 'text', value: '\n' };

function houseHtml(state: State, node: HouseNode, words: TextWords): Element {
	const { component, props = {}, around = [], inline = false } = node;
	if (!component) return el('div');
	return component.html(props, childrenOf(state, node, component.holds), { words, around, inline });
}

// Where phrasing belongs, a lone paragraph gives its words; where blocks belong, lone words get a paragraph.
function childrenOf(state: State, node: HouseNode, holds: unknown): ElementContent[] {
	const [only, ...others] = node.children;
	const unwrapped = holds === 'phrasing' && only?.type === 'paragraph' && !others.length ? only : node;
	const children = state
		.all(unwrapped as unknown as Root)
		.filter(
			(child) => child.type !== 'text' || child.value.trim() !== '' || holds === 'phrasing',
		) as ElementContent[];
	const isWords = node.children.some((child) => INLINE.has(child.type));
	return holds === 'flow' && isWords && !node.inline
		? [el('p', {}, ...(state.all(unwrapped as unknown as Root) as ElementContent[]))]
		: children;
}

const INLINE = new Set([
	'text',
	'emphasis',
	'strong',
	'link',
	'inlineCode',
	'inlineMath',
	'delete',
	'linkReference',
]);

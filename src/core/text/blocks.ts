// A body as the blocks that somebody reads one after another: what reviews, translations and proposals compare.
import type { Nodes, Parents } from 'mdast';
import { parse } from './parse.ts';
import { plainText, wordCount } from './plain.ts';
import { tooSlow } from './source-limits.ts';

/** A paragraph, a heading, an item of a list, a table, the beginning of a `<Task>` …: the least that one can move or edit. */
export interface Block {
	/** The same for two blocks that say the same in the same form; line breaks and indents make no difference. */
	key: string;
	/** What sort of thing it is, in mdast’s words, or the name of the component. */
	kind: string;
	/** What it says, without any marks. */
	text: string;
	/** At least 1, as a picture is something as well. */
	words: number;
	/** On which it begins in its file. */
	line: number;
}

/** The blocks of `source`, in order; what cannot be parsed is taken as paragraphs of plain text. */
export function blocksOf(source: string, file: string): Block[] {
	const parsed = tooSlow(source, file) ? undefined : parse(source, file);
	if (!parsed || 'problem' in parsed) return paragraphsOf(source);
	const blocks: Block[] = [];
	visit(parsed.tree, source, blocks);
	return blocks;
}

/** A block of words that stand in no body, such as a title or an objective in a record. */
export function blockOf(kind: string, text: string, line = 1): Block {
	const [key, words] = [keyOf(kind, text), wordCount(text)];
	return { key, kind, text, words: Math.max(1, words), line };
}

function visit(parent: Parents, source: string, blocks: Block[]): void {
	for (const node of parent.children) {
		const within = WITHIN.has(node.type) && 'children' in node && node.children.length > 0 ? node : undefined;
		if (!within || isElement(node)) blocks.push(blockAt(node, source, within));
		if (within) visit(within, source, blocks);
	}
}

/** What is read piece by piece; everything else is one block with all that it holds. */
const WITHIN = new Set<string>(['list', 'mdxJsxFlowElement']);

interface JsxElement {
	name: string | null;
	attributes: { name?: string; value?: string | { value: string } | null }[];
}

const isElement = (node: unknown): node is JsxElement =>
	(node as { type: string }).type === 'mdxJsxFlowElement';

// Of an element with blocks in it, only the opening tag is a block of its own.
function blockAt(node: Nodes, source: string, within: Parents | undefined): Block {
	const start = node.position?.start;
	const end = (within?.children[0]?.position?.start ?? node.position?.end)?.offset;
	const written = source.slice(start?.offset ?? 0, end ?? source.length);
	const kind = isElement(node) ? (node.name ?? 'fragment') : node.type;
	const attributes = isElement(node) ? wordsIn(node) : '';
	const text = within ? attributes : `${attributes}\n${plainText(node)}`.trim();
	return { ...blockOf(kind, text, start?.line), key: keyOf(kind, written) };
}

function wordsIn({ attributes }: JsxElement): string {
	return attributes
		.filter(({ name }) => name !== 'id')
		.map(({ value }) => (typeof value === 'object' ? value?.value : value) ?? '')
		.join(' ');
}

const keyOf = (kind: string, written: string) => `${kind} ${written.replace(/\s+/g, ' ').trim()}`;

function paragraphsOf(source: string): Block[] {
	const blocks: Block[] = [];
	let line = 1;
	for (const part of source.split(/(\n\s*\n)/)) {
		if (part.trim() !== '') {
			const before = /^\s*/.exec(part)?.[0].split('\n').length ?? 1;
			blocks.push(blockOf('paragraph', part.trim(), line + before - 1));
		}
		line += part.split('\n').length - 1;
	}
	return blocks;
}

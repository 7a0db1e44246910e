// Code with its words marked by classes; the colours are the stylesheet's.
import type { Element, ElementContent } from 'hast';
import { common, createLowlight } from 'lowlight';
import { el } from './hast.ts';

const lowlight = createLowlight(common);
// Longer code and longer lines are data, which nobody reads for its colours; some patterns take the square of their length.
const MAX_COLOURED = 10_000;
const LONG_LINE = /.{501}/;
const MAX_DEPTH = 30;
const PLAIN = new Set([
	'text',
	'txt',
	'plain',
	'console',
	'output',
	'mermaid',
	'mdx',
	'astro',
	'csv',
	'http',
	'toml',
]);
lowlight.registerAlias({
	xml: ['html', 'svg', 'vue'],
	javascript: ['js', 'jsx', 'mjs'],
	bash: ['sh', 'shell', 'zsh'],
	yaml: ['yml'],
});

/** True for a language with colours, and for names that ask for none. */
export function knowsLanguage(name: string): boolean {
	return PLAIN.has(name.toLowerCase()) || lowlight.registered(name.toLowerCase());
}

/** Names of the languages with colours. */
export function languageNames(): string[] {
	return lowlight.listLanguages();
}

/** A block of code; `language` is a name that may be unknown. */
export function codeBlock(code: string, language: string | undefined): Element {
	const name = language?.toLowerCase();
	const marked = name === undefined ? [] : markedWords(code, name);
	const children = marked.length ? marked.map(tidy) : [{ type: 'text' as const, value: code }];
	return el('pre', { tabIndex: 0 }, el('code', { ...(name && { dataLanguage: name }) }, ...children));
}

// No words are marked where that would take long, or where strings in strings stand thousands deep.
function markedWords(code: string, name: string): ElementContent[] {
	if (code.length > MAX_COLOURED || LONG_LINE.test(code) || !lowlight.registered(name)) return [];
	try {
		const marked = lowlight.highlight(name, code).children as ElementContent[];
		return isDeeper(marked, MAX_DEPTH) ? [] : marked;
	} catch (error) {
		if (error instanceof RangeError) return [];
		throw error;
	}
}

function isDeeper(nodes: ElementContent[], levels: number): boolean {
	return nodes.some(
		(node) => node.type === 'element' && (levels === 0 || isDeeper(node.children, levels - 1)),
	);
}

// Nested languages and finer scopes add classes that no stylesheet of ours speaks of.
function tidy(node: ElementContent): ElementContent {
	if (node.type !== 'element') return node;
	const names = (node.properties['className'] ?? []) as string[];
	const className = names.filter((name) => name.startsWith('hljs-'));
	return el('span', className.length ? { className } : {}, ...node.children.map(tidy));
}

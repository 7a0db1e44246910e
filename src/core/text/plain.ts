// The plain-text form of a page: for search, for mail, for counting words.
import type { Nodes } from 'mdast';
import type { HouseNode } from './reading.ts';

const BLOCKS = new Set([
	'paragraph',
	'heading',
	'code',
	'blockquote',
	'list',
	'table',
	'math',
	'footnoteDefinition',
	'thematicBreak',
]);

/** The text of a node without any marks; blocks are parted by an empty line, rows and items by a line break. */
export function plainText(node: Nodes | HouseNode): string {
	return textOf(node, true)
		.replace(/(?<![ \t])[ \t]+\n/g, '\n')
		.replace(/\n{3,}/g, '\n\n')
		.trim();
}

/** The same without code, for counting words. */
export function proseText(node: Nodes | HouseNode): string {
	return textOf(node, false);
}

/** How many words a text has; signs of Chinese and Japanese count one each. */
export function wordCount(text: string): number {
	return countedWords(text).length;
}

/** The words of a text, as they are counted. */
export function countedWords(text: string): string[] {
	return text.match(/[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]|[\p{L}\p{N}][\p{L}\p{N}\p{M}'’-]*/gu) ?? [];
}

function textOf(node: Nodes | HouseNode, code: boolean): string {
	if (node.type === 'houseComponent') {
		const inner = inside(node, code).trim();
		const { component, props = {}, inline } = node as HouseNode;
		const text = component?.plain(props, inner) ?? inner;
		return inline ? text : `\n\n${text}\n\n`;
	}
	if (node.type === 'break') return '\n';
	if (node.type === 'image') return node.alt ?? '';
	if (node.type === 'code' || node.type === 'inlineCode') return code ? block(node.type, node.value) : ' ';
	if ('value' in node) return block(node.type, node.value);
	if (node.type === 'tableRow')
		return `${(node.children as Nodes[]).map((cell) => textOf(cell, code)).join(' ')}\n`;
	if (node.type === 'listItem') return `${inside(node, code).trim()}\n`;
	return 'children' in node ? block(node.type, inside(node, code)) : '';
}

function inside(node: { children: unknown[] }, code: boolean): string {
	return (node.children as Nodes[]).map((child) => textOf(child, code)).join('');
}

const block = (type: string, text: string) => (BLOCKS.has(type) ? `\n\n${text}\n\n` : text);

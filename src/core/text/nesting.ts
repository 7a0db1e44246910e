// HTML that browsers must mend: a paragraph inside a paragraph, a link inside a link, a cell without its table. The page is
// read as a browser reads it, and has to come out as it went in.
import type { Element, Root, RootContent } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import type { Place } from '../problem.ts';
import type { Reading } from './reading.ts';
import { refuse } from './reading.ts';

/** Reports the first element of `tree`, and of `html` that was made of it, that browsers would not leave in its place. */
export function readNesting(reading: Reading, tree: Root, html: string): void {
	// Without anything around it a lone cell would be taken for part of a table.
	const [page] = fromHtml(`<div>${html}</div>`, { fragment: true }).children;
	const found = page?.type === 'element' ? moved(tree, page, [], { line: 1, column: 1 }) : undefined;
	if (!found) return;
	const around = found.around.map((name) => `\`<${name}>\``).join(' ');
	refuse(
		reading,
		'html/nesting',
		found.place,
		`${found.what} cannot stand here${around && `, inside ${around}`}: browsers would put it elsewhere. Take it out, or put it where it belongs.`,
	);
}

interface Moved {
	what: string;
	around: string[];
	place: Place;
}

function moved(
	written: Root | Element,
	read: Root | Element,
	around: string[],
	place: Place,
): Moved | undefined {
	const others = elementsIn(read);
	for (const [index, element] of elementsIn(written).entries()) {
		const { tagName } = element;
		const { line, column } = element.position?.start ?? place;
		const other = others[index];
		if (other?.tagName !== tagName) return { what: `\`<${tagName}>\``, around, place: { line, column } };
		const inside = moved(element, other, [...around, tagName], { line, column });
		if (inside) return inside;
	}
	return wordsIn(written) === wordsIn(read) ? undefined : { what: 'The text', around, place };
}

// Browsers put the body of a table around its rows by themselves, and that moves nothing.
function childrenOf(node: Root | Element): RootContent[] {
	if (node.type === 'root' || node.tagName !== 'table') return node.children as RootContent[];
	return node.children.flatMap((child) =>
		child.type === 'element' && child.tagName === 'tbody' ? childrenOf(child) : [child],
	);
}

function elementsIn(node: Root | Element): Element[] {
	return childrenOf(node).filter((child): child is Element => child.type === 'element');
}

function wordsIn(node: Root | Element): string {
	const words = childrenOf(node).map((child) => (child.type === 'text' ? child.value : ''));
	return words.join('').replace(/\s/g, '');
}

// The HTML of a course page → what can stand twice in a report: nothing to fill in, to load, or to jump to.
import type { Element, ElementContent, Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { compileText } from '../../../text/compile.ts';
import { el } from '../../../text/hast.ts';

/** The elements of a body, as learners see it; none where it cannot be shown. */
export function bodyElements(source: string, file: string, root: string): Element[] | undefined {
	const { html, problems } = compileText(source, { file, base: root });
	if (problems.some(({ severity }) => severity === 'error')) return undefined;
	const tree: Root = fromHtml(html, { fragment: true });
	return tree.children
		.flatMap((node) => (node.type === 'element' ? cleaned(node) : []))
		.filter((node) => node.type === 'element');
}

const KEPT = new Set([
	'className',
	'lang',
	'dir',
	'href',
	'title',
	'open',
	'tabIndex',
	'start',
	'reversed',
	'colSpan',
	'rowSpan',
	'scope',
	'display',
	'dataType',
	'mathvariant',
	'accent',
	'stretchy',
]);
const HEADING = /^h[1-6]$/;

function cleaned(node: Element): ElementContent[] {
	const { tagName, properties } = node;
	const classes = (properties['className'] as string[] | undefined) ?? [];
	if (tagName === 'input') return [{ type: 'text', value: properties['checked'] ? '☑ ' : '☐ ' }];
	// Which choice is right stands below, in words.
	if (classes.includes('choices')) return [];
	if (tagName === 'img')
		return [
			el('span', { className: ['picture'] }, `Picture: ${String(properties['alt'] || 'without words')}`),
		];
	const children = node.children.flatMap((child) =>
		child.type === 'element' ? cleaned(child) : child.type === 'text' ? [child] : [],
	);
	const kept = Object.fromEntries(Object.entries(properties).filter(([name]) => KEPT.has(name)));
	if (HEADING.test(tagName)) return [{ ...el('p', { className: ['heading', tagName] }), children }];
	if (tagName === 'details') return [{ ...node, properties: { ...kept, open: true }, children }];
	if (tagName === 'a' && !/^https?:/.test(String(properties['href']))) return [{ ...el('span'), children }];
	if (tagName === 'section' || tagName === 'label')
		return [{ ...el(tagName === 'section' ? 'div' : 'span', kept), children }];
	return [{ ...node, properties: kept, children }];
}

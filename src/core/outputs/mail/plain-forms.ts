// Finished HTML of a text → what a letter can show: paragraphs, headings, lists, code, quotes and links in full. What
// one opens, ticks or answers on a page becomes words, and pictures become links, so that a letter loads nothing.
import type { Element, ElementContent } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { type Child, el } from '../../text/hast.ts';
import { formula } from './formula.ts';
import type { LetterWords } from './words.ts';

export interface PlainFormsOptions {
	/** The address of its page, in full. */
	page: string;
	/** Where a link of the text leads, in full. */
	address: (url: string) => string;
	words: Pick<LetterWords, 'picture' | 'answer'>;
}

/** The marks that letters know; of all others only what they hold is kept. */
const KEPT = new Set(
	'p h2 h3 h4 h5 h6 ul ol li blockquote pre code strong em small br hr table tr th td sub sup del ruby rt rp'.split(
		' ',
	),
);
const SAME: Record<string, string> = { b: 'strong', i: 'em', cite: 'em', dfn: 'em', s: 'del', kbd: 'code' };
/** Parts of a text that stand apart from it. */
const BOXES = ['task', 'quiz', 'note', 'discuss', 'resource', 'video'];

/** `html` as the content of a letter. */
export function plainForms(html: string, { page, address, words }: PlainFormsOptions): ElementContent[] {
	const inside = (element: Element) => element.children.flatMap(plain);
	const full = (url: string) => (url.startsWith('#') ? page + url : address(url));

	function plain(node: ElementContent): ElementContent[] {
		if (node.type === 'text') return [node];
		if (node.type !== 'element') return [];
		const { tagName, properties } = node;
		const [name = ''] = classesOf(node);
		switch (tagName) {
			case 'a':
				return linked(node);
			case 'math':
				return [el('span', { dir: 'ltr' }, formula(node))];
			case 'img':
				return properties['alt'] ? [pictured(properties)] : [];
			case 'input':
				return properties['type'] === 'radio' ? [] : [text(properties['checked'] ? '☑' : '☐')];
			case 'details':
				return folded(node, name);
			case 'pre':
				return [el('pre', {}, textOf(node))];
			case 'dt':
				return [el('p', {}, el('strong', {}, ...inside(node)))];
			case 'dd':
			case 'figcaption':
			case 'caption':
				return paragraph(inside(node));
			case 'q':
				return [text('“'), ...inside(node), text('”')];
			case 'figure':
				return node.children.flatMap((child) =>
					child.type === 'element' && child.tagName === 'img' ? paragraph(plain(child)) : plain(child),
				);
			case 'p':
				if (name.endsWith('-title')) return [el('p', {}, el('strong', {}, ...inside(node)))];
				if (name.endsWith('-meta')) return [el('p', {}, el('small', {}, ...inside(node)))];
				break;
		}
		if (name === 'math-block') return [el('p', {}, ...inside(node))];
		if (name === 'routes') return chosen(elements(node.children));
		if (name === 'resource-type') return [...inside(node), text(':')];
		if (BOXES.includes(name)) return [el('div', {}, ...joinedHead(inside(node).filter(isSeen)))];
		const kept = SAME[tagName] ?? tagName;
		const { lang, dir, start } = properties;
		const spoken = { ...(lang && { lang }), ...(dir && { dir }) };
		if (KEPT.has(kept)) return [el(kept, { ...spoken, ...(start && { start }) }, ...inside(node))];
		return lang && tagName === 'span' ? [el('span', spoken, ...inside(node))] : inside(node);
	}

	/** Ways to choose from are a list of what each begins with. */
	function chosen([title, ...ways]: Element[]): ElementContent[] {
		const items = ways.map((way) => {
			const [name, first, ...rest] = routed(way);
			const word = el('strong', {}, ...(name?.type === 'element' ? [`${textOf(name)}:`] : []));
			const [only, ...others] = elements(first?.children ?? []);
			if (first?.tagName === 'p') return el('li', {}, ...inItem([word, text(' '), ...first.children], rest));
			if (first?.tagName === 'ul' && only && others.length === 0)
				return el('li', {}, ...inItem([word, text(' '), ...only.children], rest));
			return el('li', {}, el('p', {}, word), first, ...rest);
		});
		return [...(title ? plain(title) : []), el('ul', {}, ...items)];
	}

	/** A way to choose: its materials are a short list. */
	function routed({ properties: { dataType }, children }: Element): Element[] {
		const made: Element[] = [];
		for (const child of elements(children)) {
			const last = made.at(-1);
			if (!['resource', 'video'].includes(classesOf(child)[0] ?? '')) {
				made.push(...elements(plain(child)));
				continue;
			}
			const item = el('li', {}, ...inOneLine(child, dataType));
			if (last?.tagName === 'ul') last.children.push(item);
			else made.push(el('ul', {}, item));
		}
		return made;
	}

	function inOneLine({ properties: { dataType }, children }: Element, by: unknown): Child[] {
		return elements(children).flatMap((part): Child[] => {
			const [name = ''] = classesOf(part);
			if (name.endsWith('-meta')) return [' (', ...inside(part), ')'];
			if (!name.endsWith('-title')) return ['. ', ...inside(part)];
			return elements(part.children).flatMap((one) =>
				one.tagName === 'a' ? linked(one) : dataType === by ? [] : [...plain(one), text(' ')],
			);
		});
	}

	function linked(link: Element): ElementContent[] {
		const { href, dataFootnoteRef, dataFootnoteBackref } = link.properties;
		if (dataFootnoteBackref !== undefined) return [];
		if (dataFootnoteRef !== undefined || typeof href !== 'string') return inside(link);
		return [el('a', { href: full(href) }, ...inside(link))];
	}

	function pictured({ src, alt }: Element['properties']): ElementContent {
		return el('a', { href: full(String(src)) }, `${words.picture}: ${String(alt)}`);
	}

	// What is for the facilitator is for nobody else; an answer that one should not see yet stays on the page.
	function folded(details: Element, name: string): ElementContent[] {
		if (name === 'facilitator') return [];
		const summary = elements(details.children).find(({ tagName }) => tagName === 'summary');
		const shown = name === 'answer' || !summary ? words.answer : `${textOf(summary)}: ${words.answer}`;
		return [el('p', {}, el('a', { href: page }, shown))];
	}

	return fromHtml(html, { fragment: true }).children.flatMap((child) =>
		child.type === 'doctype' ? [] : plain(child),
	);
}

const text = (value: string): ElementContent => ({ type: 'text', value });
const paragraph = (children: Child[]): ElementContent[] =>
	children.length ? [el('p', {}, ...children)] : [];
const elements = (children: ElementContent[]) => children.filter((child) => child.type === 'element');
const isSeen = (node: ElementContent) => node.type !== 'text' || node.value.trim() !== '';
const classesOf = ({ properties }: Element) => [properties['className'] ?? []].flat().map(String);

// The title of a box and the line of facts under it stand together.
function joinedHead([title, facts, ...rest]: ElementContent[]): Child[] {
	const isFacts = facts?.type === 'element' && isSmall(facts.children[0]);
	if (title?.type !== 'element' || !isFacts) return [title, facts, ...rest];
	return [el('p', {}, ...title.children, el('br'), ...facts.children), ...rest];
}

// What is all that an item has stands on the line of its mark.
const inItem = (line: ElementContent[], rest: Element[]): ElementContent[] =>
	rest.length > 0 ? [el('p', {}, ...line), ...rest] : line;

const isSmall = (node: ElementContent | undefined) => node?.type === 'element' && node.tagName === 'small';

/** The text of a node without any marks. */
export function textOf(node: ElementContent): string {
	if (node.type === 'text') return node.value;
	return node.type === 'element' ? node.children.map(textOf).join('') : '';
}

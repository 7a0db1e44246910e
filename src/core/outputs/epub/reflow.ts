// Finished HTML of a page → what an e-book can show: nothing to fill in, nothing to fold, links that lead within the
// book or to the web.
import type { Element, ElementContent, Properties } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { el } from '../../text/hast.ts';

export interface Reflowed {
	content: ElementContent[];
	/** Those of its quizzes, for the end of the chapter. */
	answers: Element[];
}

export interface ReflowOptions {
	/** Where a link or a picture leads, seen from inside the book. */
	address: (url: string) => string;
	words: { toAnswer: string; backToQuestion: string };
}

/** `html` as a part of a book. */
export function reflow(html: string, { address, words }: ReflowOptions): Reflowed {
	const answers: Element[] = [];
	const inside = (element: Element) => element.children.flatMap((child) => reflowed(child, element));

	const reflowed = (node: ElementContent, parent?: Element): ElementContent[] => {
		if (node.type === 'text') return [node];
		if (node.type !== 'element') return [];
		const { tagName, properties } = node;
		if (tagName === 'details' && classOf(node).includes('answer')) return [answered(node, parent)];
		if (tagName === 'details') return [el('section', without(properties, 'open'), ...inside(node))];
		if (tagName === 'summary') return [el('p', { className: ['summary'] }, el('b', {}, ...inside(node)))];
		if (tagName === 'label') return inside(node);
		if (tagName === 'input') return [{ type: 'text', value: boxOf(properties) }];
		return [{ ...node, properties: settled(properties, address), children: inside(node) }];
	};

	const answered = (details: Element, question: Element | undefined): Element => {
		const id = `answer-${answers.length + 1}`;
		const [asked] = [question?.properties['ariaLabelledBy']].flat();
		const list = details.children.filter(
			(child) => !(child.type === 'element' && child.tagName === 'summary'),
		);
		const back = el('p', {}, el('a', { href: `#${asked}` }, `${words.backToQuestion} ${answers.length + 1}`));
		answers.push(el('div', { className: ['answer'], id }));
		answers.at(-1)?.children.push(back, ...list.flatMap((child) => reflowed(child)));
		return el('p', { className: ['to-answer'] }, el('a', { href: `#${id}` }, words.toAnswer));
	};

	const { children } = fromHtml(html, { fragment: true });
	return { content: children.flatMap((child) => (child.type === 'doctype' ? [] : reflowed(child))), answers };
}

function settled(properties: Properties, address: ReflowOptions['address']): Properties {
	const { href, src, align, className, ...rest } = without(properties, 'tabIndex', 'loading', 'dataChoice');
	const classes = [className ?? [], align ? `align-${align}` : []].flat() as string[];
	return {
		...rest,
		...(classes.length && { className: classes }),
		...(typeof href === 'string' && { href: address(href) }),
		...(typeof src === 'string' && { src: address(src) }),
	};
}

function without(properties: Properties, ...names: string[]): Properties {
	return Object.fromEntries(Object.entries(properties).filter(([name]) => !names.includes(name)));
}

const classOf = ({ properties }: Element) => [properties['className'] ?? []].flat();

const boxOf = ({ type, checked }: Properties) => (type === 'radio' ? '○' : checked ? '☑' : '☐');

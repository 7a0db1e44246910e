// TeX → MathML, which every browser shows and reads aloud by itself: no fonts, no styles, no script.
import type { Element, ElementContent } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import katex from 'katex';
import { hasUnseen } from './unseen.ts';

const MAX_DEPTH = 60;
// A formula of a few words could define one that is millions of signs long.
const DEFINES = /\\(?:[egx]?def|(?:future)?let|(?:new|renew|provide)command)(?![A-Za-z])/;
const TOO_DEEP = { wrong: `more than ${MAX_DEPTH} parts of it stand inside one another` };

/** The formula as a `<math>` element; a sentence about what is wrong where TeX cannot be read. */
export function mathml(tex: string, display: boolean): Element | { wrong: string } {
	const [defines] = DEFINES.exec(tex) ?? [];
	if (defines) return { wrong: `\`${defines}\` defines a word of its own, and formulas may not` };
	if (bracesOf(tex) > MAX_DEPTH) return TOO_DEEP;
	try {
		const html = katex.renderToString(tex, {
			displayMode: display,
			output: 'mathml',
			throwOnError: true,
			trust: false,
			strict: 'ignore',
			maxExpand: 200,
			maxSize: 20,
		});
		if (hasUnseen(html)) return { wrong: 'it holds a sign that nobody sees' };
		const math = find(fromHtml(html, { fragment: true }).children as ElementContent[]);
		if (!math) return { wrong: 'it makes no formula' };
		return depthOf(math) > MAX_DEPTH ? TOO_DEEP : bare(math);
	} catch (error) {
		// What is too deep for the stack was too deep before.
		if (error instanceof RangeError) return TOO_DEEP;
		if (!(error instanceof katex.ParseError)) throw error;
		return { wrong: error.rawMessage };
	}
}

function bracesOf(tex: string): number {
	let open = 0;
	let most = 0;
	for (const [sign] of tex.matchAll(/\\[^]|[{}]/g)) {
		if (sign === '{') most = Math.max(most, ++open);
		else if (sign === '}') open--;
	}
	return most;
}

function depthOf({ children }: Element): number {
	return 1 + Math.max(0, ...children.map((child) => (child.type === 'element' ? depthOf(child) : 0)));
}

function find(nodes: ElementContent[]): Element | undefined {
	for (const node of nodes) {
		if (node.type !== 'element') continue;
		const found = node.tagName === 'math' ? node : find(node.children);
		if (found) return found;
	}
	return undefined;
}

const WORDS = new Set(['mi', 'mn', 'mo', 'ms', 'mtext']);

// KaTeX writes a few inline styles for its own stylesheet; MathML shows the formula without. And it writes `<mi>` around
// the parts of an operator’s name, where browsers take any element for HTML: such a name is a row.
function bare(element: Element): Element {
	const { style: _, className: __, xmlns: ___, ...properties } = element.properties;
	const children = element.children.map((child) => (child.type === 'element' ? bare(child) : child));
	const isRow = WORDS.has(element.tagName) && children.some(({ type }) => type === 'element');
	return { type: 'element', tagName: isRow ? 'mrow' : element.tagName, properties, children };
}

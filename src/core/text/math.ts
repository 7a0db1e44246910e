// TeX → MathML, which every browser shows and reads aloud by itself: no fonts, no styles, no script.
import type { Element, ElementContent } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import katex from 'katex';

/** The formula as a `<math>` element; a sentence about what is wrong where TeX cannot be read. */
export function mathml(tex: string, display: boolean): Element | { wrong: string } {
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
		const math = find(fromHtml(html, { fragment: true }).children as ElementContent[]);
		if (math) return bare(math);
		return { wrong: 'it makes no formula' };
	} catch (error) {
		if (!(error instanceof katex.ParseError)) throw error;
		return { wrong: error.rawMessage };
	}
}

function find(nodes: ElementContent[]): Element | undefined {
	for (const node of nodes) {
		if (node.type !== 'element') continue;
		const found = node.tagName === 'math' ? node : find(node.children);
		if (found) return found;
	}
	return undefined;
}

// KaTeX writes a few inline styles for its own stylesheet; MathML shows the formula without.
function bare(element: Element): Element {
	const { style: _, className: __, xmlns: ___, ...properties } = element.properties;
	const children = element.children.map((child) => (child.type === 'element' ? bare(child) : child));
	return { type: 'element', tagName: element.tagName, properties, children };
}

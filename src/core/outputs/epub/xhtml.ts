// HTML trees → XHTML, the stricter spelling that e-books are written in.
import type { ElementContent, Properties } from 'hast';

const VOID = new Set(['br', 'col', 'hr', 'img', 'link', 'meta', 'wbr']);
const NAMESPACES: Record<string, string> = {
	html: 'http://www.w3.org/1999/xhtml',
	math: 'http://www.w3.org/1998/Math/MathML',
};

/** The tree as well-formed XML; the root of each language says which it is. */
export function xhtml(node: ElementContent): string {
	if (node.type === 'text') return escaped(node.value);
	if (node.type !== 'element') return '';
	const { tagName, properties, children } = node;
	const start = `<${tagName}${attributes({ ...namespaceOf(tagName), ...properties })}`;
	return VOID.has(tagName) ? `${start}/>` : `${start}>${children.map(xhtml).join('')}</${tagName}>`;
}

/** Text as XML writes it; signs that XML has no word for are left out. */
export function escaped(text: string): string {
	return text.replace(NOT_XML, '').replace(/[&<>"]/g, (sign) => ENTITIES[sign] ?? sign);
}

const NOT_XML = /[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu;
const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

function namespaceOf(tagName: string): Properties {
	const xmlns = NAMESPACES[tagName];
	return xmlns ? { xmlns } : {};
}

function attributes(properties: Properties): string {
	return Object.entries(properties)
		.filter(([, value]) => value !== undefined && value !== null && value !== false)
		.map(([property, value]) => {
			const name = attributeOf(property);
			const text = value === true ? name : Array.isArray(value) ? value.join(' ') : String(value);
			return ` ${name}="${escaped(text)}"`;
		})
		.join('');
}

// `className`, `dataTask` and `ariaLabelledBy` are names of the tree; everything else is written small.
function attributeOf(property: string): string {
	if (property === 'className') return 'class';
	if (/^aria[A-Z]/.test(property)) return `aria-${property.slice(4).toLowerCase()}`;
	if (/^data[A-Z]/.test(property)) return property.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
	return property.toLowerCase();
}

/** True if `node` is, or holds, an element of that name. */
export function holds(node: ElementContent, name: string): boolean {
	return node.type === 'element' && (node.tagName === name || node.children.some((one) => holds(one, name)));
}

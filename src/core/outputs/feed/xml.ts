// XML as text. Values are escaped here and nowhere else.

/** An element with its attributes and what is inside: text, or elements that were made here. */
export function element(
	name: string,
	attributes: Record<string, string>,
	inside: string | readonly Xml[] = '',
): Xml {
	const said = Object.entries(attributes).map(([key, value]) => ` ${key}="${escapeXml(value)}"`);
	const open = `<${name}${said.join('')}`;
	if (inside.length === 0) return { xml: `${open}/>` };
	const content =
		typeof inside === 'string' ? escapeXml(inside) : `\n${inside.map(({ xml }) => xml).join('\n')}\n`;
	return { xml: `${open}>${content}</${name}>` };
}

/** What `element` made; a plain text cannot be taken for it. */
export interface Xml {
	xml: string;
}

/** A whole file around its one root element. */
export function xmlFile({ xml }: Xml): string {
	return `<?xml version="1.0" encoding="utf-8"?>\n${xml}\n`;
}

/** `text` where markup is expected. */
export function escapeXml(text: string): string {
	return text
		.replaceAll('&', '&amp;')
		.replaceAll('<', '&lt;')
		.replaceAll('>', '&gt;')
		.replaceAll('"', '&quot;');
}

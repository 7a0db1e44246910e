// Drawings, feeds and other XML. Here every tag counts, wherever it seems to stand, and what cannot be read is refused.
import { elementFaults, valueOf } from './element.ts';
import type { Fault } from './finding.ts';
import { stylesheetFaults } from './stylesheet.ts';
import { elementOf, writtenTags } from './tags.ts';

/** Everything in the drawing `svg` that runs, loads or leads away. */
export function* drawingFaults(svg: string, origin: string): Iterable<Fault> {
	yield* documentFaults(svg, origin);
	// A badge holds its credential, which is data and no drawing.
	if (/<(?!openbadges:credential[\s/>])[\w.-]+:/.test(svg))
		yield { what: 'The drawing has elements with a prefix.', todo: 'Save it as plain, optimized SVG.' };
	yield* stylesheetFaults(svg, 'The drawing', origin);
}

// Elements of these languages can run programs; without their names a document is nothing but data.
const LANGUAGES =
	/w3\.org\/(?:1999\/xhtml|2000\/svg|1998\/Math)|\sxmlns(?::[\w.-]+)?\s*=\s*(?:"[^"&]*&|'[^'&]*&)/;

/** Everything in the XML document `xml` that a browser would run, load or follow. */
export function* markupFaults(xml: string, origin: string): Iterable<Fault> {
	yield* LANGUAGES.test(xml) ? documentFaults(xml, origin) : orderFaults(xml);
}

function* documentFaults(xml: string, origin: string): Iterable<Fault> {
	yield* orderFaults(xml);
	if (/<[^a-z\/!?]/i.test(xml)) yield UNREADABLE;
	for (const tag of writtenTags(xml)) {
		const element = tag === undefined ? undefined : elementOf(tag);
		if (!element) return yield UNREADABLE;
		const name = element.name.slice(element.name.indexOf(':') + 1);
		// Drawing programs write colours into `style`.
		const attributes = element.attributes.filter((attribute) => attribute.name !== 'style');
		yield* elementFaults({ ...element, name, attributes }, origin);
		yield* stylesheetFaults(valueOf(element, 'style') ?? '', `\`style\` of \`<${name}>\``, origin);
	}
}

const UNREADABLE: Fault = {
	what: 'The file has a tag that is not written as XML asks.',
	todo: 'Put every value in quotes, and write `<` as `&lt;` in text.',
};

// Entities can spell anything, and a stylesheet can turn data into a page.
function* orderFaults(xml: string): Iterable<Fault> {
	if (/<!(?:DOCTYPE|ENTITY)/i.test(xml))
		yield { what: 'The file declares its own document type.', todo: 'Take `<!DOCTYPE …>` out.' };
	if (/<\?xml-stylesheet/i.test(xml))
		yield { what: 'The file names a stylesheet with `<?xml-stylesheet …?>`.', todo: 'Take it out.' };
	if (xml.includes('\0'))
		yield { what: 'The file holds signs that are none, U+0000.', todo: 'Take them out.' };
}

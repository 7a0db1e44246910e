// Questions to the pages of a finished site, asked of its files.
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type DefaultTreeAdapterTypes, parse } from 'parse5';

export interface Element {
	name: string;
	attributes: Readonly<Record<string, string>>;
	/** All text inside. */
	text: string;
}

export interface Page {
	/** Path inside the finished site. */
	file: string;
	/** Its address, with the base path. */
	address: string;
	html: string;
	elements: readonly Element[];
	ids: readonly string[];
}

/** A place that a page names: where it leads to, and by what. */
export interface Reference {
	element: Element;
	attribute: string;
	/** As it is written. */
	value: string;
	/** Where it leads, seen from the page, without query and anchor. */
	url: URL;
}

/** Where the pages are said to be, so that what they name elsewhere can be told apart. */
export const HERE = 'https://here.example';

/** What is made to be taken away, and is no page of the site: `verify.test.ts` looks at it. */
const TAKEN_AWAY = ['verify/offline.html'];

/** All pages of the finished site `dist`, which lies below `base`. */
export function pagesOf(dist: string, base: string): Page[] {
	return globSync('**/*.html', { cwd: dist })
		.filter((file) => !TAKEN_AWAY.includes(file.replaceAll('\\', '/')))
		.sort()
		.map((file) => {
			const html = readFileSync(join(dist, file), 'utf8');
			const elements = elementsOf(html);
			const ids = elements.flatMap(({ attributes: { id } }) => (id === undefined ? [] : [id]));
			return { file, address: `${base}${file.replace(/(^|\/)index\.html$/, '$1')}`, html, elements, ids };
		});
}

/** All elements of the page `html`, in order. */
export function elementsOf(html: string): Element[] {
	// What readers without script see counts as well.
	const document = parse(html, { scriptingEnabled: false });
	const found: Element[] = [];
	const visit = (node: DefaultTreeAdapterTypes.Node): void => {
		if ('tagName' in node) {
			const attributes = Object.fromEntries(node.attrs.map(({ name, value }) => [name, value]));
			found.push({
				name: node.tagName,
				attributes,
				get text() {
					return textOf(node);
				},
			});
		}
		if ('childNodes' in node) node.childNodes.forEach(visit);
	};
	visit(document);
	return found;
}

function textOf(node: DefaultTreeAdapterTypes.Node): string {
	if (node.nodeName === '#text') return (node as DefaultTreeAdapterTypes.TextNode).value;
	return 'childNodes' in node ? node.childNodes.map(textOf).join('') : '';
}

const NAMING = ['href', 'src', 'srcset', 'poster', 'data', 'action', 'formaction', 'cite', 'background'];

/** Everything outside itself that `page` names. */
export function referencesOf(page: Page): Reference[] {
	return page.elements.flatMap((element) =>
		Object.entries(element.attributes).flatMap(([attribute, value]) =>
			addressesIn(element, attribute, value).map((one) => ({
				element,
				attribute,
				value: one,
				url: new URL(one, `${HERE}${page.address}`),
			})),
		),
	);
}

function addressesIn({ attributes }: Element, attribute: string, value: string): string[] {
	if (attribute === 'srcset') return value.split(',').map((one) => one.trim().split(/\s/)[0] ?? '');
	if (attribute === 'content' && attributes['http-equiv'] === 'refresh')
		return [value.replace(/^.*url=/, '')];
	return NAMING.includes(attribute) ? [value] : [];
}

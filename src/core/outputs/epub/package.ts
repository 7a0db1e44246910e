// The package document: what the book is, of which files it is made, and in which order they are read.
import { type Book, parts } from './book.ts';
import { escaped } from './xhtml.ts';

/** A file of the book, as its manifest lists it. */
export interface Item {
	id: string;
	href: string;
	type: string;
	properties?: string | undefined;
	/** Part of what is read from beginning to end. */
	read?: boolean;
}

/** The package document of `book`, whose files are `items`. */
export function packageDocument(book: Book, items: readonly Item[]): string {
	const { language, direction } = book;
	const manifest = items.map(
		({ id, href, type, properties }) =>
			`<item id="${id}" href="${escaped(href)}" media-type="${type}"${properties ? ` properties="${properties}"` : ''}/>`,
	);
	const spine = items.filter(({ read }) => read).map(({ id }) => `<itemref idref="${id}"/>`);
	return `<?xml version="1.0" encoding="UTF-8"?>
<package xmlns="http://www.idpf.org/2007/opf" version="3.0" unique-identifier="address" xml:lang="${escaped(language)}" dir="${direction}">
<metadata xmlns:dc="http://purl.org/dc/elements/1.1/">
${metadata(book, items).join('\n')}
</metadata>
<manifest>
${manifest.join('\n')}
</manifest>
<spine page-progression-direction="${direction}">
${spine.join('\n')}
</spine>
</package>
`;
}

function metadata(book: Book, items: readonly Item[]): string[] {
	const hasFormulas = items.some(({ properties }) => properties?.includes('mathml'));
	const features = [
		'structuralNavigation',
		'tableOfContents',
		'alternativeText',
		...(hasFormulas ? ['MathML'] : []),
	];
	const modes = ['textual', ...(book.pictures.length ? ['visual'] : [])];
	return [
		`<dc:identifier id="address">${escaped(book.address)}</dc:identifier>`,
		dc('title', book.title),
		dc('language', book.language),
		...book.creators.flatMap(creator),
		dc('publisher', book.publisher),
		dc('description', book.summary),
		...book.topics.map((topic) => dc('subject', topic)),
		dc('rights', `${book.licence.label}, ${book.licence.href}`),
		...[book.source, ...book.basedOn.map(({ href }) => href)].map((source) => dc('source', source)),
		meta('dcterms:license', book.licence.href),
		meta('dcterms:modified', `${book.changed ?? UNKNOWN}T00:00:00Z`),
		...modes.map((mode) => meta('schema:accessMode', mode)),
		meta('schema:accessModeSufficient', 'textual'),
		...features.map((feature) => meta('schema:accessibilityFeature', feature)),
		meta('schema:accessibilityHazard', 'none'),
	];
}

// A book must name a day; where none is known, one that nobody takes for true.
const UNKNOWN = '1970-01-01';

function creator({ name, role }: Book['creators'][number], index: number): string[] {
	const id = `creator-${index + 1}`;
	return [
		`<dc:creator id="${id}">${escaped(name)}</dc:creator>`,
		`<meta refines="#${id}" property="role">${escaped(role)}</meta>`,
	];
}

const dc = (name: string, value: string) => `<dc:${name}>${escaped(value)}</dc:${name}>`;
const meta = (property: string, value: string) => `<meta property="${property}">${escaped(value)}</meta>`;

/** Where readers begin to look. */
export const CONTAINER = `<?xml version="1.0" encoding="UTF-8"?>
<container xmlns="urn:oasis:names:tc:opendocument:xmlns:container" version="1.0">
<rootfiles><rootfile full-path="EPUB/${parts.package}" media-type="application/oebps-package+xml"/></rootfiles>
</container>
`;

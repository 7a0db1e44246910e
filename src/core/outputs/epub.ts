// A course as an EPUB 3 file, to read on a reader or a phone, far from any net. https://www.w3.org/TR/epub-33/
import { cover } from './cover.ts';
import { type Book, parts } from './epub/book.ts';
import { chapterPage } from './epub/chapter.ts';
import { contentsPage } from './epub/contents.ts';
import { CONTAINER, type Item, packageDocument } from './epub/package.ts';
import { startPage } from './epub/start.ts';
import { STYLE } from './epub/style.ts';
import { zip, type ZipEntry } from './zip.ts';

type Part = Item & Pick<ZipEntry, 'content'>;

/** The book as one file; `bytesOf` reads a picture by its path inside the content folder. */
export function epub(book: Book, bytesOf: (path: string) => Uint8Array): Uint8Array<ArrayBuffer> {
	const items = partsOf(book, bytesOf);
	return zip([
		{ path: 'mimetype', content: 'application/epub+zip', stored: true },
		{ path: 'META-INF/container.xml', content: CONTAINER },
		{ path: `EPUB/${parts.package}`, content: packageDocument(book, items) },
		...items.map(({ href, content }) => ({ path: `EPUB/${href}`, content })),
	]);
}

function partsOf(book: Book, bytesOf: (path: string) => Uint8Array): Part[] {
	const { id, chapters, pictures, cover: drawn } = book;
	return [
		text('start', parts.start, startPage(book)),
		text('contents', parts.contents, contentsPage(book), 'nav'),
		...chapters.map((one, index) => text(`unit-${index + 1}`, parts.chapter(one.id), chapterPage(book, one))),
		{ id: 'style', href: parts.style, type: 'text/css', content: STYLE },
		{
			id: 'cover',
			href: parts.cover,
			type: TYPES['svg'],
			properties: 'cover-image',
			content: cover(id, drawn.motif, drawn.accent),
		},
		...pictures.map((path, index) => ({
			id: `picture-${index + 1}`,
			href: parts.picture(path),
			type: TYPES[path.slice(path.lastIndexOf('.') + 1)] ?? '',
			content: bytesOf(path),
		})),
	];
}

function text(id: string, href: string, content: string, nav?: 'nav'): Part {
	const properties = [nav ?? [], content.includes('<math ') ? 'mathml' : []].flat().join(' ') || undefined;
	return { id, href, type: 'application/xhtml+xml', properties, read: true, content };
}

const TYPES: Record<string, string> & { svg: string } = {
	svg: 'image/svg+xml',
	png: 'image/png',
	jpg: 'image/jpeg',
	webp: 'image/webp',
};

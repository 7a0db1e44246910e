// The table of contents, which e-readers show beside the book and readers find in it.
import { type Child, el } from '../../text/hast.ts';
import type { Heading, Text } from '../../text/text.ts';
import { type Book, parts } from './book.ts';
import { page } from './page.ts';

/** The navigation document of `book`: its chapters, and the headings in each. */
export function contentsPage(book: Book): string {
	const { title, text, chapters, words } = book;
	const rows = [
		chapterRow(title, parts.start, text),
		...chapters.map((chapter) => chapterRow(chapter.title, parts.chapter(chapter.id), chapter.text)),
	];
	return page(
		book,
		words.contents,
		el('nav', { 'epub:type': 'toc', id: 'toc' }, el('h1', {}, words.contents), el('ol', {}, ...rows)),
		el(
			'nav',
			{ 'epub:type': 'landmarks', hidden: true },
			el(
				'ol',
				{},
				el('li', {}, el('a', { 'epub:type': 'toc', href: '#toc' }, words.contents)),
				el('li', {}, el('a', { 'epub:type': 'bodymatter', href: parts.start }, words.start)),
			),
		),
	);
}

function chapterRow(title: string, file: string, { headings }: Text): Child {
	const tops = headings.filter(({ depth, text }) => depth <= 2 && text !== '');
	return el(
		'li',
		{},
		el('a', { href: file }, title),
		tops.length > 0 && el('ol', {}, ...tops.map(headingRow)),
	);
	function headingRow({ id, text }: Heading): Child {
		return el('li', {}, el('a', { href: `${file}#${id}` }, text));
	}
}

// A page of the book.
import type { Child } from '../../text/hast.ts';
import { el } from '../../text/hast.ts';
import type { Book } from './book.ts';
import { parts } from './book.ts';
import { xhtml } from './xhtml.ts';

/** One XHTML document of `book`. */
export function page({ language, direction }: Book, title: string, ...body: Child[]): string {
	const style = el('link', { rel: ['stylesheet'], type: 'text/css', href: parts.style });
	const html = el(
		'html',
		{ 'xmlns:epub': 'http://www.idpf.org/2007/ops', lang: language, 'xml:lang': language, dir: direction },
		el('head', {}, el('title', {}, title), style),
		el('body', {}, ...body),
	);
	return `<?xml version="1.0" encoding="UTF-8"?>\n<!DOCTYPE html>\n${xhtml(html)}\n`;
}

/** Text of several paragraphs, with an empty line between them. */
export function paragraphs(text: string): Child[] {
	return text
		.trim()
		.split(/\n\s*\n/)
		.map((one) => el('p', {}, ...lines(one)));
}

function lines(text: string): Child[] {
	return text.split('\n').flatMap((line, index) => (index ? [el('br'), line] : [line]));
}

/** A list of plain sentences. */
export function list(items: readonly string[]): Child {
	return el('ul', {}, ...items.map((item) => el('li', {}, item)));
}

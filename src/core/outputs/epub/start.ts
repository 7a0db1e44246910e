// The first page of the book: what the course is, and whose.
import { el } from '../../text/hast.ts';
import { type Book, parts } from './book.ts';
import { linksOf } from './links.ts';
import { list, page, paragraphs } from './page.ts';
import { reflow } from './reflow.ts';

/** The front matter of `book`. */
export function startPage(book: Book): string {
	const { title, kind, publisher, question, summary, objectives, creators, text, words } = book;
	const { content, answers } = reflow(text.html, { address: linksOf(book), words });
	return page(
		book,
		title,
		el('p', {}, el('img', { src: parts.cover, alt: '', className: ['cover'] })),
		el('p', { className: ['place'] }, [kind, publisher].join(' · ')),
		el('h1', {}, title),
		el('p', { className: ['question'] }, question),
		el('p', {}, creators.map(({ name, role }) => `${name} (${role})`).join(', ')),
		...paragraphs(summary),
		objectives.length > 0 &&
			el('div', { className: ['box'] }, el('p', {}, el('b', {}, words.objectives)), list(objectives)),
		...content,
		...answers,
		credits(book),
	);
}

function credits({ credit, asks, licence, basedOn, address, source, words }: Book) {
	return el(
		'section',
		{ id: 'part-credit' },
		el('h2', {}, words.credit),
		el('p', {}, credit),
		el('p', {}, el('a', { href: licence.href, rel: ['license'] }, licence.label), `: ${asks}`),
		el(
			'p',
			{},
			`${words.web} `,
			el('a', { href: address }, address),
			', ',
			el('a', { href: source }, source),
		),
		basedOn.length > 0 && el('p', {}, el('b', {}, words.basedOn)),
		basedOn.length > 0 &&
			el(
				'ul',
				{},
				...basedOn.map((one) =>
					el(
						'li',
						{},
						el('a', { href: one.href }, one.label),
						`, ${[one.by, one.licence, one.changes].filter(Boolean).join(', ')}`,
					),
				),
			),
	);
}

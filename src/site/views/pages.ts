// The handbook and the wiki: pages in parts, read one after the other or looked up.
import { addresses } from '#core/addresses.ts';
import type { Page } from '#core/catalogue/catalogue.ts';
import type { Text } from '#core/text/text.ts';
import { type Edition, mainLanguage, speaking, textIn } from '../edition.ts';
import { newFileAddress } from '../forge.ts';
import { excerpt, type Link, type Meta } from '../meta.ts';
import type { Row } from '../paths.ts';
import { voiceOf } from '../voice.ts';
import { improveOf, type Improve } from './improve.ts';
import { rubricLinks } from './rubric.ts';

export interface PagePart {
	title: string | undefined;
	pages: (Link & { summary: string | undefined })[];
}

export interface PagesView {
	meta: Meta;
	title: string;
	lead: string;
	parts: PagePart[];
	/** How to add a page. */
	add: string;
}

export interface PageView {
	meta: Meta;
	title: string;
	index: Link;
	text: Text;
	contents: Link[];
	parts: PagePart[];
	previous: Link | undefined;
	next: Link | undefined;
	improve: Improve;
}

type Book = 'handbook' | 'wiki';

const addressOf = { handbook: addresses.handbookPage, wiki: addresses.wikiPage };

/** The table of contents of the handbook or the wiki. */
export function pagesView(edition: Edition, book: Book): PagesView {
	const { t } = voiceOf(edition);
	return {
		meta: {
			title: t(`nav.${book}`),
			description: t(`${book}.description`),
			address: addresses[book],
			accent: edition.site.accent,
			section: book,
		},
		title: t(`nav.${book}`),
		lead: t(`${book}.description`),
		parts: [...partsOf(edition, book), ...(book === 'handbook' ? [referencePart(edition)] : [])],
		add: newFileAddress(edition.site, `${book}/name-of-the-page.mdx`),
	};
}

/** The pages of the handbook or the wiki, one after the other. */
export function pageRows(edition: Edition, book: Book): Row<PageView>[] {
	const own = speaking(edition, mainLanguage(edition.site));
	const pages = partsOf(own, book).flatMap((part) => part.pages);
	return edition[book].map((page) => ({
		params: { page: page.id },
		view: pageView(own, book, page, pages),
	}));
}

function pageView(edition: Edition, book: Book, page: Page, pages: Link[]): PageView {
	const { t, href } = voiceOf(edition);
	const { id, title, summary, text, file } = page;
	const own = href(addressOf[book](id));
	const index = { href: href(addresses[book]), label: t(`nav.${book}`) };
	const place = pages.findIndex((one) => one.href === own);
	return {
		meta: {
			title,
			description: excerpt(summary ?? t(`${book}.description`)),
			address: addressOf[book](id),
			written: mainLanguage(edition.site),
			accent: edition.site.accent,
			above: [index],
			section: book,
			found: { group: index, filters: {} },
		},
		title,
		index,
		text: textIn(edition, text),
		contents: text.headings
			.filter(({ depth }) => depth === 2)
			.map((heading) => ({ href: `#${heading.id}`, label: heading.text })),
		parts: partsOf(edition, book),
		previous: pages[place - 1],
		next: pages[place + 1],
		improve: improveOf(edition, file, title),
	};
}

function partsOf(edition: Edition, book: Book): PagePart[] {
	const { href } = voiceOf(edition);
	const sorted = [...edition[book]].sort((a, b) => a.order - b.order);
	const titles = [...new Set(sorted.map(({ part }) => part))];
	return titles.map((title) => ({
		title,
		pages: sorted
			.filter(({ part }) => part === title)
			.map((page) => ({ href: href(addressOf[book](page.id)), label: page.title, summary: page.summary })),
	}));
}

function referencePart(edition: Edition): PagePart {
	const { t, href } = voiceOf(edition);
	return {
		title: t('handbook.reference'),
		pages: [
			{
				href: href(addresses.components),
				label: t('components.title'),
				summary: t('components.description'),
			},
			{ href: href(addresses.rules), label: t('rules.title'), summary: t('rules.description') },
			...rubricLinks(edition),
		],
	};
}

/** The front page of the wiki, while there is anything in it. */
export function wikiIndexRows(edition: Edition): Row<PagesView>[] {
	return edition.wiki.length ? [{ params: { index: undefined }, view: pagesView(edition, 'wiki') }] : [];
}

// Every page that may be found, for search engines and for whoever gathers courses (https://www.sitemaps.org).
import type { Day } from '../catalogue/catalogue.ts';
import { element, xmlFile, type Xml } from './feed/xml.ts';

export interface SitemapPage {
	url: string;
	/** The last day on which it changed, if anybody remembers. */
	changed: Day | undefined;
	/** The same page in all its languages; empty where it has one. */
	versions: readonly { language: string; href: string }[];
}

/** How many pages one file may list; the protocol allows 50,000. */
export const MOST_PAGES = 45_000;

const SITEMAP = 'http://www.sitemaps.org/schemas/sitemap/0.9';
const XHTML = 'http://www.w3.org/1999/xhtml';

/** A file that lists `pages`. */
export function sitemap(pages: readonly SitemapPage[]): string {
	return xmlFile(element('urlset', { xmlns: SITEMAP, 'xmlns:xhtml': XHTML }, pages.map(pageElement)));
}

/** A file that lists other sitemaps, each by its address. */
export function sitemapIndex(sitemaps: readonly string[]): string {
	const entries = sitemaps.map((url) => element('sitemap', {}, [element('loc', {}, url)]));
	return xmlFile(element('sitemapindex', { xmlns: SITEMAP }, entries));
}

function pageElement({ url, changed, versions }: SitemapPage): Xml {
	return element('url', {}, [
		element('loc', {}, url),
		...(changed === undefined ? [] : [element('lastmod', {}, changed)]),
		...versions.map(({ language, href }) =>
			element('xhtml:link', { rel: 'alternate', hreflang: language, href }),
		),
	]);
}

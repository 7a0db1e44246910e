// A feed in RSS 2.0, for readers that know nothing else.
import { type Feed, FEED_TYPES, type FeedEntry, updatedOn } from '../feed.ts';
import { element, escapeXml, xmlFile } from './xml.ts';

export function rss(feed: Feed): string {
	const { title, description, language, page, at, entries } = feed;
	const self = { rel: 'self', type: FEED_TYPES.rss, href: at.rss };
	const channel = element('channel', {}, [
		element('title', {}, title),
		element('link', {}, page),
		element('description', {}, description),
		element('language', {}, language),
		...(entries.length ? [element('lastBuildDate', {}, moment(updatedOn(feed)))] : []),
		element('atom:link', self),
		...entries.map(item),
	]);
	return xmlFile(element('rss', { version: '2.0', 'xmlns:atom': 'http://www.w3.org/2005/Atom' }, [channel]));
}

// A description is read as HTML, so that text in it is escaped for HTML first.
function item({ id, url, title, summary, published }: FeedEntry) {
	return element('item', {}, [
		element('title', {}, title),
		element('link', {}, url),
		element('guid', { isPermaLink: 'false' }, id),
		element('pubDate', {}, moment(published)),
		element('description', {}, escapeXml(summary)),
	]);
}

const moment = (day: string) => new Date(`${day}T00:00:00Z`).toUTCString();

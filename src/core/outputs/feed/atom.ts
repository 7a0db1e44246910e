// A feed in Atom (RFC 4287), the form that says most exactly what it means.
import { type Feed, FEED_TYPES, type FeedEntry, updatedOn } from '../feed.ts';
import { element, xmlFile } from './xml.ts';

export function atom(feed: Feed): string {
	const { title, description, language, author, page, at, entries } = feed;
	return xmlFile(
		element('feed', { xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': language }, [
			element('id', {}, page),
			element('title', {}, title),
			element('subtitle', {}, description),
			element('updated', {}, moment(updatedOn(feed))),
			element('author', {}, [element('name', {}, author)]),
			element('link', { rel: 'alternate', type: 'text/html', href: page }),
			element('link', { rel: 'self', type: FEED_TYPES.atom, href: at.atom }),
			...entries.map(entry),
		]),
	);
}

function entry({ id, url, title, summary, published, updated }: FeedEntry) {
	return element('entry', {}, [
		element('id', {}, id),
		element('title', {}, title),
		element('link', { rel: 'alternate', type: 'text/html', href: url }),
		element('published', {}, moment(published)),
		element('updated', {}, moment(updated)),
		element('summary', {}, summary),
	]);
}

const moment = (day: string) => `${day}T00:00:00Z`;

// A feed as JSON Feed 1.1 (jsonfeed.org), the easiest for programs.
import type { Feed } from '../feed.ts';

export function jsonFeed({ title, description, language, author, page, at, entries }: Feed): string {
	const feed = {
		version: 'https://jsonfeed.org/version/1.1',
		title,
		home_page_url: page,
		feed_url: at.json,
		description,
		language,
		authors: [{ name: author }],
		items: entries.map(({ id, url, title, summary, published, updated }) => ({
			id,
			url,
			title,
			content_text: summary,
			date_published: moment(published),
			date_modified: moment(updated),
		})),
	};
	return `${JSON.stringify(feed, undefined, '\t')}\n`;
}

const moment = (day: string) => `${day}T00:00:00Z`;

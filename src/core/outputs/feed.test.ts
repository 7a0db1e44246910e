import { parseFeed } from '@rowanmanning/feed-parser';
import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { expect, test } from 'vitest';
import { type Feed, type FeedEntry, newest } from './feed.ts';
import { atom } from './feed/atom.ts';
import { jsonFeed } from './feed/json.ts';
import { rss } from './feed/rss.ts';

/** Everything that means something to XML, HTML or JSON, and letters of three directions and sizes. */
const MARKS = `a ]]> b ]]><x> & <script>"'</script> \\n العقد 結び目 🪢`;

const entry = (fields: Partial<FeedEntry> = {}): FeedEntry => ({
	id: 'https://school.example/courses/knots/?opens=spring',
	url: 'https://school.example/courses/knots/?a=1&b=2#join',
	title: MARKS,
	summary: MARKS,
	published: '2027-01-04',
	updated: '2027-01-20',
	...fields,
});
const feed = (entries: FeedEntry[] = [entry()]): Feed => ({
	title: MARKS,
	description: MARKS,
	language: 'ar',
	author: 'Example University',
	page: 'https://school.example/courses/knots/',
	at: {
		atom: 'https://school.example/courses/knots/feed.xml',
		rss: 'https://school.example/courses/knots/rss.xml',
		json: 'https://school.example/courses/knots/feed.json',
	},
	entries,
});
const moment = (day: string) => new Date(`${day}T00:00:00Z`);
test('Atom says what the feed says, whatever marks are in it', () => {
	const text = atom(feed());
	expect(XMLValidator.validate(text)).toBe(true);
	const { title, description, language, url, self, updated, authors, items, meta } = parseFeed(text);
	expect(meta).toMatchObject({ type: 'atom', version: '1.0' });
	expect({ title, description, language, url, self, updated }).toEqual({
		title: MARKS,
		description: MARKS,
		language: 'ar',
		url: 'https://school.example/courses/knots/',
		self: 'https://school.example/courses/knots/feed.xml',
		updated: moment('2027-01-20'),
	});
	expect(authors.map(({ name }) => name)).toEqual(['Example University']);
	expect(
		items.map(({ id, url, title, description, published, updated }) => ({
			id,
			url,
			title,
			description,
			published,
			updated,
		})),
	).toEqual([
		{
			id: entry().id,
			url: entry().url,
			title: MARKS,
			description: MARKS,
			published: moment('2027-01-04'),
			updated: moment('2027-01-20'),
		},
	]);
});

test('RSS says the same, with summaries that stay text where HTML is expected', () => {
	const text = rss(feed());
	expect(XMLValidator.validate(text)).toBe(true);
	const { title, description, language, url, self, updated, items, meta } = parseFeed(text);
	expect(meta).toMatchObject({ type: 'rss', version: '2.0' });
	expect({ title, description, language, url, self, updated }).toEqual({
		title: MARKS,
		description: MARKS,
		language: 'ar',
		url: 'https://school.example/courses/knots/',
		self: 'https://school.example/courses/knots/rss.xml',
		updated: moment('2027-01-20'),
	});
	expect(
		items.map(({ id, url, title, description, published }) => ({ id, url, title, description, published })),
	).toEqual([
		{
			id: entry().id,
			url: entry().url,
			title: MARKS,
			description: MARKS,
			published: moment('2027-01-04'),
		},
	]);
});

test('an escape in a title is a title about escapes, and in RSS a summary is HTML that means the text', () => {
	const title = 'What &amp; and &lt;b&gt; mean';
	const read = (text: string) => new XMLParser().parse(text);
	const said = feed([entry({ title, summary: title })]);
	expect(read(atom(said)).feed.entry).toMatchObject({ title, summary: title });
	expect(read(rss(said)).rss.channel.item).toMatchObject({
		title,
		description: 'What &amp;amp; and &amp;lt;b&amp;gt; mean',
	});
});

test('JSON Feed 1.1 says the same', () => {
	expect(JSON.parse(jsonFeed(feed()))).toEqual({
		version: 'https://jsonfeed.org/version/1.1',
		title: MARKS,
		home_page_url: 'https://school.example/courses/knots/',
		feed_url: 'https://school.example/courses/knots/feed.json',
		description: MARKS,
		language: 'ar',
		authors: [{ name: 'Example University' }],
		items: [
			{
				id: entry().id,
				url: entry().url,
				title: MARKS,
				content_text: MARKS,
				date_published: '2027-01-04T00:00:00Z',
				date_modified: '2027-01-20T00:00:00Z',
			},
		],
	});
});

test('a feed in which nothing has happened yet is whole, and older than anything', () => {
	const empty = feed([]);
	expect([atom(empty), rss(empty)].map((text) => XMLValidator.validate(text))).toEqual([true, true]);
	expect(parseFeed(atom(empty))).toMatchObject({ updated: moment('1970-01-01'), items: [] });
	expect(parseFeed(rss(empty))).toMatchObject({ updated: null, items: [] });
	expect(JSON.parse(jsonFeed(empty))).toMatchObject({ items: [] });
});

test('an entry comes on its day, the newest first, and fifty are enough', () => {
	const on = (published: string, id = published) => entry({ published, id });
	const days = ['2027-02-02', '2027-01-01', '2027-02-01'];
	expect(
		newest(
			days.map((day) => on(day)),
			'2027-02-01',
		).map(({ id }) => id),
	).toEqual(['2027-02-01', '2027-01-01']);
	const many = Array.from({ length: 60 }, (_, index) => on('2027-01-01', String(100 + index)));
	expect(newest(many, '2027-02-01').map(({ id }) => id)).toEqual(many.slice(0, 50).map(({ id }) => id));
});

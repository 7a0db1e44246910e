import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { expect, test } from 'vitest';
import { robots } from './robots.ts';
import { sitemap, sitemapIndex } from './sitemap.ts';

const parser = new XMLParser({ ignoreAttributes: false, attributeNamePrefix: '' });
const parsed = (xml: string) => {
	expect(XMLValidator.validate(xml)).toBe(true);
	return parser.parse(xml) as Record<string, unknown>;
};

test('a page is listed with the day it changed and its versions, and without what nobody knows', () => {
	const versions = [
		{ language: 'en', href: 'https://school.example/?a=1&b=2' },
		{ language: 'ar', href: 'https://school.example/ar/' },
	];
	const xml = sitemap([
		{ url: 'https://school.example/?a=1&b=2', changed: '2027-01-02', versions },
		{ url: 'https://school.example/about/', changed: undefined, versions: [] },
	]);
	expect(parsed(xml)['urlset']).toEqual({
		xmlns: 'http://www.sitemaps.org/schemas/sitemap/0.9',
		'xmlns:xhtml': 'http://www.w3.org/1999/xhtml',
		url: [
			{
				loc: 'https://school.example/?a=1&b=2',
				lastmod: '2027-01-02',
				'xhtml:link': versions.map(({ language, href }) => ({ rel: 'alternate', hreflang: language, href })),
			},
			{ loc: 'https://school.example/about/' },
		],
	});
});

test('an index lists sitemaps', () => {
	const xml = sitemapIndex(['https://school.example/sitemap-1.xml', 'https://school.example/sitemap-2.xml']);
	expect(parsed(xml)['sitemapindex']).toEqual({
		xmlns: 'http://www.sitemaps.org/schemas/sitemap/0.9',
		sitemap: [
			{ loc: 'https://school.example/sitemap-1.xml' },
			{ loc: 'https://school.example/sitemap-2.xml' },
		],
	});
});

test('robots may read everything, and nothing of a preview', () => {
	expect(robots('https://school.example/sitemap.xml', false)).toBe(
		'User-agent: *\nAllow: /\n\nSitemap: https://school.example/sitemap.xml\n',
	);
	expect(robots('https://school.example/sitemap.xml', true)).toBe('User-agent: *\nDisallow: /\n');
});

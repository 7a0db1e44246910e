// What the built pages tell those who never look at them: search engines, aggregators, whoever shows a shared address.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { describe, expect, inject, test } from 'vitest';
import { terms } from '#core/outputs/json-ld/terms.ts';
import { type Page, pagesOf } from './pages.ts';

interface Thing {
	'@type': keyof typeof terms;
	'@id'?: string;
	[property: string]: unknown;
}

interface SitemapUrl {
	loc: string;
	'xhtml:link'?: { hreflang: string; href: string }[];
}

const parser = new XMLParser({
	ignoreAttributes: false,
	attributeNamePrefix: '',
	isArray: (name) => name === 'url' || name === 'xhtml:link',
});

const sites = [
	['the school’s own site', inject('own')],
	['a site of everything, below a base path', inject('sample')],
] as const;

describe.each(sites)('%s', (_, { dist, base }) => {
	const pages = pagesOf(dist, base);
	const complaints = (of: (page: Page) => Iterable<string>) =>
		pages.flatMap((page) => [...of(page)].map((one) => `${page.file}: ${one}`));

	test('what machines are told is in words of schema.org', () => {
		const types = new Set<string>();
		expect(
			complaints((page) =>
				thingsOf(page).flatMap(({ '@type': type, '@id': _id, ...properties }) => {
					types.add(type);
					const known: readonly string[] = terms[type] ?? [];
					return Object.keys(properties).filter((property) => !known.includes(property));
				}),
			),
		).toEqual([]);
		expect([...types]).toEqual(
			expect.arrayContaining(['Course', 'LearningResource', 'ItemList', 'WebSite', 'Organization']),
		);
	});

	test('every course and every unit is told of on one page, by the address of that page', () => {
		const told = pages.flatMap((page) =>
			thingsOf(page)
				.filter(({ '@type': type, url }) => url !== undefined && /^(Course|LearningResource)$/.test(type))
				.map((thing) => [new URL(String(thing.url)).pathname, page.address]),
		);
		expect(told.filter(([thing, address]) => thing !== address)).toEqual([]);
		expect(new Set(told.map(([thing]) => thing)).size).toBe(told.length);
	});

	test('the pages above a page are told as they are shown', () => {
		const shown = pages.filter((page) => page.html.includes('class="breadcrumb') && isHome(page));
		expect(shown.length).toBeGreaterThan(2);
		for (const page of shown) {
			const [list] = thingsOf(page).filter(({ '@type': type }) => type === 'BreadcrumbList');
			const steps = (list?.['itemListElement'] as { item: { '@id': string } }[]).map(
				({ item }) => new URL(item['@id']).pathname,
			);
			const nav = /<nav class="breadcrumb.*?<\/nav>/s.exec(page.html)?.[0] ?? '';
			const links = [...nav.matchAll(/href="([^"]+)"/g)].map(([, href]) => href);
			expect(steps, page.file).toEqual([...links, page.address]);
		}
	});

	test('the sitemap lists every page that may be found, at its one address, and its versions', () => {
		const xml = readFileSync(join(dist, 'sitemap.xml'), 'utf8');
		expect(XMLValidator.validate(xml)).toBe(true);
		const { urlset } = parser.parse(xml) as { urlset: { url: SitemapUrl[] } };
		const listed = urlset.url.map(({ loc, 'xhtml:link': versions = [] }) => [
			new URL(loc).pathname,
			versions.map(({ hreflang, href }) => [hreflang, href]),
		]);
		const due = pages
			.filter(
				(page) =>
					isHome(page) && !page.elements.some(({ attributes }) => attributes['content'] === 'noindex'),
			)
			.map(({ address, elements }) => [
				address,
				elements
					.filter(
						({ attributes }) => attributes['hreflang'] !== undefined && attributes['rel'] === 'alternate',
					)
					.filter(({ name }) => name === 'link')
					.map(({ attributes }) => [attributes['hreflang'], attributes['href']]),
			]);
		expect(listed.sort()).toEqual(due.sort());
	});

	test('robots find the sitemap', () => {
		const said = readFileSync(join(dist, 'robots.txt'), 'utf8');
		const address = /^Sitemap: (.*)$/m.exec(said)?.[1] ?? '';
		expect([said.includes('Disallow'), new URL(address).pathname]).toEqual([false, `${base}sitemap.xml`]);
	});

	test('every page has a picture for whoever shares its address, and says what it shows', () => {
		expect(
			complaints(({ elements }) => {
				const said = (key: string, name: string) =>
					elements.find(({ attributes }) => attributes[key] === name)?.attributes['content'] ?? '';
				const path = new URL(said('property', 'og:image')).pathname.slice(base.length);
				const file = readFileSync(join(dist, path));
				const facts = [
					file.toString('latin1', 1, 4),
					String(file.readUInt32BE(16)) === said('property', 'og:image:width'),
					String(file.readUInt32BE(20)) === said('property', 'og:image:height'),
					said('property', 'og:image:alt') !== '',
					said('name', 'twitter:card'),
				];
				return JSON.stringify(facts) === '["PNG",true,true,true,"summary_large_image"]'
					? []
					: [`${path} ${facts}`];
			}),
		).toEqual([]);
	});
});

/** True where the page stands at its one address, and not in the edition of another language. */
function isHome({ elements, address }: Page): boolean {
	const canonical = elements.find(({ attributes }) => attributes['rel'] === 'canonical')?.attributes['href'];
	return new URL(canonical ?? '').pathname === address;
}

/** Everything that the page tells of, and what that consists of. */
function thingsOf({ elements }: Page): Thing[] {
	return elements
		.filter(({ attributes }) => attributes['type'] === 'application/ld+json')
		.flatMap(({ text }) => inside(JSON.parse(text)));
}

function inside(value: unknown): Thing[] {
	if (!value || typeof value !== 'object') return [];
	const parts = Object.values(value).flatMap(inside);
	return '@type' in value ? [value as Thing, ...parts] : parts;
}

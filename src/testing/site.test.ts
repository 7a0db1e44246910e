import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import { addresses } from '#core/addresses.ts';
import { movedAddresses } from '#core/catalogue/moved.ts';
import { siteAddresses } from '#core/catalogue/site-addresses.ts';
import { cover } from '#core/outputs/cover.ts';
import { assetBytes } from '#disk/asset.ts';
import { readPictures } from '#disk/read.ts';
import { readSchool } from '#disk/school.ts';
import { direction } from '#i18n/words.ts';
import { mainEdition } from '#site/edition.ts';
import { coverRows } from '#site/views/cover.ts';
import type { BuiltSite } from './built-site.ts';
import { type Element, type Page, pagesOf, referencesOf } from './pages.ts';

/** Another day than the sites were built on: what follows from the day alone is left out here. */
const catalogueOf = async ({ content, base, cache }: BuiltSite) =>
	(await readSchool(content, '2030-12-31', { base, cache })).catalogue;

const [own, sample] = [inject('own'), inject('sample')];
const sites = [
	['the school’s own site', own, await catalogueOf(own)],
	['a site of everything, below a base path', sample, await catalogueOf(sample)],
] as const;

describe.each(sites)('%s', (_, { content, dist, base }, catalogue) => {
	const pages = pagesOf(dist, base);
	const byAddress = new Map(pages.map((page) => [page.address, page]));
	const files = new Set(
		globSync('**/*', { cwd: dist, withFileTypes: true })
			.filter((entry) => entry.isFile())
			.map((entry) => join(entry.parentPath, entry.name).slice(dist.length + 1)),
	);
	const complaints = (of: (page: Page) => Iterable<string>) =>
		pages.flatMap((page) => [...of(page)].map((one) => `${page.file}: ${one}`));

	test('every page has one first heading, and headings leave out no level', () => {
		expect(complaints(({ elements }) => headingFaults(elements))).toEqual([]);
	});

	test('no page uses an id twice, and whatever is pointed at by id is there', () => {
		const POINTERS = ['for', 'aria-labelledby', 'aria-describedby', 'aria-controls', 'popovertarget'];
		expect(
			complaints(({ ids, elements }) => [
				...ids.filter((id, index) => ids.indexOf(id) !== index).map((id) => `${id} is there twice`),
				...elements.flatMap(({ attributes }) =>
					POINTERS.flatMap((name) => attributes[name]?.split(' ') ?? [])
						.filter((id) => !ids.includes(id))
						.map((id) => `${id} is nowhere`),
				),
			]),
		).toEqual([]);
	});

	test('every page says its language, title, description and the one address it is known by', () => {
		const { url, languages } = catalogue.site;
		const home = new Map(
			pages.map(({ address, elements }) => [new URL(address, url).href, canonicalOf(elements)]),
		);
		expect(
			complaints(({ address, elements }) => {
				const one = (name: string, key = '', value = '') =>
					elements.filter((it) => it.name === name && (key === '' || it.attributes[key] === value));
				const [html] = one('html');
				const said = {
					languages: [html?.attributes['lang'], html?.attributes['dir']],
					titles: one('title').map(({ text }) => text.trim().length > 0),
					descriptions: one('meta', 'name', 'description').map(
						({ attributes }) => (attributes['content'] ?? '').length > 10,
					),
					// A page that moved, and one that is at home in another language, name a page that names itself.
					home: [canonicalOf(elements)].map((to) => to && home.get(to) === to),
				};
				const locale = languages.find((one) => address.startsWith(`${base}${one}/`)) ?? languages[0] ?? 'en';
				const due = {
					languages: [locale, direction(locale)],
					titles: [true],
					descriptions: [true],
					home: [true],
				};
				return JSON.stringify(said) === JSON.stringify(due) ? [] : [JSON.stringify(said)];
			}),
		).toEqual([]);
	});

	test('no two pages that are to be found in a language have the same title', () => {
		const titles = pages
			.filter(({ address, elements }) => canonicalOf(elements) === new URL(address, catalogue.site.url).href)
			.filter(({ elements }) => !elements.some(({ attributes }) => attributes['content'] === 'noindex'))
			.map(({ elements }) =>
				['html', 'title']
					.map((name) => elements.find((one) => one.name === name))
					.map((one) => one?.attributes['lang'] ?? one?.text)
					.join(': '),
			);
		expect(titles.filter((title, index) => titles.indexOf(title) !== index)).toEqual([]);
	});

	test('nothing stands inline but the one statement that orders the styles', () => {
		const inline = pages.flatMap(({ elements }) => [
			...elements.filter(({ name }) => name === 'style').map(({ text }) => text.trim()),
			...elements.filter((element) => element.name === 'script' && runs(element)).map(({ text }) => text),
			...elements.flatMap(({ attributes }) =>
				Object.keys(attributes).filter((key) => /^(on|style$)/.test(key)),
			),
		]);
		expect([...new Set(inline)]).toEqual([
			'@layer reset, tokens, base, layout, prose, components, utilities;',
		]);
	});

	test('every picture says what it shows, or that it only adorns', () => {
		expect(
			complaints(({ elements }) =>
				elements
					.filter(({ name, attributes }) => name === 'img' && attributes['alt'] === undefined)
					.map(({ attributes }) => String(attributes['src'])),
			),
		).toEqual([]);
	});

	test('every picture of the content is published as it is', () => {
		const pictures = [...readPictures(content).keys()];
		for (const path of pictures)
			expect(readFileSync(join(dist, path)).equals(assetBytes(content, path)), path).toBe(true);
	});

	test('every course has its cover, the same whenever it is drawn', () => {
		const rows = coverRows(mainEdition(catalogue));
		expect(rows.map(({ params }) => `covers/${params['course']}.svg`).sort()).toEqual(
			[...files].filter((file) => file.startsWith('covers/')).sort(),
		);
		for (const { view } of rows)
			expect(readFileSync(join(dist, `covers/${view.id}.svg`), 'utf8')).toBe(
				cover(view.id, view.motif, view.accent),
			);
	});

	test('what leads nowhere has a page', () => {
		const lost = pages.find(({ file }) => file === '404.html');
		expect(lost?.elements.find(({ name }) => name === 'h1')?.text.trim()).toBe('This page is not here');
	});

	test('the whole-course page holds every unit, with its headings and tasks', () => {
		const courses = catalogue.courses.filter(({ units }) => units.length > 0);
		expect(courses.length).toBeGreaterThan(2);
		const missing = courses.flatMap(({ id, units }) => {
			const whole = byAddress.get(`${base}courses/${id}/whole/`);
			const said = whole?.elements.find(({ name }) => name === 'main')?.text ?? '';
			return units
				.flatMap(({ title, text, tasks }) => [title, ...[...text.headings, ...tasks].map(words)])
				.filter((one) => !said.includes(one));
		});
		expect(missing).toEqual([]);
	});

	test('every page stands at an address that links may name and the lock can keep', () => {
		const { languages } = catalogue.site;
		const known = siteAddresses(catalogue);
		for (const { from } of movedAddresses(catalogue)) known.add(from);
		const strays = [...byAddress.keys()]
			.map((address) => `/${address.slice(base.length)}`)
			.filter((address) => !languages.slice(1).includes(address.split('/')[1] ?? ''))
			// What a rule asks belongs to the program, and changes with it.
			.filter((address) => !address.startsWith('/handbook/rules/') && address !== '/404.html');
		expect(strays.filter((address) => !known.has(address))).toEqual([]);
	});

	test('a draft has no page', () => {
		const drafts = [...catalogue.entries.units.values()].filter(({ draft }) => draft);
		expect(drafts.filter(({ id }) => byAddress.has(base + addresses.unit(id).slice(1)))).toEqual([]);
	});
});

test('earlier addresses lead to where a page is today', () => {
	const pages = pagesOf(sample.dist, sample.base);
	const leads = pages.flatMap((page) =>
		referencesOf(page)
			.filter(({ attribute }) => attribute === 'content')
			.map(({ value }) => [page.address, value]),
	);
	const ofGroups = pages
		.map(({ address }) => address)
		.filter((address) => /^\/school\/courses\/knots\/(groups|mail)\//.test(address))
		.map((address) => [address.replace('/knots/', '/ropes/'), address]);
	expect(ofGroups).toContainEqual([
		'/school/courses/ropes/groups/autumn/week-2/',
		'/school/courses/knots/groups/autumn/week-2/',
	]);
	const others = [
		['/school/courses/knots/all-of-it/', '/school/courses/knots/everything/'],
		['/school/courses/ropes/all-of-it/', '/school/courses/knots/everything/'],
		['/school/courses/ropes/everything/', '/school/courses/knots/everything/'],
		['/school/courses/ropes/first-knot/', '/school/courses/knots/first-knot/'],
		['/school/courses/ropes/history/', '/school/courses/knots/history/'],
		['/school/courses/ropes/', '/school/courses/knots/'],
		['/school/courses/ropes/reviews/', '/school/courses/knots/reviews/'],
		['/school/courses/ropes/whole/facilitator/', '/school/courses/knots/whole/facilitator/'],
		['/school/courses/ropes/whole/', '/school/courses/knots/whole/'],
	];
	expect(leads.map(String).sort()).toEqual([...ofGroups, ...others].map(String).sort());
});

// A block of data never runs.
const runs = ({ attributes, text }: Element) => text !== '' && attributes['type'] !== 'application/ld+json';

const words = (one: { text: string } | { title: string }) => ('text' in one ? one.text : one.title);

function headingFaults(elements: readonly Element[]): string[] {
	const levels = elements.flatMap(({ name }) => (/^h[1-6]$/.test(name) ? [Number(name[1])] : []));
	const firsts = levels.filter((level) => level === 1).length;
	return [
		...(firsts === 1 ? [] : [`${firsts} first headings`]),
		...levels.flatMap((level, index) => {
			const before = levels[index - 1] ?? 0;
			return level > before + 1 ? [`from ${before} to ${level}`] : [];
		}),
	];
}

/** The address that a page says it is known by. */
function canonicalOf(elements: readonly Element[]): string | undefined {
	return elements.find(({ attributes }) => attributes['rel'] === 'canonical')?.attributes['href'];
}

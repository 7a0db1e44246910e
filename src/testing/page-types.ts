// One page of every sort that a finished site has, so that what is looked at in a browser is looked at everywhere.
// The sorts are the files of `src/pages`: whoever adds one need not name it here.
import { globSync } from 'node:fs';
import { type Page, pagesOf } from './pages.ts';

export interface PageType {
	/** The file that makes it, such as `courses/[course]`, and which way its letters run where they run leftwards. */
	name: string;
	/** The page that shows the most of it. */
	page: Page;
	/** Where the site that it is of is served. */
	site: string;
}

export interface Served {
	dist: string;
	base: string;
	address: string;
}

interface Route {
	name: string;
	/** What makes it more particular than others, part by part. */
	rank: string;
	fits: RegExp;
}

/** The richest page of every route in every direction of writing, of all `sites` together. */
export function pageTypes(sites: readonly Served[]): PageType[] {
	const routes = routesOf(globSync('src/pages/**/*.{astro,mdx}'), languages());
	const richest = new Map<string, PageType & { riches: number }>();
	for (const site of sites)
		for (const page of pagesOf(site.dist, site.base).filter(shown)) {
			const name = nameOf(page, routes, site.base);
			const riches = richesOf(page);
			if (riches > (richest.get(name)?.riches ?? 0))
				richest.set(name, { name, page, site: site.address, riches });
		}
	return [...richest.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** Where a page of the type is served. */
export const addressOf = ({ page, site }: PageType) => new URL(page.address, site).href;

/** What the names of files in `src/pages` stand for, the most particular first. */
export function routesOf(files: readonly string[], locales: readonly string[]): Route[] {
	return files
		.map((file) => {
			const parts = file
				.replace(/^src\/pages\//, '')
				.replace(/(^|\/)index(?=\.\w+$)/, '')
				.replace(/\.\w+$/, '')
				.split('/')
				.filter((part) => part !== '');
			const own = parts.filter((part) => part !== LOCALE);
			const fits = parts.map((part) => (part === LOCALE ? `(?:(?:${locales.join('|')})/)?` : pattern(part)));
			return {
				name: own.join('/') || 'home',
				rank:
					own.map((part) => (part.startsWith('[...') ? '3' : part.startsWith('[') ? '1' : '0')).join('') ||
					'2',
				fits: new RegExp(`^${fits.join('')}$`),
			};
		})
		.sort((a, b) => (a.rank < b.rank ? -1 : a.rank > b.rank ? 1 : 0));
}

const LOCALE = '[...locale]';

function pattern(part: string): string {
	if (part.startsWith('[...')) return '(?:.+/)?';
	return part.startsWith('[') ? '[^/]+/' : `${part}/`;
}

const languages = () => globSync('src/i18n/*.json').map((file) => file.replace(/^.*\/|\.json$/g, ''));

// What the web editor shows is drawn by a program of others; `editor.test.ts` looks at what is ours of it.
const shown = ({ elements }: Page) =>
	!elements.some(
		({ name, attributes }) => attributes['http-equiv'] === 'refresh' || name === 'course-editor',
	);

function nameOf({ address, elements }: Page, routes: readonly Route[], base: string): string {
	const path = address.slice(base.length).replace(/\.html$/, '/');
	const route = routes.find(({ fits }) => fits.test(path));
	if (!route) throw new Error(`No file of src/pages makes ${address}.`);
	const leftwards = (name: string) =>
		elements.some((element) => element.name === name && element.attributes['dir'] === 'rtl');
	if (leftwards('html')) return `${route.name}, right to left`;
	return leftwards('main') ? `${route.name}, right to left inside` : route.name;
}

/** How many different things a page shows. */
function richesOf({ elements }: Page): number {
	return new Set(
		elements.map(({ name, attributes }) => `${name} ${attributes['class']} ${attributes['type']}`),
	).size;
}

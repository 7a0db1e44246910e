// Whatever the finished site names leads somewhere: links, anchors, pictures, feeds, maps of the site, data.
import { globSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import { parse } from 'yaml';
import { HERE, pagesOf, type Reference, referencesOf } from './pages.ts';

const sites = [
	['the school’s own site', inject('own')],
	['a site of everything, below a base path', inject('sample')],
] as const;

describe.each(sites)('%s', (_, { content, dist, base }) => {
	const pages = pagesOf(dist, base);
	const byAddress = new Map(pages.map((page) => [page.address, page]));
	const files = globSync('**/*', { cwd: dist, withFileTypes: true })
		.filter((entry) => entry.isFile())
		.map((entry) => join(entry.parentPath, entry.name).slice(dist.length + 1));
	const isFile = new Set(files);
	const { url } = parse(readFileSync(join(content, 'site.yml'), 'utf8')) as { url: string };
	const home = new URL(base, url).href;
	const { collections } = parse(readFileSync(join(dist, 'admin/config.yml'), 'utf8'), {
		maxAliasCount: -1,
	}) as { collections: { name: string }[] };
	const lists = new Set(collections.map(({ name }) => name));
	const courses = JSON.parse(readFileSync(join(dist, 'share-your-work/tasks.json'), 'utf8')) as {
		id: string;
		tasks: { id: string }[];
	}[];
	const tasks = new Set(courses.flatMap(({ id, tasks: all }) => all.map((task) => `${id}/${task.id}`)));
	const isOurs = ({ origin, href }: URL) => origin === HERE || href.startsWith(home);

	/** What is wrong with an address of this site; nothing where it leads to a page or a file, and to its anchor. */
	const fault = ({ pathname, hash }: URL): string | undefined => {
		const path = decodeURIComponent(pathname);
		const page = byAddress.get(path);
		if (!page && !(path.startsWith(base) && isFile.has(path.slice(base.length)))) return 'leads nowhere';
		const anchor = decodeURIComponent(hash.slice(1));
		// The editor finds its way behind the hash by itself, from list to entry, and to what a new one begins with.
		const [, list] = /^\/collections\/([^/]+)\/(?:entries\/.+|new(?:\?.+)?)$/.exec(anchor) ?? [];
		if (path === `${base}admin/` && list !== undefined)
			return lists.has(list) ? undefined : 'is no list of the editor';
		// The form for work reads the task, and who revises it, behind the hash.
		const [, course, task] = /^([^/]+)\/([^/]+)(?:\/[^/]+)?$/.exec(anchor) ?? [];
		if (path.endsWith('/share-your-work/') && task !== undefined)
			return tasks.has(`${course}/${task}`) ? undefined : 'is no task of the form';
		// The verifier looks the award up whose address stands behind the hash.
		if (path === `${base}verify/` && anchor.startsWith('/awards/'))
			return byAddress.has(`${base}${anchor.slice(1)}`) ? undefined : 'is no award';
		return anchor === '' || page?.ids.includes(anchor) ? undefined : 'has no such anchor';
	};
	const faults = (file: string, addresses: readonly [said: string, url: URL][]) =>
		addresses.flatMap(([said, url]) => {
			const what = isOurs(url) && fault(url);
			return what ? [`${file}: ${said} ${what}`] : [];
		});

	test('every link leads to a page or a file, and every anchor to a place on it', () => {
		const found = pages.flatMap((page) =>
			faults(
				page.file,
				referencesOf(page).map(({ value, url }) => [value, url]),
			),
		);
		expect(found).toEqual([]);
	});

	test('links inside the site begin with its base path', () => {
		const found = pages.flatMap((page) =>
			referencesOf(page)
				.filter(({ value }) => value.startsWith('/') && !value.startsWith(base))
				.map(({ value }) => `${page.file}: ${value}`),
		);
		expect(found).toEqual([]);
	});

	test('its full address, wherever it is written, leads somewhere', () => {
		const found = files.filter(isText).flatMap((file) => {
			const said = plain(readFileSync(join(dist, file), 'utf8'));
			const addresses = said.match(new RegExp(`${RegExp.escape(home)}[^\\s"'<>\\\\)\\]]*`, 'g'));
			// In data, an anchor makes a name of an address; it need not be a place on a page.
			return faults(
				file,
				unique(addresses ?? []).map((one) => [one, new URL(one.replace(/#.*$/, ''))]),
			);
		});
		expect(unique(found)).toEqual([]);
	});

	test('what styles and data name is there', () => {
		const found = files.flatMap((file) => {
			const names = NAMES[extname(file)];
			const said = names ? [...readFileSync(join(dist, file), 'utf8').matchAll(names)] : [];
			return faults(
				file,
				said.map(([, name = '']) => [name, new URL(name, `${HERE}${base}${file}`)]),
			);
		});
		expect(found).toEqual([]);
	});

	test('nothing is asked of another host: foreign addresses are links to click', () => {
		const clicked = ({ element, attribute }: Reference) =>
			(element.name === 'a' && attribute === 'href') || NAMING_ONLY.includes(element.attributes['rel'] ?? '');
		const foreign = pages.flatMap((page) =>
			referencesOf(page)
				.filter((one) => one.url.origin !== HERE && !clicked(one))
				.map(({ value }) => `${page.file}: ${value}`),
		);
		expect(foreign).toEqual([]);
		for (const file of globSync('{_astro/*.{css,js},theme.js}', { cwd: dist })) {
			const text = readFileSync(join(dist, file), 'utf8');
			// The schemas, which forms fetch to write a file, name licences and dialects; what writes calendars explains itself.
			const names = /ZodType|VCALENDAR/.test(text)
				? /fetch\(|url\(["']?\/\/|@import/
				: /https?:|url\(["']?\/\/|@import/;
			expect(text, file).not.toMatch(names);
		}
	});
});

/** What a browser does not load by itself. */
const NAMING_ONLY = ['canonical', 'alternate', 'license'];

/** How a sort of file names others. */
const NAMES: Record<string, RegExp> = {
	'.css': /url\(["']?(?!data:)([^"')]+)/g,
	'.json': /"(?:url|href|src|contentUrl)":\s*"([^"#]+)"/g,
	'.webmanifest': /"(?:src|start_url|scope)":\s*"([^"]+)"/g,
};

const isText = (file: string) =>
	/\.(html|xml|json|jsonld|ics|csv|txt|webmanifest|svg)$/.test(file) && !file.startsWith('pagefind/');

/** Without addresses that only serve as names, folds in the lines of calendars, and what HTML writes for signs. */
const plain = (text: string) =>
	text
		// Open Badges 2.0 say with which letters the addresses of awards begin.
		.replace(/"startsWith":\s*\[[^\]]*\]/g, '')
		.replace(/<(id|guid)\b[^>]*>.*?<\/\1>|"@?id":\s*"[^"]*"|^UID:.*(\r\n .*)*/gm, '')
		.replace(/\r\n[ \t]/g, '')
		.replaceAll('&amp;', '&')
		.replace(/&(quot|lt|gt|#34|#39|#x27);/g, ' ');

const unique = <T>(list: readonly T[]) => [...new Set(list)];

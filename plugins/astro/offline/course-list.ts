// What has to be kept so that a course can be read without a network, read off its finished pages.
import { hash } from 'node:crypto';
import { existsSync, globSync, readFileSync, statSync } from 'node:fs';
import { join, posix } from 'node:path';
import { parseFragment } from 'parse5';

export interface CourseList {
	title: string;
	language: string;
	/** Changes when anything in it changes. */
	version: string;
	/** Of all of it together, unpacked. */
	bytes: number;
	/** With the base path. */
	addresses: string[];
}

/** The front pages of all courses of the finished site `dist`, as folders in it: `courses/knots/`, `es/courses/knots/`. */
export function courseFolders(dist: string, locales: readonly string[]): string[] {
	return ['', ...locales.map((locale) => `${locale}/`)].flatMap((root) =>
		globSync(`${root}courses/*/index.html`, { cwd: dist })
			.map((file) => file.replaceAll('\\', '/').replace(/index\.html$/, ''))
			.sort()
			.filter((folder) => !isMoved(pageIn(dist, folder))),
	);
}

/** Everything that the pages in `folder` and those below it need. */
export function courseList(dist: string, base: string, folder: string): CourseList {
	const pages = globSync(`${folder}**/index.html`, { cwd: dist })
		.map((file) => file.replaceAll('\\', '/').replace(/index\.html$/, ''))
		.filter((page) => !isMoved(pageIn(dist, page)))
		.sort();
	const files = needsOf(dist, base, pages);
	const front = pageIn(dist, folder);
	return {
		title: plain(/<meta property="og:title" content="([^"]*)"/.exec(front)?.[1] ?? folder),
		language: /<main\b[^>]*?\slang="([^"]+)"/.exec(front)?.[1] ?? 'und',
		version: digestOf(dist, [...pages.map(indexOf), ...files]),
		bytes: [...pages.map(indexOf), ...files].reduce((sum, file) => sum + statSync(join(dist, file)).size, 0),
		addresses: [...pages, ...files].map((path) => base + path),
	};
}

/** A word that changes with the name or the bytes of any of these files. */
export function digestOf(dist: string, files: readonly string[]): string {
	const digests = files.map((file) => `${file} ${hash('sha256', readFileSync(join(dist, file)))}`);
	return hash('sha256', digests.join('\n')).slice(0, 16);
}

/** The files that `pages` cannot do without, as paths in the site, with all that their scripts bring along. */
export function needsOf(dist: string, base: string, pages: readonly string[]): string[] {
	const files = new Set(pages.flatMap((page) => namedIn(pageIn(dist, page), base)));
	// What is added on the way is walked as well.
	for (const file of files) for (const part of importsOf(dist, file)) files.add(part);
	return [...files].filter((file) => existsSync(join(dist, file))).sort();
}

function namedIn(html: string, base: string): string[] {
	return [...html.matchAll(/<(img|script|link)\b([^>]*)>/g)].flatMap(([, name, attributes = '']) => {
		const address = /\s(?:src|href)="([^"#?]+)"/.exec(attributes)?.[1] ?? '';
		const loads = name !== 'link' || /\srel="(?:stylesheet|icon|preload)"/.test(attributes);
		return loads && address.startsWith(base) ? [address.slice(base.length)] : [];
	});
}

// Scripts name parts that they share, and those that they fetch when somebody asks for them, by where these lie beside them.
function importsOf(dist: string, file: string): string[] {
	if (!/^_astro\/.*\.js$/.test(file) || !existsSync(join(dist, file))) return [];
	const imports = readFileSync(join(dist, file), 'utf8').matchAll(
		/(?:from|import)\s*\(?\s*["'`](\.\.?\/[\w./-]+\.js)["'`]/g,
	);
	return [...imports].map(([, name = '']) => posix.join(posix.dirname(file), name));
}

const pageIn = (dist: string, folder: string) => readFileSync(join(dist, folder, 'index.html'), 'utf8');

const indexOf = (page: string) => `${page}index.html`;

const isMoved = (html: string) => html.includes('http-equiv="refresh"');

function plain(text: string): string {
	const [node] = parseFragment(text).childNodes;
	return node && 'value' in node ? node.value : text;
}

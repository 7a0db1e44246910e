// What a host has to know of the finished site, in the two files that Netlify and Cloudflare read: `_headers` and
// `_redirects`. Other hosts are told by hand; the handbook says how.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { discussion } from '#core/schema/discussion.ts';
import { readFiles } from '#disk/read.ts';
import { type EditorSite, editorHosts } from '#site/policy/editor-hosts.ts';
import { frameOrigins } from '#site/policy/frames.ts';
import { type EditorHosts, editorPolicy, pagePolicy } from '#site/policy/policy.ts';

export interface HostingOptions {
	/** What `site.yml` says. */
	site: EditorSite & { discussion?: unknown };
	/** The content folder. */
	folder: string;
}

/** Writes `_headers` and `_redirects` into the finished site. */
export default function hosting({ site, folder }: HostingOptions): AstroIntegration {
	let base = '/';
	return {
		name: 'hosting',
		hooks: {
			'astro:config:done': ({ config }) => {
				base = config.base;
			},
			'astro:build:done': ({ dir, assets }) => {
				const dist = fileURLToPath(dir);
				const told = { base, files: filesOf(dist), hosts: editorHosts(site), frames: framesOf(site, folder) };
				writeFileSync(join(dist, '_headers'), headers(told));
				const moved = (assets.get(MOVED) ?? []).map((file) => fileURLToPath(file));
				const rows = moved.map((file) => redirect(base + addressIn(dist, file), readFileSync(file, 'utf8')));
				writeFileSync(join(dist, '_redirects'), rows.sort().join(''));
			},
		},
	};
}

/** The route whose pages only lead on. */
const MOVED = '/[...alias]';

export interface Told {
	/** The base path of the site. */
	base: string;
	/** What lies at the top of the site; folders end with a slash. */
	files: readonly string[];
	hosts: EditorHosts;
	/** The hosts whose pages may stand in some page: each page says itself which of them, if any. */
	frames: readonly string[];
}

type Row = [path: string, fields: Record<string, string>];

/**
 * What is sent with the files below `base`. Where several rows fit, Netlify lets the last one win and Cloudflare sends
 * all of them, which for policies means that each must allow. So the editor’s policy comes first, for everything, and
 * then the pages’ own for all but the editor: on both hosts pages have theirs, and the editor has what it needs.
 */
export function headers({ base, files, hosts, frames }: Told): string {
	const policy = { 'Content-Security-Policy': pagePolicy(frames) };
	const rows: Row[] = [
		['*', { 'Content-Security-Policy': editorPolicy(hosts, frames), ...ALWAYS }],
		['', policy],
		...files
			.filter((file) => file !== EDITOR)
			.map((file): Row => [file.endsWith('/') ? `${file}*` : file, policy]),
		// Named by its digest, it never changes.
		['_astro/*', { 'Cache-Control': 'public, max-age=31536000, immutable' }],
		['sw.js', { 'Cache-Control': 'no-cache' }],
		// What is known of somebody by their handle is for who asks, and for no index.
		['work/facts/*', { 'X-Robots-Tag': 'noindex' }],
		// Wallets and verifiers on other sites fetch what speaks for an award.
		...SHARED.map((path): Row => [path, { 'Access-Control-Allow-Origin': '*' }]),
		// Programs that subscribe look at the type, and some at nothing else.
		...CALENDARS.map((path): Row => [path, { 'Content-Type': 'text/calendar; charset=utf-8' }]),
		['awards/:award/credential.jwt', { 'Content-Type': 'text/plain; charset=utf-8' }],
	];
	return rows
		.map(([path, fields]) => {
			const lines = Object.entries(fields).map(([name, value]) => `  ${name}: ${value}\n`);
			return `${base}${path}\n${lines.join('')}`;
		})
		.join('');
}

// Where the school and its courses talk, as far as that can be shown in their pages.
function framesOf(site: HostingOptions['site'], folder: string): string[] {
	const isCourse = (path: string) => /^courses\/[^/]+\/index\.mdx?$/.test(path);
	const records = [site, ...readFiles(folder, undefined, isCourse).files.map(({ data }) => data)];
	const places = records.map(
		(one) => discussion.safeParse((one as { discussion?: unknown }).discussion).data,
	);
	return frameOrigins(places);
}

/** The folder of the web editor. */
const EDITOR = 'admin/';

const SHARED = [
	'did.json',
	'.well-known/did.json',
	'issuer.json',
	'ob2.json',
	'status/*',
	'awards/*',
	'badges/*',
];

// No row can name those of single groups without naming pages: hosts know them by their ending.
const CALENDARS = ['groups.ics', 'schools/:school/groups.ics', 'courses/:course/groups.ics'];

const DENIED = 'camera microphone geolocation payment usb interest-cohort browsing-topics'.split(' ');

const ALWAYS = {
	'X-Content-Type-Options': 'nosniff',
	'X-Frame-Options': 'DENY',
	'Referrer-Policy': 'strict-origin-when-cross-origin',
	'Permissions-Policy': DENIED.map((feature) => `${feature}=()`).join(', '),
};

// Pages and drawings that stand at the top, and every folder; the rest is not shown by itself.
function filesOf(dist: string): string[] {
	return readdirSync(dist, { withFileTypes: true })
		.filter((entry) => entry.isDirectory() || /\.(?:html|svg|xml)$/.test(entry.name))
		.map((entry) => (entry.isDirectory() ? `${entry.name}/` : entry.name))
		.sort();
}

// Netlify shows a page that is there unless it is told not to, which the `!` does.
function redirect(from: string, page: string): string {
	const [, to = ''] = /http-equiv="refresh" content="0; url=([^"]+)"/.exec(page) ?? [];
	return to === '' ? '' : `${from} ${to} 301!\n`;
}

function addressIn(dist: string, file: string): string {
	return relative(dist, file)
		.replaceAll('\\', '/')
		.replace(/index\.html$/, '');
}

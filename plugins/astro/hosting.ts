// What a host has to know of the finished site, in the two files that Netlify and Cloudflare read: `_headers` and
// `_redirects`. Other hosts are told by hand; the handbook says how.
import { hash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

/** Writes `_headers` and `_redirects` into the finished site. */
export default function hosting(): AstroIntegration {
	let base = '/';
	return {
		name: 'hosting',
		hooks: {
			'astro:config:done': ({ config }) => {
				base = config.base;
			},
			'astro:build:done': ({ dir, assets }) => {
				const dist = fileURLToPath(dir);
				const home = readFileSync(join(dist, 'index.html'), 'utf8');
				writeFileSync(join(dist, '_headers'), headers(base, home));
				const moved = (assets.get(MOVED) ?? []).map((file) => fileURLToPath(file));
				const rows = moved.map((file) => redirect(base + addressIn(dist, file), readFileSync(file, 'utf8')));
				writeFileSync(join(dist, '_redirects'), rows.sort().join(''));
			},
		},
	};
}

/** The route whose pages only lead on. */
const MOVED = '/[...alias]';

/** What is sent with the files below `base`; `page` is any page, for the digest of the one style that stands in all of them. */
export function headers(base: string, page: string): string {
	const rows: [path: string, Record<string, string>][] = [
		[
			'*',
			{
				'Content-Security-Policy': policy(page),
				'X-Content-Type-Options': 'nosniff',
				'X-Frame-Options': 'DENY',
				'Referrer-Policy': 'strict-origin-when-cross-origin',
				'Permissions-Policy': DENIED.map((feature) => `${feature}=()`).join(', '),
			},
		],
		// Named by its digest, it never changes.
		['_astro/*', { 'Cache-Control': 'public, max-age=31536000, immutable' }],
		['sw.js', { 'Cache-Control': 'no-cache' }],
	];
	return rows
		.map(([path, fields]) => {
			const lines = Object.entries(fields).map(([name, value]) => `  ${name}: ${value}\n`);
			return `${base}${path}\n${lines.join('')}`;
		})
		.join('');
}

const DENIED = 'camera microphone geolocation payment usb interest-cohort browsing-topics'.split(' ');

function policy(page: string): string {
	const [, style = ''] = /<style>(.*?)<\/style>/s.exec(page) ?? [];
	return [
		"default-src 'self'",
		// The search is a program in WebAssembly.
		"script-src 'self' 'wasm-unsafe-eval'",
		`style-src 'self' 'sha256-${hash('sha256', style, 'base64')}'`,
		"img-src 'self' data:",
		"font-src 'self'",
		"connect-src 'self'",
		"worker-src 'self' blob:",
		"frame-src 'none'",
		"object-src 'none'",
		"base-uri 'self'",
		"form-action 'self' https:",
		"frame-ancestors 'none'",
	].join('; ');
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

// What hosts are told of the finished site, and what a preview says of itself.
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { type OpenBrowser, openBrowser } from './browser.ts';
import { build, SAMPLE_BASE, testFolder } from './built-site.ts';
import { addressOf, pageTypes } from './page-types.ts';
import { pagesOf } from './pages.ts';
import { headersFor } from './serve.ts';

const [own, sample] = [inject('own'), inject('sample')];
const folder = testFolder('hosting-');

let open: OpenBrowser;
beforeAll(async () => {
	open = await openBrowser();
});
afterAll(async () => {
	await open?.close();
	rmSync(folder, { recursive: true, force: true });
});

test('hosts are asked to let pages load nothing but the site’s own', () => {
	const asked = readFileSync(join(sample.dist, '_headers'), 'utf8');
	const { 'content-security-policy': policy, ...fields } = headersFor(asked, '/school/about/');
	expect(policy).toMatch(
		/^default-src 'self'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self' 'sha256-[\w+/]{43}='; img-src 'self' data:; font-src 'self'; connect-src 'self'; worker-src 'self' blob:; frame-src 'none'; object-src 'none'; base-uri 'self'; form-action 'self' https:; frame-ancestors 'none'$/,
	);
	expect(fields).toEqual({
		'x-content-type-options': 'nosniff',
		'x-frame-options': 'DENY',
		'referrer-policy': 'strict-origin-when-cross-origin',
		'permissions-policy':
			'camera=(), microphone=(), geolocation=(), payment=(), usb=(), interest-cohort=(), browsing-topics=()',
	});
	expect(headersFor(asked, '/school/_astro/a.css')['cache-control']).toBe(
		'public, max-age=31536000, immutable',
	);
	expect(headersFor(asked, '/school/sw.js')['cache-control']).toBe('no-cache');
	expect(headersFor(asked, '/elsewhere/')).toEqual({});
});

test('hosts that can lead on from earlier addresses do', () => {
	const redirects = readFileSync(join(sample.dist, '_redirects'), 'utf8');
	expect(redirects).toContain('/school/courses/ropes/ /school/courses/knots/ 301!\n');
	const moved = pagesOf(sample.dist, sample.base).filter(({ html }) => html.includes('http-equiv="refresh"'));
	expect(redirects.match(/\n/g)?.length).toBe(moved.length);
});

test.concurrent.each(pageTypes([own, sample]))(
	'$name loads nothing that its policy forbids',
	async (type) => {
		const context = await open.browser.newContext();
		try {
			const refused: string[] = [];
			const page = await context.newPage();
			page.on('console', (said) => {
				if (/Content.Security.Policy/i.test(said.text())) refused.push(said.text());
			});
			await page.goto(addressOf(type), { waitUntil: 'networkidle' });
			expect(refused).toEqual([]);
		} finally {
			await context.close();
		}
	},
);

test('a preview says what it is on every page, is not to be found, and keeps nothing', async () => {
	const dist = join(folder, 'dist');
	const { content } = sample;
	await build({ content, dist, cache: join(folder, 'cache') }, { BASE_PATH: SAMPLE_BASE, PREVIEW: '1' });
	const pages = pagesOf(dist, SAMPLE_BASE);
	expect(pages.length).toBeGreaterThan(30);
	const unsaid = pages.filter(
		({ html, elements }) =>
			!html.includes('This is a preview of a proposal.') ||
			!elements.some(({ attributes }) => attributes['content'] === 'noindex'),
	);
	expect(unsaid.map(({ file }) => file)).toEqual([]);
	expect(pages.filter(({ html }) => html.includes('data-offline')).map(({ file }) => file)).toEqual([]);
	expect(readFileSync(join(dist, 'sw.js'), 'utf8')).toContain('registration.unregister()');
	expect(existsSync(join(dist, 'courses/knots/offline.json'))).toBe(false);
});

test('the site that is no preview says nothing of one', () => {
	const said = pagesOf(sample.dist, sample.base).filter(({ html }) => html.includes('preview-note'));
	expect(said.map(({ file }) => file)).toEqual([]);
});

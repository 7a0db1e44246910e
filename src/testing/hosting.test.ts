// What hosts are told of the finished site, and what a preview says of itself.
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { type OpenBrowser, openBrowser } from './browser.ts';
import { build, SAMPLE_BASE, testFolder } from './built-site.ts';
import { addressOf, pageTypes } from './page-types.ts';
import { pagesOf } from './pages.ts';
import { headersFor } from './serve.ts';
import { editorHosts } from '#site/policy/editor-hosts.ts';
import { editorPolicy } from '#site/policy/policy.ts';

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

const PAGES =
	/^default-src 'self'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self' 'sha256-[\w+/]{43}='; img-src 'self' data:; font-src 'self'; connect-src 'self'; worker-src 'self' blob:; frame-src 'none'; object-src 'none'; base-uri 'self'; form-action 'self' https:; frame-ancestors 'none'$/;
const EDITOR =
	"default-src 'self'; script-src 'self' 'unsafe-eval' 'wasm-unsafe-eval'; style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; font-src 'self'; connect-src 'self' blob:; worker-src 'self' blob:; frame-src 'self'; object-src 'none'; base-uri 'self'; form-action 'self' https:; frame-ancestors 'none'";

const asked = readFileSync(join(sample.dist, '_headers'), 'utf8');

test('hosts are asked to let pages load nothing but the site’s own', () => {
	const { 'content-security-policy': policy, ...fields } = headersFor(asked, '/school/about/', 'netlify');
	expect(policy).toMatch(PAGES);
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

test('what speaks for an award may be fetched from other sites', () => {
	const told = (path: string) => headersFor(asked, path, 'netlify');
	const shared = [
		'did.json',
		'status/revocation-1.json',
		'awards/a/credential.json',
		'badges/knotter/v1.json',
	];
	const origins = shared.map((path) => told(`/school/${path}`)['access-control-allow-origin']);
	expect(origins).toEqual(['*', '*', '*', '*']);
	expect(told('/school/awards/a/credential.jwt')['content-type']).toBe('text/plain; charset=utf-8');
	expect(told('/school/verify/')['access-control-allow-origin']).toBe(undefined);
});

test('calendars are told as what they are, and pages beside them are not', () => {
	const typeOf = (path: string) => headersFor(asked, `/school/${path}`, 'netlify')['content-type'];
	const calendars = ['groups.ics', 'schools/webcraft/groups.ics', 'courses/knots/groups.ics'];
	expect(calendars.map(typeOf)).toEqual(calendars.map(() => 'text/calendar; charset=utf-8'));
	expect(['courses/knots/groups/spring', 'courses/knots/', 'groups/'].map(typeOf)).toEqual([
		undefined,
		undefined,
		undefined,
	]);
});

test('every page but the editor has the strict policy, whether a host sends all that fits or the last', () => {
	const pages = pagesOf(sample.dist, sample.base).map(({ address }) => address);
	const loose = pages.filter((address) => {
		const last = headersFor(asked, address, 'netlify')['content-security-policy'] ?? '';
		const [first, second = ''] = headersFor(asked, address)['content-security-policy']?.split(', ') ?? [];
		return !PAGES.test(last) || first !== EDITOR || !PAGES.test(second);
	});
	expect(loose).toEqual(['/school/admin/']);
});

test('where a host sends no policy, every page carries its own', () => {
	const policies = pagesOf(sample.dist, sample.base).map(({ address, elements }) => {
		const found = elements.find(({ attributes }) => attributes['http-equiv'] === 'Content-Security-Policy');
		return [address, `${found?.attributes['content']}; frame-ancestors 'none'`] as const;
	});
	const loose = policies.filter(([, policy]) => !PAGES.test(policy));
	expect(loose).toEqual([['/school/admin/', EDITOR]]);
});

test.each(['netlify', 'cloudflare'] as const)('the editor may do what it needs on %s', (host) => {
	expect(headersFor(asked, '/school/admin/', host)['content-security-policy']).toBe(EDITOR);
});

test('with a login, the editor may ask the forge, and nobody else', () => {
	const repository = 'https://codeberg.org/school/school';
	expect(editorHosts({ repository })).toEqual({ asked: [], pictures: [] });
	expect(editorHosts({ repository: 'https://github.com/a/b', editor: { login: 'github' } })).toEqual({
		asked: ['https://api.github.com'],
		pictures: ['https://avatars.githubusercontent.com'],
	});
	expect(editorHosts({ repository, editor: { login: 'forgejo' } })).toEqual({
		asked: ['https://codeberg.org'],
		pictures: ['https://codeberg.org'],
	});
	const own = { login: 'gitlab', api: 'https://api.lab.example/v4' };
	expect(editorHosts({ repository: 'https://lab.example/a/b', editor: own })).toEqual({
		asked: ['https://api.lab.example', 'https://lab.example'],
		pictures: ['https://api.lab.example'],
	});
	expect(editorPolicy({ asked: ['https://a.example'], pictures: ['https://b.example'] })).toBe(
		EDITOR.replace("connect-src 'self' blob:", "connect-src 'self' blob: https://a.example").replace(
			"img-src 'self' data: blob:",
			"img-src 'self' data: blob: https://b.example",
		),
	);
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

// Courses without a network, in a browser: saved beforehand, read afterwards, taken back.
import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { type OpenBrowser, openBrowser } from './browser.ts';
import { SAMPLE_BASE, testFolder } from './built-site.ts';
import { type Host, serve } from './serve.ts';

const [own, sample] = [inject('own'), inject('sample')];
const folder = testFolder('offline-');

let open: OpenBrowser;
beforeAll(async () => {
	open = await openBrowser();
});
afterAll(async () => {
	await open?.close();
	rmSync(folder, { recursive: true, force: true });
});

/** What a visitor does in a browser of their own, which must not ask another host for anything. */
async function visit(address: string, does: (page: Page, context: BrowserContext) => Promise<void>) {
	const foreign: string[] = [];
	const context = await open.browser.newContext();
	try {
		context.setDefaultTimeout(20_000);
		context.on('request', (request) => {
			if (new URL(request.url()).origin !== new URL(address).origin) foreign.push(request.url());
		});
		const page = await context.newPage();
		await page.goto(address);
		await does(page, context);
	} finally {
		await context.close();
	}
	expect(foreign).toEqual([]);
}

/** A copy of the sample that may change while it is served. */
async function changing(does: (dist: string, host: Host) => Promise<void>) {
	const dist = join(folder, 'dist');
	cpSync(sample.dist, dist, { recursive: true });
	const host = await serve(dist, SAMPLE_BASE);
	try {
		await does(dist, host);
	} finally {
		await host.close();
		rmSync(dist, { recursive: true });
	}
}

function edit(path: string, from: RegExp, to: string) {
	const text = readFileSync(path, 'utf8');
	expect(text).toMatch(from);
	writeFileSync(path, text.replace(from, to));
}

/** The versions that are kept of the shell and of courses. */
const kept = (page: Page) =>
	page.evaluate(async () => {
		const names = (await caches.keys()).map((name) => name.split(' '));
		const versions = (what: string) => names.filter((name) => name[2] === what).map((name) => name.at(-1));
		return { shell: versions('shell'), course: versions('course') };
	});

const PATIENCE = { timeout: 20_000 };

const status = (page: Page) => page.locator('save-course').getByRole('status');

async function save(page: Page) {
	await page.getByRole('button', { name: /^Save for offline, [\d.]+ [kM]B$/ }).click();
	await page.getByText('Saved. All of this course now opens without a network.').waitFor();
}

const heading = (page: Page) => page.getByRole('heading', { level: 1 }).innerText();

/** Whether the styles have come, and every picture. */
const dressed = (page: Page) =>
	page.evaluate(async () => {
		const pictures = [...document.images];
		for (const picture of pictures) picture.loading = 'eager';
		await Promise.all(pictures.map((picture) => picture.decode().catch(() => {})));
		return [
			getComputedStyle(document.querySelector('.site-header')!).borderBlockEndStyle,
			pictures.filter(({ naturalWidth }) => naturalWidth === 0).map(({ src }) => src),
		];
	});

test.each([
	['the school’s own site', own, 'courses/gentle-python/', 'loops/'],
	['a site below a base path', sample, 'courses/knots/', 'everything/'],
])('%s: a saved course opens without a network, all of it', async (_, { address }, course, unit) => {
	await visit(`${address}${course}`, async (page, context) => {
		await save(page);
		const title = await heading(page);
		await context.setOffline(true);
		for (const part of ['', unit, 'whole/', 'history/']) {
			await page.goto(`${address}${course}${part}`);
			expect([part, ...(await dressed(page))]).toEqual([part, 'solid', []]);
			expect(await heading(page)).not.toBe('Without a network');
		}
		await page.goto(`${address}handbook/`);
		expect([await heading(page), ...(await dressed(page))]).toEqual(['Without a network', 'solid', []]);
		await page.getByRole('main').getByRole('link', { name: title }).click();
		await page.waitForURL(`${address}${course}`);
		expect(await heading(page)).toBe(title);
	});
});

test('without a network, a page in another language says so in that language', async () => {
	await visit(`${own.address}es/`, async (page, context) => {
		await page.evaluate(() => navigator.serviceWorker.ready);
		await context.setOffline(true);
		await page.goto(`${own.address}es/handbook/`);
		expect(await heading(page)).toBe('Sin conexión');
		await page.goto(`${own.address}ar/handbook/`);
		expect(await page.locator('html').getAttribute('dir')).toBe('rtl');
	});
});

test('a page that somebody looked at opens again without a network', async () => {
	await visit(sample.address, async (page, context) => {
		await page.evaluate(() => navigator.serviceWorker.ready);
		await page.goto(`${sample.address}handbook/start/`);
		await page.goto(`${sample.address}courses/`);
		await context.setOffline(true);
		await page.goto(`${sample.address}handbook/start/?from=mail`);
		expect([await heading(page), ...(await dressed(page))]).toEqual(['Start', 'solid', []]);
	});
});

test('a saved course can be taken off the device again', async () => {
	await visit(`${sample.address}courses/knots/`, async (page) => {
		await save(page);
		await page.reload();
		await page.getByRole('button', { name: 'Remove from this device' }).click();
		await page.getByText('Removed from this device.').waitFor();
		expect(
			await page
				.getByRole('button', { name: /^Save for offline/ })
				.evaluate((one) => one === document.activeElement),
		).toBe(true);
		await save(page);
		await page.getByRole('link', { name: 'Saved on this device' }).click();
		await page.getByRole('button', { name: 'Remove from this device: Knots' }).click();
		await page.getByText('No course is saved here yet.').waitFor();
		expect((await kept(page)).course).toEqual([]);
	});
});

test('where there is no room, a course is not saved in part', async () => {
	await visit(`${sample.address}courses/knots/`, async (page, context) => {
		await page.evaluate(() => navigator.serviceWorker.ready);
		const { origin } = new URL(sample.address);
		await (
			await context.newCDPSession(page)
		).send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 1 });
		await page.getByRole('button', { name: /^Save for offline/ }).click();
		await page.getByText('There is no room left for it').waitFor();
		expect(await page.getByRole('button', { name: /^Save for offline/ }).isVisible()).toBe(true);
		expect((await kept(page)).course).toEqual([]);
	});
});

test('where the network goes away meanwhile, it says that nothing was kept', async () => {
	await visit(`${sample.address}courses/knots/`, async (page, context) => {
		await page.getByRole('button', { name: /^Save for offline/ }).waitFor();
		await context.setOffline(true);
		await page.getByRole('button', { name: /^Save for offline/ }).click();
		await page.getByText('It could not be saved').waitFor();
		expect(await status(page).innerText()).toContain('Nothing was kept.');
	});
});

test('a new version of the site takes the place of the old one, and of saved courses', async () => {
	await changing(async (dist, { address }) => {
		await visit(`${address}courses/knots/`, async (page, context) => {
			await save(page);
			edit(join(dist, 'sw.js'), /const VERSION = "\w+"/, 'const VERSION = "another"');
			edit(join(dist, 'offline/index.html'), /Without a network<\/h1>/, 'Alone</h1>');
			edit(join(dist, 'courses/knots/first-knot/index.html'), /The first knot<\/h1>/, 'Another knot</h1>');
			edit(join(dist, 'courses/knots/offline.json'), /"version":"\w+"/, '"version":"another"');
			await page.goto(`${address}courses/`);
			await page.evaluate(async () => (await navigator.serviceWorker.ready).update());
			await expect.poll(() => kept(page), PATIENCE).toEqual({ shell: ['another'], course: ['another'] });
			await context.setOffline(true);
			await page.goto(`${address}courses/knots/first-knot/`);
			expect(await heading(page)).toBe('Another knot');
			await page.goto(`${address}wiki/`);
			expect(await heading(page)).toBe('Alone');
		});
	});
});

test('a site that keeps nothing any more takes back what it kept', async () => {
	await changing(async (dist, { address }) => {
		await visit(`${address}courses/knots/`, async (page) => {
			await save(page);
			const farewell = readFileSync('plugins/astro/offline/farewell.js', 'utf8');
			writeFileSync(join(dist, 'sw.js'), `const BASE = "${SAMPLE_BASE}";\n${farewell}`);
			await page.evaluate(async () => (await navigator.serviceWorker.ready).update());
			const left = () =>
				page.evaluate(async () => [
					await caches.keys(),
					(await navigator.serviceWorker.getRegistrations()).length,
				]);
			await expect.poll(left, PATIENCE).toEqual([[], 0]);
		});
	});
});

test('without script, the page for offline says what it is and how to be ready', async () => {
	const context = await open.browser.newContext({ javaScriptEnabled: false });
	const page = await context.newPage();
	await page.goto(`${own.address}offline/`);
	expect(await page.getByRole('heading').allInnerTexts()).toEqual([
		'Without a network',
		'Take a course along',
	]);
	await context.close();
});

import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { type OpenBrowser, openBrowser } from './browser.ts';

const [own, sample] = [inject('own'), inject('sample')];
const PYTHON = 'A Gentle Introduction to Python';

let open: OpenBrowser;
beforeAll(async () => {
	open = await openBrowser();
});
afterAll(() => open?.close());

/** What a visitor does in a browser of their own, which must not complain of anything nor call another host. */
async function visit(
	address: string,
	does: (page: Page) => Promise<void>,
	options: BrowserContextOptions = {},
): Promise<void> {
	const complaints: string[] = [];
	const context = await open.browser.newContext(options);
	try {
		context.setDefaultTimeout(20_000);
		const page = await context.newPage();
		page.on('console', (said) => {
			if (['error', 'warning'].includes(said.type())) complaints.push(`${page.url()}: ${said.text()}`);
		});
		page.on('pageerror', (error) => complaints.push(`${page.url()}: ${error.message}`));
		page.on('requestfailed', (request) => {
			const why = request.failure()?.errorText ?? '';
			// Whoever goes on does not wait for the pictures of the page before.
			if (why !== 'net::ERR_ABORTED') complaints.push(`${request.url()}: ${why}`);
		});
		page.on('request', (request) => {
			if (new URL(request.url()).origin !== new URL(address).origin)
				complaints.push(`${page.url()} asks ${request.url()}`);
		});
		await page.goto(address);
		await does(page);
	} finally {
		await context.close();
	}
	expect(complaints).toEqual([]);
}

const PHONE = { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true };

test('a newcomer types “python” on the home page and arrives in the course', async () => {
	await visit(own.address, async (page) => {
		await page.getByRole('banner').getByRole('searchbox').fill('python');
		await page.keyboard.press('Enter');
		await page.waitForURL(`${own.address}search/?q=python`);
		const course = page.getByRole('main').getByRole('heading', { level: 2, name: PYTHON });
		await course.getByRole('link').click();
		await page.waitForURL(`${own.address}courses/gentle-python/`);
		expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe(PYTHON);
	});
});

test('a search says how much it found, marks the words, and says so where there is nothing', async () => {
	await visit(`${own.address}search/?q=cyberpunk`, async (page) => {
		const status = page.getByRole('main').getByRole('status');
		await page.getByText(/^Pages found: \d+$/).waitFor();
		expect(Number((await status.innerText()).slice('Pages found: '.length))).toBeGreaterThan(5);
		expect((await page.locator('mark').first().innerText()).toLowerCase()).toContain('cyberpunk');
		await page.getByRole('main').getByRole('searchbox').fill('ψψψ');
		await page.getByText('Nothing found').waitFor();
		expect(await status.innerText()).toBe(
			'Nothing found for “ψψψ”. Try fewer or other words, or look at all courses.',
		);
		expect(page.url()).toBe(`${own.address}search/?q=${encodeURIComponent('ψψψ')}`);
	});
});

test('a site below a base path is searched too, each language by itself', async () => {
	await visit(`${sample.address}search/?q=bowline`, async (page) => {
		await page.getByRole('main').getByRole('link', { name: 'The first knot' }).click();
		await page.waitForURL(`${sample.address}courses/knots/first-knot/`);
	});
	await visit(`${sample.address}search/?q=حلقة`, async (page) => {
		await page.getByText('Nothing found').waitFor();
		await page.getByRole('button', { name: 'Search in العربية' }).click();
		await page.getByRole('main').getByRole('link', { name: 'العقدة الأولى' }).click();
		await page.waitForURL(`${sample.address}courses/uqad/first/`);
	});
});

test('the key / goes to the search field, and stays a sign where somebody writes', async () => {
	const focused = (page: Page) => page.evaluate(() => document.activeElement?.getAttribute('name') ?? '');
	await visit(`${own.address}courses/gentle-python/`, async (page) => {
		expect(await focused(page)).toBe('');
		await page.keyboard.press('/');
		expect(await focused(page)).toBe('q');
		await page.keyboard.type('a/b');
		expect(await page.getByRole('banner').getByRole('searchbox').inputValue()).toBe('a/b');
	});
});

test('the catalogue narrows to a school and back; counts agree, and the address keeps the choice', async () => {
	await visit(`${own.address}courses/`, async (page) => {
		const cards = page.locator('course-filter .cards > li:visible');
		const school = page.getByRole('group', { name: 'School' }).getByRole('checkbox').first();
		const counts = () => page.locator('course-filter [data-count]').allInnerTexts();
		const status = page.getByRole('main').getByRole('status');
		const all = await cards.count();
		const before = await counts();
		expect(await status.innerText()).toBe(`${all} of ${all} shown`);

		const label = school.locator('xpath=ancestor::label');
		const count = Number(await label.locator('[data-count]').innerText());
		const value = await school.getAttribute('value');
		await school.check();
		expect(await cards.count()).toBe(count);
		expect(await status.innerText()).toBe(`${count} of ${all} shown`);
		expect(page.url()).toBe(`${own.address}courses/?school=${value}`);
		const shown = await cards.allInnerTexts();

		await page.reload();
		expect(await school.isChecked()).toBe(true);
		expect(await cards.allInnerTexts()).toEqual(shown);

		await school.uncheck();
		expect(await status.innerText()).toBe(`${all} of ${all} shown`);
		expect(page.url()).toBe(`${own.address}courses/`);
		expect(await counts()).toEqual(before);
	});
});

test('the catalogue says so where nothing fits, and shows all again', async () => {
	await visit(`${own.address}courses/?text=zxqv`, async (page) => {
		const cards = page.locator('course-filter .cards > li:visible');
		expect(await cards.count()).toBe(0);
		await page.getByText('Nothing fits all of that.').waitFor();
		await page.getByRole('button', { name: 'Show all' }).click();
		expect(await cards.count()).toBeGreaterThan(3);
		expect(page.url()).toBe(`${own.address}courses/`);
	});
});

test('the colours somebody chose stay after a reload and on other pages, and can be left to the system again', async () => {
	const theme = (page: Page) => page.evaluate(() => document.documentElement.dataset['theme'] ?? 'auto');
	const ground = (page: Page) => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
	const choose = (page: Page, name: string) =>
		page.getByRole('contentinfo').getByText(name, { exact: true }).click();
	await visit(own.address, async (page) => {
		const light = await ground(page);
		await choose(page, 'Dark');
		const dark = await ground(page);
		expect(dark).not.toBe(light);
		await page.reload();
		expect([await theme(page), await ground(page)]).toEqual(['dark', dark]);
		await page.goto(`${own.address}courses/`);
		expect([await theme(page), await ground(page)]).toEqual(['dark', dark]);
		expect(await page.getByRole('radio', { name: 'Dark' }).isChecked()).toBe(true);
		await choose(page, 'Auto');
		await page.reload();
		expect([await theme(page), await ground(page)]).toEqual(['auto', light]);
	});
});

test.each([
	['the school’s own site', own],
	['a site of everything', sample],
])('%s: every page fits a phone and complains of nothing', async (_, { dist, address }) => {
	const addresses = globSync('**/index.html', { cwd: dist })
		.filter((file) => !readFileSync(join(dist, file), 'utf8').includes('http-equiv="refresh"'))
		.map((file) => address + file.replaceAll('\\', '/').replace(/index\.html$/, ''));
	expect(addresses.length).toBeGreaterThan(30);
	const wide: string[] = [];
	const walk = async (page: Page) => {
		for (let next = addresses.pop(); next; next = addresses.pop()) {
			await page.goto(next);
			const width = await page.evaluate(() => document.documentElement.scrollWidth);
			if (width > PHONE.viewport.width) wide.push(`${next}: ${width}`);
		}
	};
	await Promise.all([1, 2, 3].map(() => visit(address, walk, PHONE)));
	expect(wide).toEqual([]);
});

test('an address that leads nowhere is answered with a way on', async () => {
	const context = await open.browser.newContext(PHONE);
	const page = await context.newPage();
	const answer = await page.goto(`${sample.address}courses/nowhere/at/all/`);
	expect(answer?.status()).toBe(404);
	await page.getByRole('main').getByRole('link', { name: 'Find something to learn' }).click();
	await page.waitForURL(`${sample.address}courses/`);
	await context.close();
});

test('without script the catalogue lists all courses, and links lead from a course to its units', async () => {
	await visit(
		`${own.address}courses/`,
		async (page) => {
			const courses = globSync('courses/*/whole/index.html', { cwd: own.dist });
			expect(await page.locator('.cards > li:visible').count()).toBe(courses.length);
			await page.getByRole('main').getByRole('link', { name: PYTHON }).click();
			await page.waitForURL(`${own.address}courses/gentle-python/`);
			await page.getByRole('main').getByRole('link', { name: 'Getting started' }).first().click();
			await page.waitForURL(`${own.address}courses/gentle-python/getting-started/`);
			expect(await page.getByRole('heading', { level: 1 }).innerText()).toContain('Getting started');
			await page.goto(`${own.address}search/?q=python`);
			expect(await page.locator('noscript').innerText()).toBe(
				'Search works in the browser and needs script. Without it, go by topic, or look at all courses.',
			);
		},
		{ javaScriptEnabled: false },
	);
});

test('a visitor who asks for little motion gets none', async () => {
	await visit(
		own.address,
		async (page) => {
			const moving = await page.evaluate(
				() =>
					[...document.querySelectorAll('*')].filter((one) => {
						const { animationDuration, transitionDuration } = getComputedStyle(one);
						return [animationDuration, transitionDuration].some((time) => parseFloat(time) > 0.01);
					}).length,
			);
			expect(moving).toBe(0);
		},
		{ reducedMotion: 'reduce' },
	);
});

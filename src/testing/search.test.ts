import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { type OpenBrowser, openBrowser } from './browser.ts';
import { type Visitor, visitWith } from './visit.ts';

const [own, sample] = [inject('own'), inject('sample')];
const PYTHON = 'A Gentle Introduction to Python';

let open: OpenBrowser;
beforeAll(async () => {
	open = await openBrowser();
});
afterAll(() => open?.close());

const visit = (address: string, does: (page: Page) => Promise<void>, visitor?: Visitor) =>
	visitWith(open, address, does, visitor);

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
		await page.getByRole('button', { name: '1 more in العربية' }).click();
		await page.getByRole('main').getByRole('link', { name: 'العقدة الأولى' }).click();
		await page.waitForURL(`${sample.address}courses/uqad/first/`);
	});
});

/** What a search at `address` finds first: the heading of the first result, and where its first unit is. */
const firstFind = async (page: Page, result = '.result') => firstIn(page.locator(result).first());

const firstIn = async (result: Locator) => {
	await result.waitFor();
	const links = result.getByRole('link');
	return {
		course: await links.first().innerText(),
		leads: await links.evaluateAll((all) =>
			all.map((one) => new URL((one as HTMLAnchorElement).href).pathname),
		),
		written: [await result.getAttribute('lang'), await result.getAttribute('dir')],
	};
};

test('whoever reads Spanish searches Spanish texts, in Spanish words', async () => {
	await visit(`${own.address}es/search/?q=bucle`, async (page) => {
		const { course, leads, written } = await firstFind(page);
		expect([course, written]).toEqual(['Python con calma', ['es', 'ltr']]);
		expect(leads).toContain('/es/courses/python-con-calma/bucles/');
		expect(await page.getByRole('main').getByRole('status').innerText()).toMatch(
			/^Páginas encontradas: \d+$/,
		);
	});
});

test('whoever reads Arabic searches Arabic texts, and keeps an Arabic page around a text in English', async () => {
	await visit(`${own.address}ar/search/?q=صفحة`, async (page) => {
		const { course, leads, written } = await firstFind(page);
		expect([course, written]).toEqual(['صفحة ويب في نصف نهار', ['ar', 'rtl']]);
		expect(leads.filter((path) => !path.startsWith('/ar/courses/safhat-web-fi-nisf-nahar/'))).toEqual([]);
		await page.getByRole('main').getByRole('searchbox').fill('cyberpunk');
		await page.getByRole('button', { name: 'English' }).click();
		const english = await firstFind(page, '.result[lang=en]');
		expect([english.course, english.written]).toEqual(['Cyberpunk Literature', ['en', 'ltr']]);
		expect(english.leads.filter((path) => !path.startsWith('/ar/'))).toEqual([]);
		expect(page.url()).toBe(`${own.address}ar/search/?q=cyberpunk&in=en`);
		await page.locator('.result[lang=en] a').first().click();
		await page.waitForURL(`${own.address}ar/courses/cyberpunk-literature/`);
	});
});

test('other languages are asked where somebody wants them, and their texts come after one’s own', async () => {
	await visit(`${own.address}search/?q=python`, async (page) => {
		const asked: string[] = [];
		page.on('request', (request) => asked.push(request.url()));
		await firstFind(page);
		expect(asked.filter((url) => url.includes('/pagefind/es/'))).toEqual([]);
		await page.getByRole('button', { name: 'Search in español' }).click();
		await page.locator('.result[lang=es]').first().waitFor();
		const languages = await page
			.locator('.result')
			.evaluateAll((all) => all.map((one) => one.getAttribute('lang')));
		expect(new Set(languages)).toEqual(new Set(['en', 'es']));
		expect(languages).toEqual([...languages].sort());
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
])(
	'%s: every page fits a phone and complains of nothing',
	async (_, { dist, address }) => {
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
	},
	600_000,
);

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

// The catalogue in a browser: what its filter shows, counts and remembers, and what it weighs with many courses.
import { execFileSync } from 'node:child_process';
import { globSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { parse } from 'yaml';
import { type OpenBrowser, openBrowser } from './browser.ts';
import { build, testFolder, TODAY } from './built-site.ts';
import { pagesOf } from './pages.ts';
import { type Host, serve } from './serve.ts';
import { type Visitor, visitWith } from './visit.ts';

const [own, sample] = [inject('own'), inject('sample')];

let open: OpenBrowser;
beforeAll(async () => {
	open = await openBrowser();
});
afterAll(() => open?.close());

const visit = (address: string, does: (page: Page) => Promise<void>, visitor?: Visitor) =>
	visitWith(open, address, does, { today: TODAY, ...visitor });

const cardsIn = (page: Page) => page.locator('course-filter .cards > li:visible');
// What is far below is not drawn yet, and has its words all the same.
const titlesIn = async (page: Page) =>
	(await cardsIn(page).locator('h2').allTextContents()).map((title) => title.trim());
const statusOf = (page: Page) => page.getByRole('main').getByRole('status').innerText();
const box = (page: Page, facet: string, value: string) =>
	page.locator(`course-filter input[name="${facet}"][value="${value}"]`);
const countAt = async (option: Locator) =>
	Number(await option.locator('xpath=ancestor::label').locator('[data-count]').textContent());

/** Ticks or clears a box whose facet may be folded. */
async function choose(page: Page, facet: string, value: string, checked = true) {
	const option = box(page, facet, value);
	await option.evaluate((element) => (element.closest('details')!.open = true));
	await option.setChecked(checked);
}

test('every option counts what it shows, and its page without script shows the same', async () => {
	await visit(`${own.address}courses/`, async (page) => {
		const options = await page
			.locator('course-filter input[type=checkbox]')
			.evaluateAll((all) =>
				all.map((one) => one as HTMLInputElement).map(({ name, value }) => [name, value]),
			);
		expect(new Set(options.map(([facet]) => facet))).toEqual(
			new Set(['signup', 'kind', 'school', 'language', 'level', 'effort', 'topic', 'starts']),
		);
		for (const [facet = '', value = ''] of options) {
			const option = box(page, facet, value);
			const count = await countAt(option);
			await choose(page, facet, value);
			const titles = await titlesIn(page);
			expect([facet, value, titles.length]).toEqual([facet, value, count]);
			await choose(page, facet, value, false);
			if (facet === 'starts') continue;
			const browse = readFileSync(join(own.dist, 'browse', facet, value, 'index.html'), 'utf8');
			expect([facet, value, browse.match(/<li class="card"/g)?.length ?? 0]).toEqual([facet, value, count]);
		}
	});
});

test('the choice stands in the address, and going back takes it back', async () => {
	const address = `${own.address}courses/`;
	await visit(address, async (page) => {
		const all = await statusOf(page);
		await choose(page, 'kind', 'course');
		const courses = await statusOf(page);
		await choose(page, 'kind', 'challenge');
		await choose(page, 'level', 'beginner');
		expect(page.url()).toBe(`${address}?kind=course&kind=challenge&level=beginner`);
		const chosen = [await statusOf(page), await titlesIn(page)];
		await page.reload();
		expect([await statusOf(page), await titlesIn(page)]).toEqual(chosen);
		await cardsIn(page).first().getByRole('link').click();
		await page.waitForURL(/\/courses\/[\w-]+\/$/);
		await page.goBack();
		expect([await statusOf(page), await titlesIn(page)]).toEqual(chosen);
		await page.goto(address);
		await choose(page, 'kind', 'course');
		await choose(page, 'school', 'webcraft');
		await page.goBack();
		expect([page.url(), await statusOf(page)]).toEqual([`${address}?kind=course`, courses]);
		expect(await box(page, 'school', 'webcraft').isChecked()).toBe(false);
		await page.goBack();
		expect([page.url(), await statusOf(page)]).toEqual([address, all]);
	});
});

test('what is chosen stands above the cards, and a touch takes it away', async () => {
	const address = `${own.address}courses/?level=beginner&text=python&kind=course`;
	await visit(address, async (page) => {
		const chips = page.locator('[data-picks] li');
		expect(await chips.allInnerTexts()).toEqual(['Beginner ×', 'Course ×', 'python ×']);
		await page.getByRole('button', { name: 'Remove the filter “Beginner”' }).click();
		expect(await chips.allInnerTexts()).toEqual(['Course ×', 'python ×']);
		expect(page.url()).toBe(`${own.address}courses/?kind=course&text=python`);
		await page.getByRole('button', { name: 'Show all' }).click();
		expect(page.url()).toBe(`${own.address}courses/`);
		expect(await chips.count()).toBe(0);
	});
});

test('where nothing fits, three ways lead on', async () => {
	await visit(`${own.address}courses/?kind=course&text=zxqv`, async (page) => {
		const none = page.locator('course-filter .empty');
		expect(await cardsIn(page).count()).toBe(0);
		await none.getByText('Nothing fits all of that.').waitFor();
		const ways = none.getByRole('link');
		expect(
			await ways.evaluateAll((all) =>
				all.map((one) => (one as HTMLAnchorElement).href.replace(location.origin, '')),
			),
		).toEqual(['/search/?q=zxqv', '/schools/', '/propose/']);
		expect(await ways.first().innerText()).toBe('Search all texts for “zxqv”');
		await none.getByRole('button', { name: 'Remove the filter “zxqv”' }).click();
		expect(await cardsIn(page).count()).toBeGreaterThan(2);
		expect(await none.isVisible()).toBe(false);
	});
});

test('what is archived is shown to those who ask for it', async () => {
	await visit(`${sample.address}courses/`, async (page) => {
		expect(await statusOf(page)).toBe('3 of 4 shown');
		expect(await titlesIn(page)).not.toContain('Bends');
		await choose(page, 'signup', 'archived');
		expect(await titlesIn(page)).toEqual(['Bends']);
	});
});

test('cards stand in the order that somebody asks for', async () => {
	await visit(`${own.address}courses/`, async (page) => {
		const soonest = await titlesIn(page);
		const select = page.getByRole('combobox', { name: 'Sort by' });
		await select.selectOption({ label: 'Title' });
		expect(await titlesIn(page)).toEqual([...soonest].sort(new Intl.Collator('en').compare));
		await select.selectOption({ label: 'Shortest' });
		expect(page.url()).toBe(`${own.address}courses/?sort=hours`);
		const hours = await cardsIn(page).evaluateAll((all) => all.map((one) => Number(one.dataset['hours'])));
		expect(hours).toEqual([...hours].sort((a, b) => a - b));
		await select.selectOption({ label: 'Starting soonest' });
		expect(await titlesIn(page)).toEqual(soonest);
	});
});

test('a course leads to whatever shares its topic, and from there back up', async () => {
	await visit(`${own.address}courses/gentle-python/`, async (page) => {
		await page.getByRole('main').getByRole('link', { name: 'python', exact: true }).click();
		await page.waitForURL(`${own.address}browse/topic/python/`);
		expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe('Topic: python');
		expect(await page.locator('.cards h2').allInnerTexts()).toEqual([
			'A Gentle Introduction to Python',
			'Python con calma',
		]);
		await page
			.getByRole('navigation', { name: 'You are here' })
			.getByRole('link', { name: 'Browse' })
			.click();
		await page.waitForURL(`${own.address}browse/`);
	});
});

test('every page of a value knows its own address in each language, and is to be found', () => {
	const pages = pagesOf(own.dist, own.base).filter(({ address }) => address.includes('/browse/'));
	expect(pages.length).toBeGreaterThan(100);
	const faults = pages.filter(({ address, elements }) => {
		const link = (rel: string) =>
			elements
				.filter(({ attributes }) => attributes['rel'] === rel)
				.map(({ attributes }) => attributes['href']);
		return (
			link('canonical')[0] !== `https://peerhood.example${address}` ||
			link('alternate').length < 3 ||
			elements.some(({ attributes }) => attributes['content'] === 'noindex')
		);
	});
	expect(faults.map(({ address }) => address)).toEqual([]);
});

test('without script, a course is found by what it is like, read, and laid out to print', async () => {
	const at = (path: string) => `${own.address}${path}`;
	await visit(
		at('courses/'),
		async (page) => {
			const main = page.getByRole('main');
			await main.getByRole('link', { name: 'Browse without filters' }).click();
			await main.getByRole('navigation').getByRole('link', { name: 'Challenge', exact: true }).click();
			await page.waitForURL(at('browse/kind/challenge/'));
			await main.getByRole('link', { name: 'A web page in an afternoon' }).click();
			await page.waitForURL(at('courses/web-page-in-an-afternoon/'));
			await main.getByRole('link', { name: 'All on one page, to print' }).click();
			await page.waitForURL(at('courses/web-page-in-an-afternoon/whole/'));
			const units = globSync('courses/web-page-in-an-afternoon/units/*', { cwd: own.content });
			expect(await main.locator('article, section').count()).toBeGreaterThan(units.length);
			await page.emulateMedia({ media: 'print' });
			expect(await page.locator('.site-header').isVisible()).toBe(false);
			expect(await main.getByRole('heading', { level: 1 }).isVisible()).toBe(true);
		},
		{ javaScriptEnabled: false },
	);
});

describe('a school of 500 courses', () => {
	const folder = testFolder('many-');
	const [content, dist, cache] = ['content', 'dist', 'cache'].map((name) => join(folder, name)) as [
		string,
		string,
		string,
	];
	let host: Host;
	beforeAll(async () => {
		const options = ['--out', content, '--courses', '500', '--units', '1'];
		execFileSync(process.execPath, ['scripts/generate.ts', ...options]);
		await build({ content, dist, cache });
		host = await serve(dist, '/');
	}, 600_000);
	afterAll(async () => {
		await host?.close();
		rmSync(folder, { recursive: true, force: true });
	});

	/** What the courses say of themselves. */
	const records = () =>
		globSync('courses/*/index.mdx', { cwd: content }).map((file) => {
			const [, record = ''] = readFileSync(join(content, file), 'utf8').split('---\n');
			return parse(record) as { title: string; kind: string; level: string; status: string };
		});

	test('the filter counts and shows what the courses say of themselves', async () => {
		const open = records().filter(({ status }) => status === 'open');
		await visit(`${host.address}courses/`, async (page) => {
			expect(await statusOf(page)).toBe(`${open.length} of 500 shown`);
			for (const kind of new Set(open.map((one) => one.kind)))
				expect(await countAt(box(page, 'kind', kind))).toBe(open.filter((one) => one.kind === kind).length);
			await choose(page, 'kind', 'challenge');
			await choose(page, 'kind', 'study-group');
			await choose(page, 'level', 'advanced');
			const due = open.filter(
				({ kind, level }) => /^(challenge|study-group)$/.test(kind) && level === 'advanced',
			);
			expect(due.length).toBeGreaterThan(20);
			expect(await statusOf(page)).toBe(`${due.length} of 500 shown`);
			expect((await titlesIn(page)).sort()).toEqual(due.map(({ title }) => title).sort());
		});
	});

	test('what starts when is seen from the day of the visitor', async () => {
		const months = globSync('cohorts/*/*.yml', { cwd: content }).map((file) =>
			(parse(readFileSync(join(content, file), 'utf8')) as { starts: string }).starts.slice(0, 7),
		);
		const counted = (fits: (month: string) => boolean) => months.filter(fits).length;
		for (const [today, month, next] of [
			['2027-01-05', '2027-01', '2027-02'],
			['2027-03-05', '2027-03', '2027-04'],
		] as const)
			await visit(
				`${host.address}courses/`,
				async (page) => {
					const counts = ['this-month', 'next-month', 'later'].map((value) =>
						countAt(box(page, 'starts', value)),
					);
					expect(await Promise.all(counts)).toEqual([
						counted((one) => one === month),
						counted((one) => one === next),
						counted((one) => one > next),
					]);
				},
				{ today },
			);
	});

	test('the catalogue stays light', () => {
		const html = readFileSync(join(dist, 'courses/index.html'));
		expect(gzipSync(html).length).toBeLessThan(60_000);
		const pictures = [...html.toString().matchAll(/<img src="\/covers\/[^>]*>/g)].map(([picture]) => picture);
		expect(pictures.length).toBe(500);
		expect(pictures.filter((one) => !/width="\d+" height="\d+" alt="" loading="lazy"/.test(one))).toEqual([]);
	});
});

// What facilitators print and tick, as a browser shows and prints it.
import jsqr from 'jsqr';
import type { BrowserContext, Page } from 'playwright-core';
import { PNG } from 'pngjs';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { type OpenBrowser, openBrowser } from './browser.ts';

let open: OpenBrowser;
beforeAll(async () => {
	open = await openBrowser();
});
afterAll(() => open?.close());

const GROUP = 'courses/knots/groups/spring/';
const at = (path: string) => new URL(path, inject('sample').address).href;

async function printed<T>(
	path: string,
	[width, height]: readonly [number, number],
	look: (page: Page) => Promise<T>,
): Promise<T> {
	const page = await open.browser.newPage({ viewport: { width, height }, colorScheme: 'dark' });
	try {
		await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
		await page.goto(at(path));
		return await look(page);
	} finally {
		await page.close();
	}
}

const pagesOf = async (page: Page, format: string) =>
	(await page.pdf({ format })).toString('latin1').match(/\/MediaBox/g)!.length;

async function visited<T>(
	look: (page: Page, context: BrowserContext) => Promise<T>,
	script = true,
): Promise<T> {
	const context = await open.browser.newContext({ javaScriptEnabled: script });
	try {
		return await look(await context.newPage(), context);
	} finally {
		await context.close();
	}
}

describe.each([
	['A4', 595, 842],
	['Letter', 612, 792],
] as const)('on %s', (format, width, height) => {
	const size = [Math.round((width / 72) * 96), Math.round((height / 72) * 96)] as const;

	test.each([
		`${GROUP}flyer/`,
		`${GROUP}sign-up-sheet/`,
		'courses/splices/groups/autumn/flyer/',
		'courses/knots/groups/autumn/sign-up-sheet/',
	])('%s is exactly one page, filled to its edges, with nothing cut off', async (path) => {
		const [pdf, found] = await printed(path, size, async (page) => [
			(await page.pdf({ format })).toString('latin1'),
			await page.evaluate(() => {
				const leaf = document.querySelector('.leaf')!;
				const { left, top, right, bottom } = leaf.getBoundingClientRect();
				const over = [...leaf.querySelectorAll('*')].filter((one) => {
					const box = one.getBoundingClientRect();
					return box.width > 0 && (box.bottom > bottom + 1 || box.right > right + 1 || box.left < left - 1);
				});
				return {
					leaf: [left, top, right - innerWidth, bottom - innerHeight],
					over: over.map((one) => `${one.tagName} ${one.className}`),
					shown: ['.site-header', '.site-footer', '.breadcrumb', 'button'].filter((one) =>
						[...document.querySelectorAll(one)].some((each) => each.getClientRects().length > 0),
					),
				};
			}),
		]);
		const boxes = [...pdf.matchAll(/\/MediaBox\s*\[0 0 ([\d.]+) ([\d.]+)\]/g)].map(([, x, y]) => [
			Math.round((Number(x) - width) / 2),
			Math.round((Number(y) - height) / 2),
		]);
		expect(boxes).toEqual([[0, 0]]);
		expect(found).toEqual({ leaf: [0, 0, 0, 0], over: [], shown: [] });
	});

	test('the checklist comes first, and every recipe, folded or not, begins a page of its own', async () => {
		const [pages, recipes, breaks, folded] = await printed(`${GROUP}facilitate/`, size, async (page) => [
			await pagesOf(page, format),
			await page.locator('.recipe').count(),
			await page.evaluate(() =>
				[...document.querySelectorAll('.recipe')].map((one) => getComputedStyle(one).breakBefore),
			),
			await page.locator('.recipe .frame').filter({ visible: false }).count(),
		]);
		expect(breaks).toEqual(Array(recipes).fill('page'));
		expect([recipes, pages - recipes >= 1, pages - recipes <= 2, folded]).toEqual([4, true, true, 0]);
	});

	test('one recipe alone is one page', async () => {
		const pages = await printed(`${GROUP}facilitate/#meeting-2`, size, async (page) => {
			await page.emulateMedia({ media: null });
			// What the dialog would show is what is made into a file below.
			await page.evaluate(() => (window.print = () => undefined));
			await page.locator('#meeting-2').getByRole('button').click();
			const alone = await pagesOf(page, format);
			return [alone, (await pagesOf(page, format)) > alone];
		});
		expect(pages).toEqual([1, true]);
	});
});

test.each([
	['as it is', undefined, false],
	['a long one', [50, 20, 50], false],
	['the longest', [80, 40, 120], true],
] as const)('nothing of a strip to tear off lies beside it: %s', async (_, lengths, tight) => {
	const beside = await printed(`${GROUP}flyer/`, [794, 1123], (page) =>
		page.evaluate(
			([lengths, tight]) => {
				const strips = document.querySelector<HTMLElement>('.strips')!;
				if (lengths) strips.toggleAttribute('data-tight', tight);
				return [...strips.children].flatMap((strip) => {
					const parts = [...strip.querySelectorAll('b, span, bdi')];
					for (const [index, length] of (lengths ?? []).entries())
						parts[index]!.textContent = 'knots-that hold/a life '.repeat(9).slice(0, length);
					const { left, right, top, bottom } = strip.getBoundingClientRect();
					return parts
						.map((one) => one.getBoundingClientRect())
						.filter((one) => one.left < left || one.right > right || one.top < top || one.bottom > bottom)
						.map(({ width, height }) => [width, height]);
				});
			},
			[lengths, tight] as const,
		),
	);
	expect(beside).toEqual([]);
});

test('a camera reads from the flyer where one joins, and the same stands beside it in letters', async () => {
	const [picture, address] = await printed(`${GROUP}flyer/`, [794, 1123], async (page) => [
		await page.locator('.leaf .qr').screenshot(),
		await page.locator('.flyer-address').innerText(),
	]);
	const { data, width, height } = PNG.sync.read(picture);
	const read = jsqr(new Uint8ClampedArray(data), width, height)?.data;
	expect([read, `https://${address.trim()}`]).toEqual([
		`https://school.example/school/${GROUP}`,
		`https://school.example/school/${GROUP}`,
	]);
});

test('points that the file of the group answers are ticked, and what one ticks stays on the device', async () => {
	const ticks = await visited(async (page) => {
		await page.goto(at(`${GROUP}facilitate/`));
		const seats = page.getByRole('checkbox', { name: /^Decide how many can come/ });
		const flyer = page.getByRole('checkbox', { name: /^Print the flyer/ });
		const before = [await seats.isChecked(), await seats.isDisabled(), await flyer.isChecked()];
		await flyer.check();
		await page.reload();
		const kept = await flyer.isChecked();
		await flyer.uncheck();
		await page.reload();
		return [before, kept, await flyer.isChecked()];
	});
	expect(ticks).toEqual([[true, true, false], true, false]);
});

test.each([
	['on the day of the build', '2027-01-05T12:00:00Z', '', [1]],
	['on the evening itself, after the last word', '2027-02-03T21:59:30Z', '', [1]],
	['when its day is over', '2027-02-03T22:00:30Z', '', [2]],
	['and beside the one that a link leads to', '2027-02-03T22:00:30Z', '#meeting-1', [1, 2]],
	['or that has yet to come', '2027-02-03T22:00:30Z', '#meeting-4', [2, 4]],
	['and none when all are over', '2027-03-03T22:00:30Z', '', []],
])('the recipe of the next meeting stands open %s', async (_, moment, hash, open) => {
	const seen = await visited(async (page) => {
		await page.clock.install({ time: new Date(moment) });
		await page.goto(at(`${GROUP}facilitate/${hash}`));
		return openIn(page);
	});
	expect(seen).toEqual(open);
});

test('a recipe that is read at midnight makes way for the next', async () => {
	const seen = await visited(async (page) => {
		await page.clock.install({ time: new Date('2027-02-03T21:59:00Z') });
		await page.goto(at(`${GROUP}facilitate/`));
		const before = await openIn(page);
		await page.clock.fastForward('02:00');
		return [before, await openIn(page)];
	});
	expect(seen).toEqual([[1], [2]]);
});

test('without script the recipe that is next on the day of the build stands open, before what else there is', async () => {
	const seen = await visited(async (page) => {
		await page.goto(at('courses/knots/groups/autumn/facilitate/'));
		return [
			(await page.locator('.recipe[open] summary').allInnerTexts()).map((text) => text.replace(/\s+/g, ' ')),
			await page.locator('main h2').allInnerTexts(),
		];
	}, false);
	expect(seen).toEqual([
		['7 Evening of knots Everything that a unit can hold Wednesday, 6 January 2027, 18:30–20:00 Next'],
		['A recipe for each meeting', 'What to do, and when', 'To print', 'Run it again'],
	]);
});

/** The numbers of the recipes that stand open. */
const openIn = async (page: Page) =>
	(await page.locator('.recipe[open] .number').allInnerTexts()).map(Number);

test('the command that runs the group again can be copied', async () => {
	const copied = await visited(async (page, context) => {
		await context.grantPermissions(['clipboard-read', 'clipboard-write']);
		await page.goto(at(`${GROUP}facilitate/`));
		const again = page.locator('section', { has: page.locator('#again') });
		await again.getByRole('button', { name: 'Copy' }).click();
		await again.getByText('Copied.').waitFor();
		return page.evaluate(() => navigator.clipboard.readText());
	});
	expect(copied).toBe('npm run new -- cohort --from knots/spring');
});

test('without script the checklist can be read, and nothing stands there that does not work', async () => {
	const shown = await visited(async (page) => {
		await page.goto(at(`${GROUP}facilitate/`));
		return [
			(await page.locator('.step h3').allInnerTexts()).map((text) => text.replace(/\s+/g, ' ')),
			await page.locator('main button:visible').count(),
		];
	}, false);
	expect(shown).toEqual([
		[
			'Six weeks before 21 December 2026',
			'Four weeks before 4 January 2027',
			'Two weeks before 18 January 2027',
			'The week before 25 January 2027',
			'The day after the last meeting 4 March 2027',
		],
		0,
	]);
});

test('a group that did not happen says what was learned, and how to begin again', async () => {
	const text = await visited(async (page) => {
		await page.goto(at('courses/splices/groups/winter/'));
		const said = await page.locator('.callout').innerText();
		await page.getByRole('link', { name: 'Start it again' }).click();
		return [
			said,
			new URL(page.url()).pathname + new URL(page.url()).hash,
			await page.locator('#weeks').count(),
		];
	});
	expect(text).toEqual([
		expect.stringMatching(/^This group did not happen\n[^]*Nothing is lost[^]*Four wanted to come/),
		'/school/courses/splices/groups/winter/facilitate/#again',
		0,
	]);
});

test('the roster names who is in it, and recaps lie beside one another with plus and delta', async () => {
	const [people, recaps] = await visited(async (page) => {
		await page.goto(at('courses/splices/groups/autumn/'));
		return [
			await page.locator('.roster b').allInnerTexts(),
			await page.locator('.recaps > li').first().innerText(),
		];
	});
	expect(people).toEqual(['ada', 'amina', 'bram', 'chidi', 'dalia', 'eun', 'farid']);
	expect(recaps.replace(/\s+/g, ' ')).toBe(
		'The storm 23 September 2026 · Did not take place Delta: to change Say by noon whether we meet',
	);
});

// The page of a whole course, as a browser prints it.
import jsqr from 'jsqr';
import type { Page } from 'playwright-core';
import { PNG } from 'pngjs';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { type OpenBrowser, openBrowser } from './browser.ts';

let open: OpenBrowser;
beforeAll(async () => {
	open = await openBrowser();
});
afterAll(() => open?.close());

async function printed<T>(path: string, look: (page: Page) => Promise<T>): Promise<T> {
	const page = await open.browser.newPage({ viewport: { width: WIDTH, height: 900 }, colorScheme: 'dark' });
	try {
		await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
		await page.goto(new URL(path, inject('sample').address).href);
		return await look(page);
	} finally {
		await page.close();
	}
}

/** What A4 leaves between its margins, in pixels of CSS; Letter leaves more. */
const WIDTH = Math.floor(((210 - 2 * 16) / 25.4) * 96);

describe.each([
	['A4', 595, 842],
	['Letter', 612, 792],
])('on %s', (format, width, height) => {
	test('a course takes a page for its head and some for each unit, and its address can be followed', async () => {
		const pdf = await printed('courses/knots/whole/', async (page) =>
			(await page.pdf({ format })).toString('latin1'),
		);
		const boxes = [...pdf.matchAll(/\/MediaBox\s*\[0 0 ([\d.]+) ([\d.]+)\]/g)];
		const off = boxes.flatMap(([, x, y]) => [Number(x) - width, Number(y) - height]);
		expect(off.filter((points) => Math.abs(points) > 2)).toEqual([]);
		expect([boxes.length >= 3, boxes.length <= 8]).toEqual([true, true]);
		expect(pdf).toContain('(https://school.example/school/courses/knots/)');
	});
});

test.each(['courses/knots/whole/', 'courses/knots/whole/facilitator/', 'courses/uqad/whole/'])(
	'nothing of %s is cut off at the side',
	async (path) => {
		const over = await printed(path, (page) =>
			page.evaluate(() =>
				[...document.querySelectorAll('main *')]
					.filter((one) => {
						const { left, right, width } = one.getBoundingClientRect();
						return width > 1 && (right > innerWidth + 1 || left < -1);
					})
					.map((one) => `${one.tagName} ${one.className}`),
			),
		);
		expect(over).toEqual([]);
	},
);

test('a camera reads the address of the course from the paper', async () => {
	const picture = await printed('courses/knots/whole/', (page) =>
		page.locator('.whole-head .qr').screenshot(),
	);
	const { data, width, height } = PNG.sync.read(picture);
	expect(jsqr(new Uint8ClampedArray(data), width, height)?.data).toBe(
		'https://school.example/school/courses/knots/',
	);
});

test('paper is white and what stands on it black, in the dark as well', async () => {
	const colours = await printed('courses/knots/whole/', (page) =>
		page.evaluate(() => [
			getComputedStyle(document.body).color,
			getComputedStyle(document.body).backgroundColor,
		]),
	);
	expect(colours).toEqual(['rgb(0, 0, 0)', 'rgba(0, 0, 0, 0)']);
});

test('what belongs to the screen stays there', async () => {
	const shown = await printed('courses/knots/whole/', (page) =>
		page.evaluate(() =>
			['.site-header', '.site-footer', '.course-head img', 'button', '.skip'].filter((selector) =>
				[...document.querySelectorAll(selector)].some((one) => one.getClientRects().length > 0),
			),
		),
	);
	expect(shown).toEqual([]);
});

test('a task has a box to tick, and an address stands after the link to it', async () => {
	const [box, address] = await printed('courses/knots/whole/', (page) =>
		page.evaluate(() => [
			getComputedStyle(document.querySelector('.task-title')!, '::before').borderTopStyle,
			getComputedStyle(document.querySelector('.video a')!, '::after').content.replaceAll('" "', ''),
		]),
	);
	expect([box, address]).toEqual(['solid', '" <https://archive.org/details/peer-learning>"']);
});

test('the plan says when each unit begins in the groups that run or are ahead', async () => {
	const rows = await printed('courses/knots/whole/', (page) => page.locator('.plan tr').allInnerTexts());
	expect(rows.map((row) => row.replace(/\s+/g, ' ').trim())).toEqual([
		'Unit Time Autumn in New York, from Window, from Spring, from',
		'1. The first knot 10 minutes 26 October 2026 25 January 2027 1 February 2027',
		'2. Everything that a unit can hold 1.5 hours 9 November 2026 8 February 2027 22 February 2027',
	]);
});

test('notes for facilitators and answers are printed for those who ask for them, on a page that is not listed', async () => {
	const look = (path: string) =>
		printed(path, (page) =>
			page.evaluate(() => {
				const height = (selector: string) =>
					document.querySelector(selector)!.getBoundingClientRect().height > 0;
				return {
					notes: height('.facilitator > p'),
					answers: height('.answer > ul'),
					opened: height('.reveal > p'),
					robots: document.querySelector('meta[name=robots]')?.getAttribute('content'),
				};
			}),
		);
	expect(await look('courses/knots/whole/')).toEqual({
		notes: false,
		answers: false,
		opened: true,
		robots: 'noindex',
	});
	expect(await look('courses/knots/whole/facilitator/')).toEqual({
		notes: true,
		answers: true,
		opened: true,
		robots: 'noindex',
	});
});

test('a link leads from one form of the page to the other, without script', async () => {
	const page = await open.browser.newPage({ javaScriptEnabled: false });
	try {
		await page.goto(new URL('courses/knots/whole/', inject('sample').address).href);
		await page.getByRole('link', { name: 'Show the notes for facilitators' }).click();
		expect(await page.locator('.facilitator').first().isVisible()).toBe(true);
		await page.getByRole('link', { name: 'Leave out the notes for facilitators' }).click();
		expect(await page.locator('.facilitator').first().isVisible()).toBe(false);
	} finally {
		await page.close();
	}
});

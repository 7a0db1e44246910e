// Certificates, as a browser shows and prints them.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import jsqr from 'jsqr';
import type { Page } from 'playwright-core';
import { PNG } from 'pngjs';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { awardName } from '#core/recognition/digest.ts';
import { type OpenBrowser, openBrowser } from './browser.ts';

let open: OpenBrowser;
beforeAll(async () => {
	open = await openBrowser();
});
afterAll(() => open?.close());

const CREW = awardName('crew', 1, 'amina');
const HIDDEN = awardName('crew', 1, 'dalia');
const REVOKED = awardName('seaworthy', 1, 'dalia');

async function at<T>(
	name: string,
	look: (page: Page) => Promise<T>,
	{
		media = 'screen',
		width = 1200,
		height = 900,
	}: { media?: 'screen' | 'print'; width?: number; height?: number } = {},
): Promise<T> {
	const page = await open.browser.newPage({
		viewport: { width, height },
		colorScheme: 'dark',
		javaScriptEnabled: true,
	});
	try {
		await page.emulateMedia({ media, colorScheme: 'dark' });
		await page.goto(new URL(`awards/${name}/certificate/`, inject('sample').address).href);
		return await look(page);
	} finally {
		await page.close();
	}
}

const file = (name: string, path: string) => readFileSync(join(inject('sample').dist, 'awards', name, path));

describe.each([
	['A4', 842, 595],
	['Letter', 792, 612],
] as const)('on %s', (format, width, height) => {
	test.each([CREW, HIDDEN, REVOKED])(
		'a certificate is exactly one page, told to screen readers: %s',
		async (name) => {
			const pdf = (await at(name, (page) => page.pdf({ format, tagged: true }), { media: 'print' })).toString(
				'latin1',
			);
			const boxes = [...pdf.matchAll(/\/MediaBox\s*\[0 0 ([\d.]+) ([\d.]+)\]/g)].map(([, x, y]) => [
				Math.round((Number(x) - width) / 2),
				Math.round((Number(y) - height) / 2),
			]);
			expect(boxes).toEqual([[0, 0]]);
			expect([pdf.includes('/StructTreeRoot'), pdf.includes('/Alt')]).toEqual([true, true]);
		},
	);

	test('the sheet reaches every edge of the paper, and nothing on it is cut off', async () => {
		const size = { width: Math.round((width / 72) * 96), height: Math.round((height / 72) * 96) };
		const found = await at(
			CREW,
			(page) =>
				page.evaluate(() => {
					const sheet = document.querySelector('.sheet')!;
					const { left, top, right, bottom } = sheet.getBoundingClientRect();
					const over = [...sheet.querySelectorAll('*')].filter((one) => {
						const box = one.getBoundingClientRect();
						return box.width > 0 && (box.bottom > bottom + 1 || box.right > right + 1 || box.left < left - 1);
					});
					const shown = ['.site-header', '.site-footer', '.art-told', '.art-choice'].filter(
						(one) => document.querySelector(one)!.getClientRects().length > 0,
					);
					return {
						sheet: [left, top, right - innerWidth, bottom - innerHeight],
						over: over.map((one) => one.className),
						shown,
					};
				}),
			{ media: 'print', ...size },
		);
		expect(found).toEqual({ sheet: [0, 0, 0, 0], over: [], shown: [] });
	});
});

test('a camera reads from the paper where to check it', async () => {
	const picture = await at(CREW, (page) => page.locator('.sheet .qr').screenshot(), { media: 'print' });
	const { data, width, height } = PNG.sync.read(picture);
	expect(jsqr(new Uint8ClampedArray(data), width, height)?.data).toBe(
		`https://school.example/school/verify/#/awards/${CREW}/`,
	);
});

test('it reads well aloud: what, who, where, when, the artwork in words, peers, tasks', async () => {
	const said = await at(CREW, (page) => page.locator('.sheet').ariaSnapshot());
	const order = [
		'heading "Crew of the splices" [level=1]',
		'Amina S.',
		'Splices',
		'20 October 2026',
		'img "Weave: Crew of the splices, Amina S. — A cloth woven in 43 days',
		'heading "What peers said"',
		'heading "What was done"',
		'Whip the end of a rope',
		'img "QR code: check this award"',
		'This is an artwork, not a degree.',
	];
	const places = order.map((words) => said.indexOf(words));
	expect(places).toEqual([...places].sort((a, b) => a - b));
	expect(places.every((place) => place >= 0)).toBe(true);
	expect(said.match(/\bimg\b/g)).toHaveLength(2);
});

test('any of the artworks can be chosen without script, and its reading comes along', async () => {
	const context = await open.browser.newContext({ javaScriptEnabled: false });
	try {
		const page = await context.newPage();
		await page.goto(new URL(`awards/${CREW}/certificate/`, inject('sample').address).href);
		await page.getByRole('radio', { name: 'Word spiral' }).check();
		expect(await page.locator('.sheet-art img:visible').getAttribute('data-art')).toBe('spiral-1');
		expect(await page.locator('.art-told h2:visible').innerText()).toBe(
			'How to read this artwork: Word spiral',
		);
	} finally {
		await context.close();
	}
});

test('in the dark it is a light sheet on a dark desk', async () => {
	const colours = await at(CREW, (page) =>
		page.evaluate(() =>
			['.sheet', 'body'].map((one) => getComputedStyle(document.querySelector(one)!).backgroundColor),
		),
	);
	expect(colours).toEqual(['rgb(246, 245, 239)', 'rgb(18, 22, 29)']);
});

test('where words run from right to left, the artwork is on the right', async () => {
	const [art, words] = await at(CREW, (page) =>
		page.evaluate(() => {
			for (const one of [document.documentElement, document.querySelector('main')!]) one.dir = 'rtl';
			return ['.sheet-art', '.sheet-head'].map(
				(one) => document.querySelector(one)!.getBoundingClientRect().left,
			);
		}),
	);
	expect((art ?? 0) > (words ?? 0)).toBe(true);
});

test('one that is revoked says so over the sheet', async () => {
	expect(await at(REVOKED, (page) => page.locator('.sheet-notice').innerText())).toBe(
		'Revoked on 1 December 2026: it no longer counts',
	);
});

test('only awards that are shown are found, quoted and have a picture of their own to share', async () => {
	const look = (name: string) =>
		at(name, (page) =>
			page.evaluate(() => ({
				robots: document.querySelector('meta[name=robots]')?.getAttribute('content') ?? null,
				picture: document.querySelector('meta[property="og:image"]')!.getAttribute('content'),
				quotes: document.querySelectorAll('blockquote').length > 0,
			})),
		);
	const site = 'https://school.example/school';
	expect(await look(CREW)).toEqual({
		robots: null,
		picture: `${site}/awards/${CREW}/certificate.png`,
		quotes: true,
	});
	expect(await look(HIDDEN)).toEqual({
		robots: 'noindex',
		picture: `${site}/share/schools/webcraft.png`,
		quotes: false,
	});
});

test('the picture to share is as large as it says, and the award’s own artwork is one of three', () => {
	const { width, height } = PNG.sync.read(file(CREW, 'certificate.png'));
	expect([width, height]).toEqual([1200, 630]);
	expect(file(CREW, 'art.svg')).toEqual(file(CREW, 'art/weave-1.svg'));
	expect(() => file(HIDDEN, 'certificate.png')).toThrow();
});

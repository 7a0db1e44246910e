// Days for a course of one’s own pace, made in a browser wherever it is and whatever its clock says.
import { readFileSync } from 'node:fs';
import ICAL from 'ical.js';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { type OpenBrowser, openBrowser } from './browser.ts';

const { address } = inject('own');
const COURSE = `${address}courses/gentle-python/`;

let open: OpenBrowser;
beforeAll(async () => {
	open = await openBrowser();
});
afterAll(() => open?.close());

/** The page of a course on a device in `zone` whose clock says `now`. */
async function onDevice(zone: string, now: string, does: (page: Page, asked: string[]) => Promise<void>) {
	const device = await open.browser.newContext({
		acceptDownloads: true,
		locale: 'en-GB',
		timezoneId: zone,
		serviceWorkers: 'block',
	});
	try {
		const page = await device.newPage();
		const asked: string[] = [];
		page.on('request', (request) => asked.push(request.url()));
		await page.clock.setFixedTime(now);
		await page.goto(COURSE, { waitUntil: 'networkidle' });
		await page.getByText('Plan your days').click();
		await page.locator('own-pace ol li').first().waitFor();
		await does(page, asked);
	} finally {
		await device.close();
	}
}

async function made(page: Page) {
	const download = page.waitForEvent('download');
	await page.getByRole('button', { name: 'Make a calendar file' }).click();
	const file = await download;
	const text = readFileSync(await file.path(), 'utf8');
	const events = new ICAL.Component(ICAL.parse(text) as unknown[])
		.getAllSubcomponents('vevent')
		.map((one) => new ICAL.Event(one));
	return { name: file.suggestedFilename(), events };
}

const day = (event: ICAL.Event | undefined) => event?.startDate.isDate && event.startDate.toString();

describe.each([
	// Just before and just after midnight there, where it is another day in UTC.
	['Pacific/Auckland', '2027-03-31T11:30:00Z', '2027-04-01'],
	['America/Sao_Paulo', '2027-04-01T02:30:00Z', '2027-03-31'],
	['Asia/Kathmandu', '2027-03-31T18:20:00Z', '2027-04-01'],
	['Europe/Berlin', '2027-03-27T23:30:00Z', '2027-03-28'],
])('in %s at %s', (zone, now, today) => {
	test(`the first unit is for ${today}, and the file says so to every calendar`, async () => {
		await onDevice(zone, now, async (page) => {
			expect(await page.getByLabel('First day').inputValue()).toBe(today);
			const { name, events } = await made(page);
			expect(name).toBe('gentle-python.ics');
			const weeks = events.map((_, index) =>
				new Date(Date.parse(today) + index * 7 * 86_400_000).toISOString().slice(0, 10),
			);
			expect(events.length).toBeGreaterThan(3);
			expect(events.map(day)).toEqual(weeks);
			expect(await page.locator('own-pace [role=status]').innerText()).toBe(
				'The file was made on your device. Open it to add the days to your calendar.',
			);
		});
	});
});

test('another first day and rhythm change the list and the file, whose events lead to the units', async () => {
	await onDevice('Pacific/Auckland', '2027-01-10T00:00:00Z', async (page) => {
		await page.getByLabel('First day').fill('2028-02-28');
		await page.getByLabel('Rhythm').selectOption('day');
		const rows = (await page.locator('own-pace ol li').allInnerTexts()).slice(0, 3);
		expect(rows.map((row) => row.split(':')[0])).toEqual([
			'28 February 2028',
			'29 February 2028',
			'1 March 2028',
		]);
		const { events } = await made(page);
		expect(events.slice(0, 3).map(day)).toEqual(['2028-02-28', '2028-02-29', '2028-03-01']);
		const links = await page
			.locator('own-pace ol a')
			.evaluateAll((all) => all.map((link) => new URL((link as HTMLAnchorElement).href).pathname));
		const urls = events.map(({ component }) => String(component.getFirstPropertyValue('url')));
		expect(urls.map((url) => new URL(url).pathname)).toEqual(links);
		expect((await page.request.get(new URL(links[0]!, address).href)).status()).toBe(200);
	});
});

test('what writes the file is fetched when somebody asks for it, and without it there are the days', async () => {
	await onDevice('Etc/UTC', '2027-01-10T00:00:00Z', async (page, asked) => {
		expect(asked.filter((url) => url.includes('icalendar'))).toEqual([]);
		await page.route('**/_astro/icalendar*', (route) => route.abort());
		await page.getByRole('button', { name: 'Make a calendar file' }).click();
		await page.getByText('The file cannot be made without a network. The days are below.').waitFor();
		expect(await page.locator('own-pace ol li').first().isVisible()).toBe(true);
		expect(asked.filter((url) => url.includes('icalendar'))).toHaveLength(1);
	});
});

describe('who keeps the days', () => {
	const line = (page: Page) => page.locator('[data-my-plan]');
	const days = (page: Page) => page.locator('.syllabus [data-day]').allInnerTexts();
	const status = (page: Page) => page.locator('own-pace [role=status]').innerText();

	async function keep(page: Page, starts: string) {
		await page.getByLabel('First day').fill(starts);
		await page.getByRole('button', { name: 'Keep these days' }).click();
	}

	async function backOn(page: Page, now: string) {
		await page.clock.setFixedTime(now);
		await page.reload({ waitUntil: 'networkidle' });
		return (await line(page).innerText()).replace(/\s+/g, ' ').trim();
	}

	test('comes back to the unit that is due, whatever day it is there, and each unit has its day', async () => {
		await onDevice('Pacific/Auckland', '2027-01-02T00:00:00Z', async (page, asked) => {
			expect(await line(page).isVisible()).toBe(false);
			await keep(page, '2027-01-04');
			expect(await status(page)).toBe(
				'Saved on this device only. When you come back, this page tells which unit is due, and each unit its day.',
			);
			const units = await page.locator('.syllabus h3').allInnerTexts();
			expect(await backOn(page, '2027-01-03T10:59:00Z')).toBe('You begin on 4 January 2027.');
			expect((await days(page)).slice(0, 3)).toEqual([
				'4 January 2027',
				'11 January 2027',
				'18 January 2027',
			]);
			// Midnight there, where it is still noon of the day before in UTC.
			const began = (index: number) => `You began on 4 January 2027. This week: ${units[index]}`;
			expect(await backOn(page, '2027-01-03T11:00:00Z')).toBe(began(0));
			expect(await backOn(page, '2027-01-18T10:00:00Z')).toBe(began(2));
			expect(await page.locator('.syllabus [aria-current=date] h3').allInnerTexts()).toEqual([units[2]]);
			await line(page).getByRole('link').click();
			await page.getByRole('heading', { level: 1, name: units[2]! }).waitFor();
			await page.goBack();
			expect(await backOn(page, '2028-01-18T10:00:00Z')).toBe(
				'You began on 4 January 2027, and by your plan you have been through all of it.',
			);
			expect(asked.filter((url) => new URL(url).search || !url.startsWith(address))).toEqual([]);
		});
	});

	test('finds them with what is theirs, and takes them along or lets them go there', async () => {
		await onDevice('Etc/UTC', '2027-01-02T00:00:00Z', async (page) => {
			await page.getByLabel('Rhythm').selectOption('fortnight');
			await keep(page, '2027-01-04');
			await page.goto(`${address}me/`);
			expect(await page.locator('.begun [data-plan]').allInnerTexts()).toEqual([
				'Your plan: one unit every two weeks, from 4 January 2027',
			]);
			const download = page.waitForEvent('download');
			await page.getByRole('button', { name: 'Save it as a file' }).click();
			const { courses } = JSON.parse(readFileSync(await (await download).path(), 'utf8'));
			expect(courses['gentle-python'].plan).toEqual({
				starts: '2027-01-04',
				pace: 'fortnight',
				at: '2027-01-02T00:00:00.000Z',
			});
			await page.getByRole('button', { name: /^Forget this course/ }).click();
			await page.getByRole('button', { name: 'Forget it' }).click();
			await page.goto(COURSE, { waitUntil: 'networkidle' });
			expect([await line(page).isVisible(), await days(page)]).toEqual([false, []]);
		});
	});

	test('forgets them where they were kept, and ticks stay', async () => {
		await onDevice('Etc/UTC', '2027-01-06T00:00:00Z', async (page) => {
			const forget = page.getByRole('button', { name: 'Forget these days' });
			expect(await forget.isVisible()).toBe(false);
			await keep(page, '2027-01-04');
			await forget.click();
			expect([await status(page), await line(page).isVisible(), await forget.isVisible()]).toEqual([
				'Forgotten.',
				false,
				false,
			]);
			expect(await days(page)).toEqual([]);
			const kept = await page.evaluate(() => JSON.stringify({ ...localStorage }));
			expect(kept).not.toContain('2027-01-04');
			await page.reload({ waitUntil: 'networkidle' });
			expect(await line(page).isVisible()).toBe(false);
		});
	});
});

test('without scripts there is a sentence, and no button that does nothing', async () => {
	const device = await open.browser.newContext({ javaScriptEnabled: false });
	try {
		const page = await device.newPage();
		await page.goto(COURSE);
		expect(await page.getByText('Without a group, one unit a week is a good rhythm.').isVisible()).toBe(true);
		expect(await page.getByRole('button', { name: 'Make a calendar file' }).count()).toBe(0);
	} finally {
		await device.close();
	}
});

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

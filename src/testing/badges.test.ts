// What a badge asks is answered on the device of whoever asks; an award that is theirs is kept there and nowhere else.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { type OpenBrowser, openBrowser } from './browser.ts';
import { pagesOf } from './pages.ts';
import { headersFor } from './serve.ts';

const { address, dist, base } = inject('sample');

let open: OpenBrowser;
beforeAll(async () => {
	open = await openBrowser();
});
afterAll(() => open?.close());

/** A visit on a device of its own, and what its pages fetched from where they should not. */
async function visiting(does: (page: Page) => Promise<void>): Promise<void> {
	const device = await open.browser.newContext({ locale: 'en-GB' });
	device.setDefaultTimeout(20_000);
	const elsewhere: string[] = [];
	device.on('request', (request) => {
		if (new URL(request.url()).origin !== new URL(address).origin) elsewhere.push(request.url());
	});
	try {
		await does(await device.newPage());
	} finally {
		await device.close();
	}
	expect(elsewhere).toEqual([]);
}

const told = async (page: Page) =>
	(await page.locator('what-is-missing [data-answer]').innerText())
		.split('\n')
		.map((line) => line.trim())
		.filter((line) => line !== '');

test('the rule of a badge says what somebody lacks, by keyboard alone', async () => {
	await visiting(async (page) => {
		await page.goto(`${address}badges/splicer/`);
		await page.getByLabel('Your handle here').focus();
		await page.keyboard.type('@Chidi');
		await page.keyboard.press('Enter');
		await page.locator('#main').getByRole('link', { name: 'Work that waits for a reader' }).waitFor();
		const [first, ...lines] = await told(page);
		expect(first).toBe(
			'Not yet. This is what the rule found for @chidi in what stood here on 5 January 2027:',
		);
		expect(lines).toContain('Not counted: gil: too new here, counts from 9 January 2027');
		expect(
			await page
				.getByRole('link', { name: 'Work for “Make an eye splice”', exact: true })
				.evaluate((link: HTMLAnchorElement) => link.pathname),
		).toBe(`${base}courses/splices/ends-and-eyes/`);
	});
});

test('whoever holds it is told so, and whoever is not known where to begin', async () => {
	await visiting(async (page) => {
		await page.goto(`${address}badges/splicer/`);
		const ask = async (handle: string) => {
			await page.getByLabel('Your handle here').fill(handle);
			await page.getByRole('button', { name: 'Ask the rule' }).click();
			await page.locator('[data-answer]', { hasText: `@${handle}` }).waitFor();
			return told(page);
		};
		expect((await ask('amina'))[0]).toBe('@amina holds this badge. This is how the rule stands today:');
		expect(await ask('nobody')).toEqual([
			'Nothing is known of @nobody here yet: no work, no assessment, no meeting. The rule above says where to begin. Whoever has just handed something in waits until it is merged.',
		]);
	});
});

test('an award is kept on a device, listed where progress is, and let go again', async () => {
	const [award] = pagesOf(dist, base).filter(
		({ address: one, html }) => one.includes('/awards/') && html.includes('Splicer · Amina S.'),
	);
	await visiting(async (page) => {
		await page.goto(new URL(award!.address, address).href);
		await page.getByRole('button', { name: 'Keep this award on my device' }).click();
		await page.getByText('Your device keeps it.').waitFor();
		await page.goto(`${address}me/`);
		await page.getByRole('link', { name: 'Splicer' }).click();
		await page.waitForURL((url) => url.pathname === award!.address);
		await page.goBack();
		await page.getByRole('button', { name: 'Forget it on this device: Splicer' }).click();
		await page.getByRole('heading', { name: 'My badges' }).waitFor({ state: 'hidden' });
	});
});

test('indexes are asked to pass over what is known of people, and over awards that nobody shows', () => {
	const asked = readFileSync(join(dist, '_headers'), 'utf8');
	expect(headersFor(asked, `${base}work/facts/amina.json`)['x-robots-tag']).toBe('noindex');
	const awards = pagesOf(dist, base).filter(({ address: one }) => /\/awards\/[^/]+\/$/.test(one));
	const hidden = awards.filter(({ html }) => html.includes('This page is on no list'));
	expect([awards.length > hidden.length, hidden.length > 0]).toEqual([true, true]);
	expect(hidden.filter(({ html }) => !html.includes('<meta name="robots" content="noindex">'))).toEqual([]);
	const leading = pagesOf(dist, base).filter(
		({ address: one, html }) =>
			!one.includes('/awards/') && hidden.some((award) => html.includes(award.address)),
	);
	expect(leading.map(({ file }) => file)).toEqual([]);
});

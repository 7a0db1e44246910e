// A learner hands over work, a peer answers it, and somebody practises before: in a browser, with nothing sent anywhere.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { opened } from '#core/writing/source.ts';
import { type OpenBrowser, openBrowser } from './browser.ts';

const { address, content } = inject('sample');
const { address: own } = inject('own');
const WORK = `${address}work/splices/eye-splice/`;

let open: OpenBrowser;
beforeAll(async () => {
	open = await openBrowser();
});
afterAll(() => open?.close());

/** What happens on a device of its own, where pages must not complain, nor send anything to anybody. */
async function onDevice(
	does: (page: Page, device: BrowserContext) => Promise<void>,
	options: BrowserContextOptions = {},
): Promise<void> {
	const complaints: string[] = [];
	const device = await open.browser.newContext({ locale: 'en-GB', ...options });
	device.setDefaultTimeout(20_000);
	device.on('console', (said) => {
		if (['error', 'warning'].includes(said.type())) complaints.push(said.text());
	});
	device.on('weberror', (error) => complaints.push(error.error().message));
	device.on('request', (request) => {
		const url = new URL(request.url());
		const sends = request.method() !== 'GET' || url.search !== '' || request.postData() !== null;
		const stays =
			[address, own].some((site) => url.origin === new URL(site).origin) || url.protocol === 'blob:';
		if (sends || !stays) complaints.push(`${request.method()} ${request.url()}`);
	});
	try {
		const page = await device.newPage();
		await page.clock.setFixedTime('2027-01-05T12:00:00Z');
		await does(page, device);
	} finally {
		await device.close();
	}
	expect(complaints).toEqual([]);
}

const field = (page: Page, name: string) => page.getByLabel(name, { exact: true });
const ready = (page: Page) => page.getByRole('region', { name: 'Your file is ready' });
const theForm = (page: Page) => ready(page).getByRole('link', { name: 'Open the form on the forge' });

/** The file that the panel shows. */
async function fileOn(page: Page): Promise<{ path: string; text: string }> {
	const panel = ready(page);
	await panel.waitFor();
	const path = (await panel.locator('[data-path]').textContent()) ?? '';
	return { path, text: (await panel.locator('[data-text]').textContent()) ?? '' };
}

/** What the filled form of the forge would hold. */
async function filledOn(page: Page): Promise<{ path: string | null; text: string | null }> {
	const { searchParams } = new URL((await theForm(page).getAttribute('href')) ?? '');
	return { path: searchParams.get('filename'), text: searchParams.get('value') };
}

test('a learner goes from the task to a file of their work, by keyboard, and the draft waits for them', async () => {
	await onDevice(async (page) => {
		await page.goto(`${address}courses/splices/`);
		await page.locator('.syllabus a').first().click();
		await page.getByRole('link', { name: 'Share your work' }).first().focus();
		await page.keyboard.press('Enter');
		await field(page, 'Your handle').waitFor();
		const task = await field(page, 'Task').inputValue();
		expect(await field(page, 'Course').inputValue()).toBe('splices');
		await field(page, 'Your handle').focus();
		for (const words of [
			'zoe',
			'A loop & <more>',
			'https://zoe.example/loop',
			'I used <b> and {x}.',
			'It holds.',
		]) {
			await page.keyboard.type(words);
			await page.keyboard.press('Tab');
		}
		await page.reload();
		await page.getByText('Your draft is back.').waitFor();
		expect(await field(page, 'Title').inputValue()).toBe('A loop & <more>');
		await field(page, 'Made with').fill('Bo, ada zoe');
		await page.getByRole('button', { name: 'Make my file' }).press('Enter');
		const file = await fileOn(page);
		expect(file).toEqual({
			path: `content/work/splices/${task}/zoe.mdx`,
			text: `---
title: A loop & <more>
url: https://zoe.example/loop
date: "2027-01-05"
with: [bo, ada]
provenance:
  way: account
---

## What I did

I used \\<b> and \\{x}.

## What I learned

It holds.
`,
		});
		expect(await filledOn(page)).toEqual(file);
		expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-labelledby'))).toBe(
			'hand-over',
		);
		await page.getByRole('button', { name: 'I have handed it over' }).click();
		expect(await field(page, 'Title').inputValue()).toBe('');
		expect(await field(page, 'Your handle').inputValue()).toBe('zoe');
	});
});

test('a form that lacks something, or says what is private, makes no file', async () => {
	await onDevice(async (page) => {
		await page.goto(`${address}share-your-work/#splices/eye-splice`);
		const make = page.getByRole('button', { name: 'Make my file' });
		await make.click();
		expect(await ready(page).isVisible()).toBe(false);
		for (const [name, words] of [
			['Your handle', 'zoe'],
			['Title', 'A loop'],
			['What I did', 'Write to zoe@mail.zoe.net.'],
			['What I learned', 'It holds.'],
		] as const)
			await field(page, name).fill(words);
		await make.click();
		expect(await ready(page).isVisible()).toBe(false);
		expect(
			await field(page, 'What I did').evaluate((area: HTMLTextAreaElement) => area.validationMessage),
		).toMatch(/^There is a mail address or a phone number here/);
		await field(page, 'What I did').fill('I tied it.');
		await make.click();
		await ready(page).waitFor();
	});
});

test('a long text in other letters is copied, and the form of the forge opens empty', async () => {
	await onDevice(
		async (page) => {
			await page.goto(`${address}share-your-work/#splices/eye-splice`);
			for (const [name, words] of [
				['Your handle', 'zoe'],
				['Title', '一個結'],
				['What I did', '繩結。'.repeat(400)],
				['What I learned', 'تعلمت العقدة.'],
			] as const)
				await field(page, name).fill(words);
			await page.getByRole('button', { name: 'Make my file' }).click();
			const file = await fileOn(page);
			expect(await filledOn(page)).toEqual({ path: file.path, text: null });
			await page.getByText('It is too long for a link.').waitFor();
			await page.getByRole('button', { name: 'Copy the text' }).click();
			await page.getByText('Copied.').waitFor();
			expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(file.text);
			await page.getByText('Other ways to hand it over').click();
			const [download] = await Promise.all([
				page.waitForEvent('download'),
				page.getByRole('link', { name: 'Download the file' }).click(),
			]);
			expect(download.suggestedFilename()).toBe('work--splices--eye-splice--zoe.mdx');
			expect(readFileSync(await download.path(), 'utf8')).toBe(file.text);
		},
		{ permissions: ['clipboard-read', 'clipboard-write'], acceptDownloads: true },
	);
});

test('its maker revises a work from what stands there, and what stood there stays in its history', async () => {
	await onDevice(async (page) => {
		await page.goto(`${WORK}bram/`);
		await page.getByRole('link', { name: 'Hand in a revision' }).click();
		await page.getByText('You are handing in a revision.').waitFor();
		const before = opened(readFileSync(join(content, 'work/splices/eye-splice/bram.mdx'), 'utf8'), 'work')!;
		expect(await field(page, 'Title').inputValue()).toBe(before.record['title']);
		expect(await field(page, 'Your handle').isDisabled()).toBe(true);
		await field(page, 'Title').fill('An eye, once more');
		await field(page, 'What changed').fill('Another title.');
		await page.getByRole('button', { name: 'Make my file' }).click();
		const { text, path } = await fileOn(page);
		const { record, body } = opened(text, 'work')!;
		const earlier = before.record['earlier'] as object[];
		expect(path).toBe('content/work/splices/eye-splice/bram.mdx');
		expect(body).toBe(before.body);
		expect(record).toMatchObject({ revision: 5, title: 'An eye, once more', improved: 'Another title.' });
		expect(record['earlier']).toHaveLength(earlier.length + 1);
		await page.getByText('The file is there already.').waitFor();
		expect(await theForm(page).getAttribute('href')).toMatch(/edit.*work\/splices\/eye-splice\/bram\.mdx$/);
	});
});

test('a peer answers a work by levels and words, and nobody answers their own', async () => {
	await onDevice(async (page) => {
		await page.goto(`${WORK}bram/`);
		const make = page.getByRole('button', { name: 'Make my answer' });
		await field(page, 'Your handle').fill('bram');
		const levels = page.locator('assess-work fieldset');
		for (const one of await levels.all()) await one.getByRole('radio', { name: /^Fully/ }).check();
		await levels.first().getByLabel('Because').fill('The second picture.');
		await field(page, 'Kudos').fill('It holds a boat.');
		await make.click();
		expect(await ready(page).isVisible()).toBe(false);
		expect(
			await field(page, 'Your handle').evaluate((input: HTMLInputElement) => input.validationMessage),
		).toBe('Nobody answers their own work, or that of their team.');
		await field(page, 'Your handle').fill('zoe');
		await make.click();
		const { path, text } = await fileOn(page);
		expect(path).toBe('content/assessments/splices/eye-splice/bram/zoe-r4.yml');
		const { ratings, ...record } = opened(text, 'assessments')!.record as { ratings: object[] };
		expect(record).toEqual({
			rubric: 'splice',
			revision: 4,
			read: await page.locator('.digest').innerText(),
			date: '2027-01-05',
			kudos: 'It holds a boat.',
			provenance: { way: 'account' },
		});
		expect(ratings[0]).toEqual({ criterion: 'holds', level: 3, because: 'The second picture.' });
		expect(ratings).toHaveLength(4);
		expect(await filledOn(page)).toEqual({ path, text });
		await page.reload();
		expect(await field(page, 'Kudos').inputValue()).toBe('It holds a boat.');
	});
});

test('the queue leads to work that fewest have read, and names nobody who did not ask for it', async () => {
	await onDevice(async (page) => {
		await page.goto(`${address}work/`);
		const counts = await page
			.locator('[data-read]')
			.evaluateAll((rows) => rows.map((row) => Number((row as HTMLElement).dataset['read'])));
		expect(counts.length).toBeGreaterThan(3);
		expect(counts).toEqual(counts.toSorted((a, b) => a - b));
		const first = await page.getByRole('link', { name: 'Read one now' }).getAttribute('href');
		const fewest = page.locator(`[data-read="${counts[0]}"] h2 a`);
		const leads = await fewest.evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).href));
		expect(leads).toContain(new URL(first ?? '', address).href);
		expect(await page.locator('meta[name=robots]').getAttribute('content')).toBe('noindex');
		const listed = await page
			.locator('[data-read]')
			.evaluateAll((rows) =>
				rows.map((row) => [row.querySelector('h2 a')?.getAttribute('href') ?? '', row.textContent ?? '']),
			);
		for (const [href = '', told = ''] of listed) {
			const id = href.replace('/school/work/', '').replace(/\/$/, '');
			const { record } = opened(readFileSync(join(content, `work/${id}.mdx`), 'utf8'), 'work')!;
			expect(told.includes('Made by'), id).toBe(record['listed'] === true);
		}
	});
});

test('somebody practises, sees how far they are, and it is still there the next day', async () => {
	await onDevice(async (page) => {
		await page.goto(`${address}handbook/rubrics/splice/practise/`);
		const samples = page.locator('form[data-sample]');
		for (const sample of await samples.all()) {
			for (const one of await sample.locator('fieldset').all()) await one.getByRole('radio').nth(2).check();
			await sample.getByRole('button', { name: 'Compare with what was agreed' }).click();
		}
		const told = await samples.first().getByRole('status').innerText();
		expect(told).toMatch(/^The same level in \d of 4 lines; more than one level away in \d\.$/);
		await page.reload();
		expect(await samples.first().getByRole('status').innerText()).toBe(told);
		await field(page, 'Your handle').fill('zoe');
		await page.getByRole('button', { name: 'Make my file' }).click();
		const { path, text } = await fileOn(page);
		expect(path).toBe('content/calibrations/splice/zoe.yml');
		expect((opened(text, 'calibrations')!.record['ratings'] as object[]).length).toBe(8);
	});
});

test('without script, every page says how to go on by hand', async () => {
	await onDevice(
		async (page) => {
			await page.goto(`${address}share-your-work/`);
			expect(await page.locator('main noscript').innerText()).toMatch(/^This form needs JavaScript\./);
			expect(await page.getByRole('button', { name: 'Make my file' }).isVisible()).toBe(false);
			expect(await page.getByRole('link', { name: 'Begin the file by hand' }).getAttribute('href')).toContain(
				'work%2Fname-of-the-course',
			);
			await page.goto(`${WORK}bram/`);
			const begun = page.locator('main noscript a');
			expect(await begun.getAttribute('href')).toContain('assessments%2Fsplices%2Feye-splice%2Fbram');
			await page.goto(`${address}handbook/rubrics/splice/practise/`);
			await page.getByText('What was agreed, and why').first().click();
			expect(await page.locator('[data-agreed] dd').first().isVisible()).toBe(true);
			expect(await page.locator('[data-compare]').first().isVisible()).toBe(false);
		},
		{ javaScriptEnabled: false },
	);
});

test.each([
	[
		'in English',
		address,
		['share-your-work/#splices/eye-splice', 'work/', 'work/splices/eye-splice/bram/'],
		'ltr',
	],
	['in Arabic', own, ['ar/share-your-work/', 'ar/work/'], 'rtl'],
] as const)('on a small phone, %s, nothing sticks out of the forms', async (_, site, pages, direction) => {
	for (const at of pages)
		await onDevice(
			async (page) => {
				await page.goto(`${site}${at}`);
				expect(await page.evaluate(() => document.documentElement.dir), at).toBe(direction);
				const wide = () => document.documentElement.scrollWidth - document.documentElement.clientWidth;
				expect(await page.evaluate(wide), at).toBe(0);
			},
			{ viewport: { width: 320, height: 640 } },
		);
});

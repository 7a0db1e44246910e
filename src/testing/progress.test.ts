// What somebody does in a course is kept on their device, comes back, goes along, and goes nowhere else.
import { readFileSync } from 'node:fs';
import { AxeBuilder } from '@axe-core/playwright';
import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { type OpenBrowser, openBrowser } from './browser.ts';

const { address } = inject('sample');
const KEY = 'peerhood:/school/:progress';
const KNOTS = `${address}courses/knots/`;
const FIRST = `${KNOTS}first-knot/`;
const EVERYTHING = `${KNOTS}everything/`;
const ME = `${address}me/`;

let open: OpenBrowser;
beforeAll(async () => {
	open = await openBrowser();
});
afterAll(() => open?.close());

/** What happens on a device of its own, where pages must not complain, nor send anything to anybody. */
async function onDevice(does: (device: BrowserContext, page: Page) => Promise<void>): Promise<void> {
	const complaints: string[] = [];
	const device = await open.browser.newContext({ acceptDownloads: true, locale: 'en-GB' });
	device.setDefaultTimeout(20_000);
	device.on('console', (said) => {
		if (['error', 'warning'].includes(said.type())) complaints.push(said.text());
	});
	device.on('weberror', (error) => complaints.push(error.error().message));
	device.on('request', (request) => {
		const url = new URL(request.url());
		const sends = request.method() !== 'GET' || url.search !== '' || request.postData() !== null;
		const stays = url.origin === new URL(address).origin || url.protocol === 'blob:';
		if (sends || !stays) complaints.push(`${request.method()} ${request.url()}`);
	});
	try {
		await does(device, await device.newPage());
	} finally {
		await device.close();
	}
	expect(complaints).toEqual([]);
}

const box = (page: Page, task: string) => page.getByRole('checkbox', { name: `Done ${task}` });
const kept = (page: Page) => page.evaluate((key) => localStorage.getItem(key), KEY);
/** What those hear who do not see the page. */
const read = async (page: Page, selector: string) =>
	(await page.locator(selector).allTextContents()).map((text) => text.replace(/\s+/g, ' ').trim());
const line = (page: Page) => page.locator('task-progress [role=status]').innerText();

const BOWLINE = 'Tie a bowline';
const SHOW = 'Show your knot';

test('a task that is ticked stays ticked, in the unit, in lists, on cards, on the front page', async () => {
	await onDevice(async (_, page) => {
		await page.goto(FIRST);
		expect(await line(page)).toBe('0 of 1 task. Saved on this device only.');
		await box(page, BOWLINE).check();
		expect(await line(page)).toBe('The task is done. Saved on this device only.');
		await page.reload();
		expect(await box(page, BOWLINE).isChecked()).toBe(true);
		expect(await line(page)).toBe('The task is done. Saved on this device only.');
		expect(await read(page, '.units li[data-done]')).toEqual(['The first knot (done)']);

		await page.goto(`${KNOTS}whole/`);
		expect([await box(page, BOWLINE).isChecked(), await box(page, SHOW).isChecked()]).toEqual([true, false]);

		await page.goto(KNOTS);
		const course = page.locator('course-progress');
		expect(await course.innerText()).toContain('1 of 2 tasks');
		expect(await read(page, '.syllabus li[data-done] h3')).toEqual(['The first knot (done)']);
		expect(await course.getByRole('link').getAttribute('href')).toMatch(
			/^\/school\/courses\/knots\/first-knot\//,
		);

		await page.goto(`${address}courses/`);
		expect(await page.locator('card-progress:visible').allInnerTexts()).toEqual(['1 of 2 tasks']);

		await page.goto(address);
		const card = page.locator('resume-card');
		expect(await card.locator('[data-course]').innerText()).toBe('Knots');
		expect(await card.locator('progress').evaluate((bar: HTMLProgressElement) => bar.position)).toBe(0.5);
		await card.getByRole('link', { name: 'The first knot' }).click();
		await page.waitForURL((url) => url.href.startsWith(FIRST));
	});
});

test('somebody comes back to the heading that they had reached', async () => {
	await onDevice(async (_, page) => {
		await page.goto(EVERYTHING);
		await page.locator('#on-a-table-and-a-formula').scrollIntoViewIfNeeded();
		await page.evaluate(() => document.querySelector('#on-a-table-and-a-formula')!.scrollIntoView());
		await page.goto(KNOTS);
		const link = page.locator('course-progress').getByRole('link');
		expect(await link.getAttribute('href')).toBe(
			'/school/courses/knots/everything/#on-a-table-and-a-formula',
		);
	});
});

test('two tabs agree', async () => {
	await onDevice(async (device, one) => {
		const other = await device.newPage();
		await one.goto(FIRST);
		await other.goto(FIRST);
		await one.bringToFront();
		await box(one, BOWLINE).check();
		await other.locator('[data-task=tie-one][data-done]').waitFor();
		expect([await box(other, BOWLINE).isChecked(), await line(other)]).toEqual([
			true,
			'The task is done. Saved on this device only.',
		]);
		await other.bringToFront();
		await box(other, BOWLINE).uncheck();
		await one.locator('[data-task=tie-one]:not([data-done])').waitFor();
		expect(await box(one, BOWLINE).isChecked()).toBe(false);
	});
});

test('an answer to a quiz comes back with its verdict', async () => {
	await onDevice(async (_, page) => {
		const right = page.getByRole('radio', { name: 'Three times' }).first();
		const verdict = page
			.locator('.question')
			.filter({ has: page.locator('input:checked') })
			.locator('.verdict');
		await page.goto(EVERYTHING);
		await right.check();
		const said = await verdict.innerText();
		expect(said).toContain('For 0, 1 and 2.');
		await page.reload();
		expect([await right.isChecked(), await verdict.innerText()]).toEqual([true, said]);
	});
});

test('a task that was renamed keeps its tick', async () => {
	await onDevice(async (_, page) => {
		const at = '2027-01-04T10:00:00.000Z';
		const before = { version: 1, courses: { knots: { tasks: { tell: { done: true, at } }, quizzes: {} } } };
		await page.goto(ME);
		await page.evaluate(([key, text]) => localStorage.setItem(key!, text!), [KEY, JSON.stringify(before)]);
		await page.goto(EVERYTHING);
		expect(await box(page, SHOW).isChecked()).toBe(true);
		const { courses } = JSON.parse((await kept(page)) ?? '') as typeof before;
		expect(courses.knots.tasks).toEqual({ show: { done: true, at } });
	});
});

test('progress goes to another device in a file, and comes together with what is there', async () => {
	let file = '';
	let before: string | null = null;
	await onDevice(async (_, page) => {
		await page.goto(FIRST);
		await box(page, BOWLINE).check();
		await page.goto(ME);
		expect(await page.locator('.begun h3').allInnerTexts()).toEqual(['Knots']);
		expect(await page.locator('.begun [data-count]').allInnerTexts()).toEqual(['1 of 2 tasks']);
		const downloading = page.waitForEvent('download');
		await page.getByRole('button', { name: 'Save it as a file' }).click();
		const download = await downloading;
		expect(download.suggestedFilename()).toMatch(/^peerhood-progress-\d{4}-\d\d-\d\d\.json$/);
		file = readFileSync(await download.path(), 'utf8');
		before = await kept(page);
	});
	await onDevice(async (_, page) => {
		const told = page.locator('[data-told]');
		const bring = (text: string) =>
			page
				.getByLabel('Bring in a file')
				.setInputFiles({ name: 'progress.json', mimeType: 'application/json', buffer: Buffer.from(text) });
		await page.goto(ME);
		await page.getByText('Nothing here yet').waitFor();
		await bring('{"version": 2}');
		await page.getByText('This file comes from a newer version of the site.').waitFor();
		await bring('[1, 2]');
		await page.getByText('This is not a file of progress.').waitFor();
		expect(await kept(page)).toBeNull();
		await bring(file);
		await page.getByText('Brought in 2 things').waitFor();
		expect(JSON.parse((await kept(page)) ?? '')).toEqual(JSON.parse(before ?? ''));
		await bring(file);
		await page.getByText('There is nothing in this file').waitFor();

		await page.getByRole('button', { name: 'Forget this course: Knots' }).click();
		await page.getByRole('button', { name: 'Keep it' }).click();
		expect(await page.locator('.begun h3').allInnerTexts()).toEqual(['Knots']);
		await page.getByRole('button', { name: 'Forget everything' }).click();
		await page.getByRole('button', { name: 'Forget it' }).click();
		await page.getByText('Nothing here yet').waitFor();
		expect([await told.innerText(), await kept(page)]).toEqual(['Forgotten.', null]);
	});
});

test('a browser that keeps nothing says so, and boxes can be ticked all the same', async () => {
	await onDevice(async (device, page) => {
		await device.addInitScript(() => {
			Object.defineProperty(window, 'localStorage', {
				get() {
					throw new DOMException('The operation is insecure.', 'SecurityError');
				},
			});
		});
		await page.goto(FIRST);
		await box(page, BOWLINE).check();
		expect([await box(page, BOWLINE).isChecked(), await line(page)]).toEqual([
			true,
			'The task is done. This browser lets this site save nothing, so what you tick is gone when you leave the page.',
		]);
		await page.goto(ME);
		await page.getByText('This browser lets this site save nothing').waitFor();
		await page.goto(KNOTS);
		expect(await page.locator('course-progress').isVisible()).toBe(false);
	});
});

test('a device without room says so', async () => {
	await onDevice(async (device, page) => {
		await device.addInitScript(() => {
			Storage.prototype.setItem = () => {
				throw new DOMException('No room.', 'QuotaExceededError');
			};
		});
		await page.goto(FIRST);
		expect(await line(page)).toBe(
			'0 of 1 task. There is no room left on this device, so what you tick now is gone when you leave the page.',
		);
	});
});

test('what a later version of the site kept is left as it lies', async () => {
	await onDevice(async (_, page) => {
		const later = '{"version": 2, "courses": ["of another shape"]}';
		await page.goto(ME);
		await page.evaluate(([key, text]) => localStorage.setItem(key!, text!), [KEY, later]);
		await page.goto(FIRST);
		await box(page, BOWLINE).check();
		expect(await line(page)).toContain('What is saved here comes from a newer version of this site.');
		expect(await kept(page)).toBe(later);
	});
});

test('the browser is asked to hold on to it once, when the first task is ticked', async () => {
	await onDevice(async (device, page) => {
		await device.addInitScript(() => {
			const asked = () => Number(sessionStorage.getItem('asked'));
			navigator.storage.persist = async () => {
				sessionStorage.setItem('asked', String(asked() + 1));
				return true;
			};
		});
		const asked = () => page.evaluate(() => Number(sessionStorage.getItem('asked')));
		await page.goto(FIRST);
		expect(await asked()).toBe(0);
		await box(page, BOWLINE).check();
		await page.goto(EVERYTHING);
		await box(page, SHOW).check();
		expect(await asked()).toBe(1);
	});
});

test('without script nothing asks to be ticked, and the page of progress says why', async () => {
	const device = await open.browser.newContext({ javaScriptEnabled: false });
	const page = await device.newPage();
	await page.goto(FIRST);
	expect([
		await page.locator('.task').count(),
		await page.locator('.task-tick, task-progress:visible').count(),
	]).toEqual([1, 0]);
	await page.goto(ME);
	expect(await page.locator('main noscript').innerText()).toBe(
		'Keeping your progress needs script. Nothing else here does: read, learn and join as you are.',
	);
	await device.close();
});

test('what progress adds to pages has no barriers, in the light and in the dark', async () => {
	await onDevice(async (_, page) => {
		await page.emulateMedia({ reducedMotion: 'reduce' });
		await page.goto(EVERYTHING);
		await page.getByRole('radio', { name: 'Three times' }).first().check();
		await page.goto(FIRST);
		await box(page, BOWLINE).check();
		const barriers: string[] = [];
		for (const shown of [FIRST, KNOTS, address, ME]) {
			await page.goto(shown);
			if (shown === ME) await page.getByRole('button', { name: 'Forget everything' }).click();
			for (const colorScheme of ['light', 'dark'] as const) {
				await page.emulateMedia({ colorScheme });
				const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze();
				barriers.push(...violations.map(({ id, nodes }) => `${shown}: ${id} at ${String(nodes[0]?.target)}`));
			}
		}
		expect(barriers).toEqual([]);
	});
});

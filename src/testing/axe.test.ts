// Barriers that a program can find, on a page of every type: in both themes, on a phone and on a desk.
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { type OpenBrowser, openBrowser } from './browser.ts';
import { addressOf, pageTypes } from './page-types.ts';

const STANDARDS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const SCREENS = { phone: { width: 360, height: 740 }, desk: { width: 1280, height: 800 } };

let open: OpenBrowser;
beforeAll(async () => {
	open = await openBrowser();
});
afterAll(() => open?.close());

const types = pageTypes([inject('own'), inject('sample')]);

test.concurrent.each(types)('$name has no barriers', async (type) => {
	const page = await open.browser.newPage({ reducedMotion: 'reduce' });
	try {
		await page.goto(addressOf(type));
		await unfold(page);
		const found: string[] = [];
		for (const [screen, viewport] of Object.entries(SCREENS)) {
			await page.setViewportSize(viewport);
			for (const colorScheme of ['light', 'dark'] as const) {
				await page.emulateMedia({ colorScheme });
				const barriers = await barriersOn(page);
				found.push(...barriers.map((one) => `${screen}, ${colorScheme}: ${one}`));
			}
		}
		expect([page.url(), ...found]).toEqual([page.url()]);
	} finally {
		await page.close();
	}
});

/** What is folded away is hidden from axe as well; menus outside of the text would cover it. */
const unfold = (page: Page) =>
	page.evaluate(() =>
		document.querySelectorAll<HTMLDetailsElement>('main details').forEach((details) => (details.open = true)),
	);

async function barriersOn(page: Page): Promise<string[]> {
	const { violations } = await new AxeBuilder({ page }).withTags(STANDARDS).setLegacyMode().analyze();
	return violations.flatMap(({ id, help, nodes }) =>
		nodes.map(({ target, any }) => `${id} at ${target.join(' ')}: ${any[0]?.message ?? help}`),
	);
}

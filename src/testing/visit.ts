// What a visitor does in a browser of their own, which must not complain of anything nor call another host.
import type { BrowserContextOptions, Page } from 'playwright-core';
import { expect } from 'vitest';
import type { OpenBrowser } from './browser.ts';

export interface Visitor extends BrowserContextOptions {
	/** The day that it is where they are. */
	today?: string;
}

/** Opens `address` for a visitor who `does` something there. */
export async function visitWith(
	{ browser }: OpenBrowser,
	address: string,
	does: (page: Page) => Promise<void>,
	{ today, ...options }: Visitor = {},
): Promise<void> {
	const complaints: string[] = [];
	const context = await browser.newContext(options);
	try {
		context.setDefaultTimeout(20_000);
		const page = await context.newPage();
		if (today) await page.clock.setFixedTime(`${today}T12:00:00Z`);
		page.on('console', (said) => {
			if (['error', 'warning'].includes(said.type())) complaints.push(`${page.url()}: ${said.text()}`);
		});
		page.on('pageerror', (error) => complaints.push(`${page.url()}: ${error.message}`));
		page.on('requestfailed', (request) => {
			const why = request.failure()?.errorText ?? '';
			// Whoever goes on does not wait for the pictures of the page before.
			if (why !== 'net::ERR_ABORTED') complaints.push(`${request.url()}: ${why}`);
		});
		page.on('request', (request) => {
			if (new URL(request.url()).origin !== new URL(address).origin)
				complaints.push(`${page.url()} asks ${request.url()}`);
		});
		await page.goto(address);
		await does(page);
	} finally {
		await context.close();
	}
	expect(complaints).toEqual([]);
}

// Measures how long the catalogue of a built site takes over a choice, with the layout of the page that follows it.
import { openBrowser } from '#testing/browser.ts';
import { serve } from '#testing/serve.ts';

const CHANGES = 20;

/** What 19 of 20 choices take at most, in milliseconds; undefined where no browser is to be had. */
export async function filterTime(dist: string): Promise<number | undefined> {
	const browser = await openBrowser().catch(() => undefined);
	if (!browser) return undefined;
	const host = await serve(dist, '/');
	try {
		const page = await browser.browser.newPage();
		await page.goto(`${host.address}courses/`, { waitUntil: 'networkidle' });
		const times = await page.locator('course-filter input[type=checkbox]').evaluateAll(
			(boxes, changes) =>
				Array.from({ length: changes }, (_, number) => {
					const before = performance.now();
					(boxes[number % boxes.length] as HTMLElement).click();
					document.body.getBoundingClientRect();
					return performance.now() - before;
				}),
			CHANGES,
		);
		return times.sort((a, b) => a - b)[Math.ceil(0.95 * CHANGES) - 1];
	} finally {
		await browser.close();
		await host.close();
	}
}

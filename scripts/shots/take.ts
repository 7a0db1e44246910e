// The whole of a page, as a phone and a desk show it, by day and by night.
import type { Page } from 'playwright-core';

const SCREENS = { phone: { width: 360, height: 740 }, desk: { width: 1280, height: 800 } };

/** Writes pictures of what `page` shows, to files whose names begin with `path`. */
export async function take(page: Page, path: string): Promise<void> {
	await page.evaluate(showPictures);
	for (const [screen, viewport] of Object.entries(SCREENS)) {
		await page.setViewportSize(viewport);
		for (const colorScheme of ['light', 'dark'] as const) {
			await page.emulateMedia({ colorScheme });
			await page.screenshot({ path: `${path}.${screen}.${colorScheme}.png`, fullPage: true });
		}
	}
}

/** In the page: pictures that wait until they are near would be missing. */
function showPictures() {
	const shown = [...document.images].map((image) => {
		image.loading = 'eager';
		return image.decode();
	});
	return Promise.allSettled(shown);
}

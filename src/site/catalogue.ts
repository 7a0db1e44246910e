// The one place where the site meets the disk, the environment and the clock.
import type { Catalogue } from '#core/catalogue/catalogue.ts';
import { snapshotOf } from '#disk/proposals.ts';
import { readSchool } from '#disk/school.ts';

let reading: Promise<Catalogue> | undefined;

/** The school as it stands today, read once and then remembered. */
export function getCatalogue(): Promise<Catalogue> {
	reading ??= readCatalogue();
	return reading;
}

/** Makes the next `getCatalogue()` read again; for the dev server, after content has changed. */
export function forgetCatalogue(): void {
	reading = undefined;
}

/** True for a build that is made to be looked at, and not to be found. */
export function isPreview(): boolean {
	return Boolean(process.env['PREVIEW']);
}

// Said by `plugins/astro/content.ts` while the dev server runs.
import.meta.hot?.on('astro:content-changed', forgetCatalogue);

/** The folder of the content. */
export function contentFolder(): string {
	return process.env['CONTENT'] ?? 'content';
}

/** The folder of what is remembered between builds. */
export function cacheFolder(): string {
	return process.env['CACHE'] ?? '.cache';
}

/** The file of the open proposals. */
export function proposalsFile(): string {
	return process.env['PROPOSALS'] ?? snapshotOf(contentFolder());
}

async function readCatalogue(): Promise<Catalogue> {
	const { TODAY = new Date().toISOString().slice(0, 10), BASE_PATH, SITE_URL } = process.env;
	const { catalogue } = await readSchool(contentFolder(), TODAY, {
		base: BASE_PATH,
		cache: cacheFolder(),
		history: true,
		proposals: proposalsFile(),
	});
	const { url, base } = catalogue.site;
	return { ...catalogue, site: { ...catalogue.site, url: SITE_URL ?? url, base: BASE_PATH ?? base } };
}

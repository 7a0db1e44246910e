// After a build: the service worker, and for each course the list of what to keep of it.
import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { courseFolders, courseList, digestOf, needsOf } from './offline/course-list.ts';

export interface OfflineOptions {
	/** Without it, a worker is written that takes an earlier one back. */
	on: boolean;
	/** The languages of the site, the main one first. */
	languages: readonly string[];
}

/** Writes `sw.js` and the lists `courses/<course>/offline.json`. */
export default function offline({ on, languages }: OfflineOptions): AstroIntegration {
	let base = '/';
	return {
		name: 'offline',
		hooks: {
			'astro:config:done': ({ config }) => {
				base = config.base;
			},
			'astro:build:done': ({ dir, logger }) => {
				const dist = fileURLToPath(dir);
				const locales = languages.slice(1);
				writeFileSync(join(dist, 'sw.js'), on ? worker(dist, base, locales) : farewell(base));
				if (!on) return;
				const folders = courseFolders(dist, locales);
				for (const folder of folders)
					writeFileSync(join(dist, folder, 'offline.json'), JSON.stringify(courseList(dist, base, folder)));
				logger.info(`${folders.length} courses can be saved`);
			},
		},
	};
}

function worker(dist: string, base: string, locales: readonly string[]): string {
	const pages = ['offline/', ...locales.map((locale) => `${locale}/offline/`)];
	const files = needsOf(dist, base, pages);
	// Pages that were kept go with the looks and scripts that they were kept with.
	const looks = globSync('_astro/**/*.{css,js}', { cwd: dist }).sort();
	const version = digestOf(dist, [...pages.map((page) => `${page}index.html`), ...files, ...looks]);
	const shell = [...pages, ...files].map((path) => base + path);
	return source('worker', { BASE: base, VERSION: version, SHELL: shell, LOCALES: locales });
}

const farewell = (base: string) => source('farewell', { BASE: base });

function source(name: string, values: Record<string, unknown>): string {
	const written = Object.entries(values).map(([key, value]) => `const ${key} = ${JSON.stringify(value)};\n`);
	return written.join('') + readFileSync(new URL(`offline/${name}.js`, import.meta.url), 'utf8');
}

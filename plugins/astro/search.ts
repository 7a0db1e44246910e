import { hash } from 'node:crypto';
import { existsSync, globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { close } from 'pagefind';
import {
	type Part,
	searchLanguage,
	type SearchedPage,
	searchParts,
	writeSearchIndex,
} from './search-index.ts';

// Pagefind's own interfaces, which nothing of ours loads.
const UNUSED = ['pagefind-ui.*', 'pagefind-modular-ui.*', 'pagefind-component-ui.*', 'pagefind-highlight.js'];

/** After a build, makes the search index: `pagefind/<language>/parts.json`, and a bundle for each of the parts. */
export default function search(): AstroIntegration {
	let memory = '';
	return {
		name: 'search',
		hooks: {
			'astro:config:done': ({ config }) => {
				memory = fileURLToPath(new URL('search.json', config.cacheDir));
			},
			'astro:build:done': async ({ dir, logger }) => {
				const root = fileURLToPath(dir);
				const parts = searchParts(searchedPages(root));
				const written = await writeParts(root, parts, known(memory));
				keep(memory, parts);
				logger.info(`${parts.length} parts, ${written} of them written`);
			},
		},
	};
}

async function writeParts(
	root: string,
	parts: readonly Part[],
	before: Readonly<Record<string, string>>,
): Promise<number> {
	const folder = join(root, 'pagefind');
	const names = new Set(parts.map(({ name }) => name));
	const languages = new Set(parts.map(({ language }) => language));
	for (const language of globSync('*/', { cwd: folder }))
		if (!languages.has(language)) rmSync(join(folder, language), { recursive: true });
	for (const bundle of globSync('*/*/', { cwd: folder }))
		if (!names.has(bundle.replaceAll('\\', '/'))) rmSync(join(folder, bundle), { recursive: true });
	const changed = parts.filter(
		({ name, digest }) => before[name] !== digest || !existsSync(join(folder, name, 'pagefind.js')),
	);
	for (const part of changed) {
		const bundle = join(folder, part.name);
		rmSync(bundle, { recursive: true, force: true });
		await writeSearchIndex(part, bundle, (address) =>
			readFileSync(join(root, address, 'index.html'), 'utf8'),
		);
		for (const file of globSync(UNUSED, { cwd: bundle })) rmSync(join(bundle, file));
	}
	for (const [language, all] of Map.groupBy(parts, (part) => part.language))
		writeFileSync(join(folder, language, 'parts.json'), JSON.stringify(all.map(({ name }) => name)));
	await close();
	return changed.length;
}

function searchedPages(root: string): SearchedPage[] {
	const files = globSync('**/index.html', { cwd: root }).sort();
	return files.flatMap((file) => {
		const html = readFileSync(join(root, file), 'utf8');
		const language = searchLanguage(html);
		const address = `/${file.replaceAll('\\', '/').replace(/index\.html$/, '')}`;
		return language === undefined ? [] : [{ address, language, digest: hash('sha256', html) }];
	});
}

// What cannot be read is not known, and is made again.
function known(memory: string): Record<string, string> {
	try {
		return JSON.parse(readFileSync(memory, 'utf8')) as Record<string, string>;
	} catch {
		return {};
	}
}

function keep(memory: string, parts: readonly Part[]): void {
	mkdirSync(dirname(memory), { recursive: true });
	writeFileSync(memory, JSON.stringify(Object.fromEntries(parts.map(({ name, digest }) => [name, digest]))));
}

// Which way imports run, held by reading them. The map is the one in `src/README.md`.
import { globSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { expect, test } from 'vitest';

interface Room {
	/** Rooms of ours that it may import from, besides itself. */
	from: readonly string[];
	/** What it may take from Node and from libraries. */
	outside: (specifier: string) => boolean;
}

const node = (specifier: string) => specifier.startsWith('node:');
const astro = (specifier: string) => /^astro($|[:/])/.test(specifier);
const font = (specifier: string) => specifier.startsWith('@fontsource-variable/');
const pure = (specifier: string) =>
	/^(zod|unified|temporal-polyfill|ical-generator|diff|fflate|qr|katex|lowlight|github-slugger|yaml)$|^(remark|rehype)-|^(mdast|hast|micromark)(-|$)|^unist$|^@noble\/hashes\/|^@scure\/base$/.test(
		specifier,
	);

const ROOMS: Record<string, Room> = {
	'src/core': { from: ['plugins/markdown'], outside: pure },
	'plugins/markdown': { from: [], outside: pure },
	'src/disk': {
		from: ['src/core', 'src/credentials'],
		outside: (specifier) =>
			node(specifier) || ['yaml', 'gray-matter', '@resvg/resvg-js', 'fontkitten'].includes(specifier),
	},
	// Runs in Node and in browsers: what signs and what verifies.
	'src/credentials': {
		from: ['src/core'],
		outside: (specifier) => /^(jsonld|jose|fflate|@scure\/base)$|^@noble\/hashes\//.test(specifier),
	},
	'src/i18n': { from: [], outside: () => false },
	'src/site': {
		from: ['src/core', 'src/disk', 'src/i18n'],
		outside: (specifier) => specifier === 'node:crypto',
	},
	'src/components': {
		from: ['src/core', 'src/credentials', 'src/site', 'src/i18n', 'src/styles'],
		outside: () => false,
	},
	'src/layouts': {
		from: ['src/core', 'src/site', 'src/i18n', 'src/components', 'src/styles'],
		outside: font,
	},
	'src/pages': {
		from: ['src/core', 'src/site', 'src/i18n', 'src/components', 'src/layouts'],
		outside: astro,
	},
	'plugins/astro': { from: ['src/core', 'src/credentials', 'src/disk', 'src/site'], outside: () => true },
	// Runs alone, wherever a host puts it.
	functions: { from: [], outside: () => false },
	scripts: {
		from: ['src/core', 'src/disk', 'src/credentials', 'src/i18n', 'src/testing'],
		outside: (specifier) =>
			node(specifier) ||
			astro(specifier) ||
			[
				'yaml',
				'zod',
				'csv-parse/sync',
				'lighthouse',
				'nodemailer',
				'playwright-core',
				'@clack/prompts',
			].includes(specifier),
	},
};

const aliases = (JSON.parse(readFileSync('package.json', 'utf8')) as { imports: Record<string, string> })
	.imports;
const roomOf = (file: string) => Object.keys(ROOMS).find((room) => file.startsWith(`${room}/`));

/** Everything that the file imports: `[specifier, the file of ours it names or undefined]`. */
function importsOf(file: string): [string, string | undefined][] {
	const source = readFileSync(file, 'utf8');
	const found = source.matchAll(
		/(?:^|\n)\s*(?:import|export)\s(?:[^'";]*?\sfrom\s)?['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]/g,
	);
	return [...found].map(([, still, late]) => {
		const specifier = (still ?? late ?? '').replace(/\?.*$/, '');
		if (specifier.startsWith('.')) return [specifier, relative('.', join(dirname(file), specifier))];
		const alias = Object.keys(aliases).find((key) => specifier.startsWith(key.slice(0, -1)));
		return [specifier, alias && specifier.replace(alias.slice(0, -1), aliases[alias]?.slice(2, -1) ?? '')];
	});
}

const isTest = (file: string) => /\.test\.ts$/.test(file);
const files = globSync('{src,plugins,scripts,functions}/**/*.{ts,astro,mdx}').filter(
	(file) => !isTest(file) && roomOf(file),
);

test.each(Object.entries(ROOMS))('%s imports only from rooms below it', (room, { from, outside }) => {
	const own = files.filter((file) => roomOf(file) === room);
	expect(own.length).toBeGreaterThan(0);
	const strays = own.flatMap((file) =>
		importsOf(file)
			.filter(([specifier, target]) => {
				if (target === undefined) return !outside(specifier);
				const targetRoom = roomOf(target) ?? target.split('/').slice(0, 2).join('/');
				return targetRoom !== room && !from.includes(targetRoom);
			})
			.map(([specifier]) => `${file} imports ${specifier}`),
	);
	expect(strays).toEqual([]);
});

test('components know the site by its types alone, and get all else by props', () => {
	const strays = files
		.filter((file) => file.startsWith('src/components/'))
		.flatMap((file) =>
			[...readFileSync(file, 'utf8').matchAll(/^import (?!type)[^'"]*['"](#site\/[^'"]+)['"]/gm)].map(
				([, specifier]) => `${file} imports ${specifier}`,
			),
		);
	expect(strays).toEqual([]);
});

test('nobody imports a page', () => {
	const strays = files.flatMap((file) =>
		importsOf(file)
			.filter(([, target]) => target?.startsWith('src/pages/'))
			.map(([specifier]) => `${file} imports ${specifier}`),
	);
	expect(strays).toEqual([]);
});

test('no file is in a drawer without a name of its own', () => {
	const drawers = globSync('{src,plugins,scripts,functions}/**/{utils,helpers,lib,common,misc}{,.*}');
	expect(drawers).toEqual([]);
});

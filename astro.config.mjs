import { readFileSync } from 'node:fs';
import mdx from '@astrojs/mdx';
import { defineConfig, passthroughImageService } from 'astro/config';
import { parse } from 'yaml';
import content from './plugins/astro/content.ts';
import editor from './plugins/astro/editor.ts';
import gate from './plugins/astro/gate.ts';
import guard from './plugins/astro/guard.ts';
import hosting from './plugins/astro/hosting.ts';
import offline from './plugins/astro/offline.ts';
import prune from './plugins/astro/prune.ts';
import search from './plugins/astro/search.ts';
import verifyKit from './plugins/astro/verify-kit.ts';

const { CONTENT = 'content', SITE_URL, BASE_PATH, PREVIEW } = process.env;
const school = parse(readFileSync(`${CONTENT}/site.yml`, 'utf8'));
// What pages may hold themselves of programs, once somebody has made it.
const programs = [];
// Parts that always come together are one file: each of them is smaller than a request.
const groups = [
	{ name: 'kept', test: /components\/progress\/(device|show)\.ts/ },
	{ name: 'hand-over', test: /components\/work\/(form|hand-over)\.ts|core\/sharing\/as-issue\.ts/ },
];
const base = BASE_PATH ?? school.base ?? '/';

export default defineConfig({
	site: SITE_URL ?? school.url,
	base,
	publicDir: 'src/static',
	trailingSlash: 'always',
	build: { format: 'directory', inlineStylesheets: 'never', concurrency: 8 },
	image: { service: passthroughImageService() },
	devToolbar: { enabled: false },
	integrations: [
		mdx(),
		guard({ folder: CONTENT }),
		prune(),
		content({ folder: CONTENT }),
		search(),
		offline({ on: school.offline !== false && !PREVIEW, languages: school.languages }),
		editor(),
		verifyKit({ languages: school.languages, programs }),
		hosting({ site: school, folder: CONTENT }),
		gate({ programs }),
	],
	experimental: { incrementalBuild: true },
	vite: {
		build: { assetsInlineLimit: 0, emptyOutDir: false },
		environments: { client: { build: { rolldownOptions: { output: { codeSplitting: { groups } } } } } },
	},
});

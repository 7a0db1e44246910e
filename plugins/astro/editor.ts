// The web editor at `/admin/` is Decap CMS, a program of others. Its files are taken as they are from its package into
// the finished site, and answered while somebody works on it, so that no other host is asked for them.
import { copyFileSync, createReadStream, mkdirSync, readdirSync, rmSync, statSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

/** Where Decap's files lie in the site. */
export const DECAP = 'admin/decap';

/** Publishes the files of the web editor, and keeps its programs apart from those that readers need. */
export default function editor(): AstroIntegration {
	let base = '/';
	return {
		name: 'editor',
		hooks: {
			'astro:config:setup': ({ updateConfig }) => void updateConfig({ vite: apart }),
			'astro:config:done': ({ config }) => {
				base = config.base.endsWith('/') ? config.base : `${config.base}/`;
			},
			'astro:server:setup': ({ server }) => {
				server.middlewares.use(decapServer(base));
			},
			'astro:build:done': ({ dir, logger }) => {
				const { count, bytes } = publishDecap(fileURLToPath(new URL(DECAP, dir)));
				logger.info(`${count} files of Decap, ${(bytes / 1e6).toFixed(1)} MB`);
			},
		},
	};
}

/** Copies what a browser may ask for into `folder`, and nothing else: the maps alone are eight times as large. */
export function publishDecap(folder: string): { count: number; bytes: number } {
	rmSync(folder, { recursive: true, force: true });
	mkdirSync(folder, { recursive: true });
	const files = decapFiles();
	for (const file of files) copyFileSync(join(source, file), join(folder, file));
	const bytes = files.reduce((sum, file) => sum + statSync(join(source, file)).size, 0);
	return { count: files.length, bytes };
}

const source = dirname(createRequire(import.meta.url).resolve('decap-cms'));

/** The names of its program, of the parts that it loads when they are needed, and of its licences. */
export function decapFiles(): string[] {
	return readdirSync(source).filter((file) =>
		/^(?:\d+\.)?decap-cms\.js$|\.wasm$|^decap-cms\.js\.LICENSE\.txt$/.test(file),
	);
}

/** Answers requests for Decap's files on a site below `base`. */
export function decapServer(base: string) {
	const known = new Set(decapFiles());
	return ({ url = '' }: Pick<IncomingMessage, 'url'>, response: ServerResponse, next: () => void): void => {
		const [address = ''] = url.split(/[?#]/);
		const file = address.slice(`${base}${DECAP}/`.length);
		if (!address.startsWith(`${base}${DECAP}/`) || !known.has(file)) return next();
		response.setHeader('content-type', typeOf(file));
		createReadStream(join(source, file)).pipe(response);
	};
}

const typeOf = (file: string) =>
	file.endsWith('.js') ? 'text/javascript' : file.endsWith('.wasm') ? 'application/wasm' : 'text/plain';

/** Where the editor’s own programs and styles lie: apart from those that devices keep for times without a network. */
const FOLDER = '_astro/editor';

interface Chunk {
	name: string;
	moduleIds: readonly string[];
}

const ofEditor = ({ moduleIds }: Chunk) => moduleIds.some((id) => id.includes('/components/editor/'));

// What looks at a badge is fetched with the first one, and kept by no device before.
const ofVerifier = ({ moduleIds }: Chunk) =>
	moduleIds.some((id) => /\/src\/credentials\/|\/node_modules\/(?:jsonld|jose)\//.test(id));

// What writes files of the school is fetched when somebody has filled in a form.
const ofForms = ({ moduleIds }: Chunk) => moduleIds.some((id) => id.includes('/src/core/writing/'));

function chunkName(chunk: Chunk): string {
	if (ofEditor(chunk)) return `${FOLDER}/editor.[hash].js`;
	if (ofVerifier(chunk)) return '_astro/verify/[name].[hash].js';
	if (ofForms(chunk)) return '_astro/forms/[name].[hash].js';
	return `_astro/${chunk.name.replace(/[^\w.-]/g, '_')}.[hash].js`;
}

const assetName = ({ names: [name = ''] }: { names: readonly string[] }) =>
	name.startsWith('editor') ? `${FOLDER}/[name].[hash][extname]` : '_astro/[name].[hash][extname]';

const output = { entryFileNames: chunkName, chunkFileNames: chunkName, assetFileNames: assetName };

const apart = {
	environments: { client: { build: { rolldownOptions: { output } } } },
	worker: {
		format: 'es' as const,
		rolldownOptions: {
			output: { entryFileNames: `${FOLDER}/[name].[hash].js` },
			checks: { pluginTimings: false },
		},
	},
	resolve: {
		// Its form for browsers asks the document what signs mean, and a worker has none.
		alias: [{ find: /^decode-named-character-reference$/, replacement: signs() }],
	},
};

function signs(): string {
	return fileURLToPath(import.meta.resolve('decode-named-character-reference'));
}

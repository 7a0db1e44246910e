import { resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { ViteDevServer } from 'vite';
import { pictureServer, publishPictures } from './content/pictures.ts';
import { overlay, saidOf, tell } from './content/problems.ts';

/** Shows an edit of the content at once while somebody works on it, and publishes the pictures of the school. */
export default function content({ folder = 'content', cache = '.cache' } = {}): AstroIntegration {
	const root = resolve(folder);
	let base = '/';
	return {
		name: 'content',
		hooks: {
			'astro:config:setup': ({ addWatchFile }) => addWatchFile(resolve(root, 'site.yml')),
			'astro:config:done': ({ config }) => {
				base = config.base;
			},
			'astro:server:setup': ({ server, logger }) => {
				const pictures = pictureServer(root, base);
				server.middlewares.use(pictures.answer);
				const check = async () => {
					const said = await saidOf(root, cache);
					tell(logger, said);
					if (said.errors.length > 0) server.environments.client.hot.send(overlay(said.errors));
				};
				watchContent(server, root, () => {
					pictures.forget();
					showAgain(server);
					void check();
				});
				void check();
			},
			'astro:build:done': ({ dir, logger }) => {
				logger.info(`${publishPictures(root, fileURLToPath(dir)).length} pictures`);
			},
		},
	};
}

/** Calls `changed` soon after something below the folder `root` has changed; once for many changes at a time. */
export function watchContent(server: ViteDevServer, root: string, changed: () => void): void {
	let soon: NodeJS.Timeout | undefined;
	server.watcher.add(root);
	server.watcher.on('all', (_, path) => {
		if (!resolve(path).startsWith(root + sep)) return;
		clearTimeout(soon);
		soon = setTimeout(changed, 30);
	});
}

/** Makes every environment of the server read the school again, and every open page show it. */
export function showAgain(server: ViteDevServer): void {
	// The catalogue listens to this, and so does Astro, which keeps what `getStaticPaths` returned until it hears it.
	for (const environment of Object.values(server.environments))
		if (environment.name !== 'client') environment.hot.send('astro:content-changed', {});
	server.environments.client.hot.send({ type: 'full-reload', path: '*' });
}

// For authors and developers: pages as they are asked for, shown again as soon as a file changes.
import { options, portOf, run, todayOr } from './command.ts';
import { astro } from './site.ts';

const HELP = `Usage: npm run dev -- [options]

Serves the site while you work on it: a change of content or code shows at once. Search needs a build (npm start).

  --root <folder>   the content folder (content)
  --port <number>   the port to serve on (4321, or the next free one)
  --help            this text`;

const { root = 'content', port = '4321' } = options(HELP, {
	root: { type: 'string' },
	port: { type: 'string' },
});

await run(async () => {
	const { dev } = await astro({ root, cache: '.cache', today: todayOr(undefined) });
	await dev({ server: { port: portOf(port) } });
	return new Promise<number>(() => {});
});

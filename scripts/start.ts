// What a newcomer runs: check, build, serve, print the address.
import { options, portOf, run, todayOr } from './command.ts';
import { astro, buildSite } from './site.ts';

const HELP = `Usage: npm start -- [options]

Checks the school, builds its site and serves it on this machine.

  --root <folder>    the content folder (content)
  --out <folder>     where the site is written (dist)
  --cache <folder>   what is remembered between builds (.cache)
  --port <number>    the port to serve on (4321, or the next free one)
  --help             this text`;

const {
	root = 'content',
	out = 'dist',
	cache = '.cache',
	port = '4321',
} = options(HELP, {
	root: { type: 'string' },
	out: { type: 'string' },
	cache: { type: 'string' },
	port: { type: 'string' },
});

await run(async () => {
	const school = { root, cache, today: todayOr(undefined) };
	const wanted = portOf(port);
	const base = await buildSite({ ...school, out });
	if (base === undefined) return 1;
	const { preview } = await astro(school);
	const server = await preview({ logLevel: 'warn', outDir: out, server: { port: wanted } });
	console.log(`\nThe school is open at http://localhost:${server.port}${base} (Ctrl+C closes it)`);
	await server.closed();
	return 0;
});

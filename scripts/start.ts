// What a newcomer runs: check, build, serve, print the address.
import { options, run, todayOr } from './command.ts';
import { astro, buildSite } from './site.ts';

const HELP = `Usage: npm start -- [options]

Checks the school, builds its site and serves it on this machine.

  --root <folder>   the content folder (content)
  --port <number>   the port to serve on (4321, or the next free one)
  --help            this text`;

const { root = 'content', port = '4321' } = options(HELP, {
	root: { type: 'string' },
	port: { type: 'string' },
});

await run(async () => {
	const school = { root, cache: '.cache', today: todayOr(undefined) };
	if (!(await buildSite({ ...school, out: 'dist' }))) return 1;
	const { preview } = await astro(school);
	const server = await preview({ logLevel: 'warn', server: { port: Number(port) } });
	console.log(
		`\nThe school is open at http://localhost:${server.port}${process.env['BASE_PATH'] ?? '/'} (Ctrl+C closes it)`,
	);
	await server.closed();
	return 0;
});

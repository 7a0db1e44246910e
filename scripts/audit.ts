// Lighthouse on the pages that newcomers see first.
import { join } from 'node:path';
import { openBrowser } from '#testing/browser.ts';
import { addressOf, pageTypes } from '#testing/page-types.ts';
import { freePort, serve } from '#testing/serve.ts';
import { LIMITS, type Verdict, verdictOf } from './audit/lighthouse.ts';
import { CannotRun, options, progress, run, todayOr } from './command.ts';
import { buildSite } from './site.ts';

const HELP = `Usage: npm run audit -- [options]

Builds the site, serves it packed as a host does, and asks Lighthouse about the home page, the catalogue, the fullest
course, the fullest unit and the search, as a phone on a slow line sees them. Prints how many of 100 points each has.

  --root <folder>    the content folder (content)
  --site <folder>    where the site is written (dist)
  --cache <folder>   what is remembered between builds (.cache)
  --runs <n>         how often each page is measured; the run in the middle counts (1)
  --help             this text

Exit code: 0 nothing below ${Object.values(LIMITS).join('/')}, 1 something is, or the site was not built, 2 it could not run.`;

const {
	root = 'content',
	site = 'dist',
	cache = '.cache',
	runs = '1',
} = options(HELP, {
	root: { type: 'string' },
	site: { type: 'string' },
	cache: { type: 'string' },
	runs: { type: 'string' },
});

const ASKED = ['home', 'courses', 'courses/[course]', 'courses/[course]/[unit]', 'search'];

await run(async () => {
	if (!/^[1-9]\d?$/.test(runs)) throw new CannotRun('Say with `--runs` how often, from 1 to 99.');
	const base = await buildSite({ root, out: site, cache, today: todayOr(undefined) });
	if (base === undefined) return 1;
	const host = await serve(site, base);
	const port = await freePort();
	const { close } = await openBrowser(port);
	const verdicts: [address: string, verdict: Verdict][] = [];
	try {
		const types = pageTypes([{ dist: site, base, address: host.address }]);
		for (const asked of ASKED) {
			const type = types.find(({ name }) => name === asked);
			if (!type) continue;
			progress(`Measuring ${type.name} …`);
			const ask = { address: addressOf(type), port, file: join(site, type.page.file), runs: Number(runs) };
			verdicts.push([type.page.address, await verdictOf(ask)]);
		}
	} finally {
		progress('');
		await close();
		await host.close();
	}
	console.log(tableOf(verdicts));
	const faults = verdicts.flatMap(([address, { faults }]) => faults.map((one) => `${address} ${one}`));
	if (faults.length > 0) console.log(`\n${faults.join('\n')}`);
	return faults.length > 0 ? 1 : 0;
});

function tableOf(verdicts: readonly [string, Verdict][]): string {
	const row = (cells: readonly (string | number)[]) => `| ${cells.join(' | ')} |`;
	const names = Object.keys(LIMITS);
	return [
		row(['page', ...names]),
		row(['---', ...names.map(() => '--:')]),
		...verdicts.map(([address, { points }]) => row([address, ...Object.values(points)])),
	].join('\n');
}

// Pictures of a page of every type, to look at after a change of the styles.
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { openBrowser } from '#testing/browser.ts';
import { addressOf, pageTypes } from '#testing/page-types.ts';
import { serve } from '#testing/serve.ts';
import { CannotRun, options, progress, run, todayOr } from './command.ts';
import { take } from './shots/take.ts';
import { buildSite } from './site.ts';

const HELP = `Usage: npm run shots -- --out <folder> [options]

Builds the site and takes a picture of a page of every type, from top to bottom: on a phone and on a desk, in the light
and in the dark, and from right to left where the site speaks such a language.

  --out <folder>     where the pictures are written
  --only <words>     only types with these words in their name, such as \`courses/[course]\`
  --root <folder>    the content folder (content)
  --site <folder>    where the site is written (dist)
  --cache <folder>   what is remembered between builds (.cache)
  --help             this text

Exit code: 0 taken, 1 the site was not built, 2 it could not run.`;

const {
	out,
	only = '',
	root = 'content',
	site = 'dist',
	cache = '.cache',
} = options(HELP, {
	out: { type: 'string' },
	only: { type: 'string' },
	root: { type: 'string' },
	site: { type: 'string' },
	cache: { type: 'string' },
});

await run(async () => {
	if (!out) throw new CannotRun('There is nowhere to write to. Name a folder with `--out`.');
	const base = await buildSite({ root, out: site, cache, today: todayOr(undefined) });
	if (base === undefined) return 1;
	const host = await serve(site, base);
	const { browser, close } = await openBrowser();
	try {
		const all = pageTypes([{ dist: site, base, address: host.address }]);
		const types = all.filter(({ name }) => name.includes(only));
		if (types.length === 0) throw new CannotRun(`No type of page has \`${only}\` in its name.`);
		mkdirSync(out, { recursive: true });
		for (const type of types) {
			progress(`Taking ${type.name} …`);
			const page = await browser.newPage({ reducedMotion: 'reduce' });
			await page.goto(addressOf(type));
			await take(page, join(out, type.name.replace(/\W+/g, '-').replace(/^-|-$/g, '')));
			await page.close();
		}
		progress('');
		console.log(`${types.length * 4} pictures: ${out}`);
		return 0;
	} finally {
		await close();
		await host.close();
	}
});

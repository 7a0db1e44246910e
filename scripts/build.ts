// Checks the school and writes its site.
import { buildSite } from './site.ts';
import { options, run, todayOr } from './command.ts';

const HELP = `Usage: npm run build -- [options]

Checks the school, then writes its site. Pages that show what they showed before are kept; pages of what is gone leave.

  --root <folder>    the content folder (content)
  --out <folder>     where the site is written (dist)
  --cache <folder>   what is remembered between builds (.cache)
  --today <day>      the day the site is of, YYYY-MM-DD (today)
  --help             this text

SITE_URL and BASE_PATH override the address and the base path of site.yml; PREVIEW=1 asks robots to stay away.
Exit code: 0 written, 1 problems in the content or the site, 2 the build could not run.`;

const {
	root = 'content',
	out = 'dist',
	cache = '.cache',
	today,
} = options(HELP, {
	root: { type: 'string' },
	out: { type: 'string' },
	cache: { type: 'string' },
	today: { type: 'string' },
});

await run(async () => ((await buildSite({ root, out, cache, today: todayOr(today) })) ? 0 : 1));

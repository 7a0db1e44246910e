// Says how well readers agree about each line of a rubric, and who reads whom.
import { healthText } from '#core/outputs/health.ts';
import { readSchool } from '#disk/school.ts';
import { NotASchool } from '#disk/walk.ts';
import { cacheFor, CannotRun, options, run, todayOr } from './command.ts';

const HELP = `Usage: npm run health -- [options]

For stewards. For every line of every rubric of work: how many ratings, at which levels, how far readers of the same work
are apart, and whether the line should be said in other words. Then circles of people who read hardly anybody else, and
people who read their own readers. It names people, so no page shows it.

  --root <folder>   the content folder (content)
  --today <day>     the day to look from, YYYY-MM-DD (today)
  --help            this text

Exit code: 0 said, 2 it could not be.`;

const { root = 'content', today } = options(HELP, { root: { type: 'string' }, today: { type: 'string' } });

await run(async () => {
	const { catalogue } = await readSchool(root, todayOr(today), { cache: cacheFor(root, undefined) }).catch(
		(error: unknown) => {
			throw error instanceof NotASchool ? new CannotRun(error.message) : error;
		},
	);
	console.log(healthText(catalogue));
	return 0;
});

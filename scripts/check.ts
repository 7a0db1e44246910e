// Judges every file of the school and prints all problems at once.
import { cacheFor, CannotRun, options, run, todayOr } from './command.ts';
import { judge, refused } from './judge.ts';
import { reports } from './report/index.ts';

const HELP = `Usage: npm run check -- [options]

Reads every file of the content folder and prints what is wrong: file:line:column, what it is, what to do.

  --root <folder>     the content folder (content)
  --format <format>   text, json, or github for annotations in GitHub Actions (text)
  --cache <folder>    where texts are remembered between runs (.cache for the folder content)
  --today <day>       the day to judge dates by, YYYY-MM-DD (today)
  --strict            advice counts as a problem
  --help              this text

Exit code: 0 no problems, 1 problems, 2 the check could not run.`;

const {
	root = 'content',
	format = 'text',
	cache,
	today,
	strict,
} = options(HELP, {
	root: { type: 'string' },
	format: { type: 'string' },
	cache: { type: 'string' },
	today: { type: 'string' },
	strict: { type: 'boolean' },
});

await run(async () => {
	const report = reports[format];
	if (!report) throw new CannotRun(`There is no format \`${format}\`. Use text, json or github.`);
	const school = await judge({ root, today: todayOr(today), cache: cacheFor(root, cache) });
	console.log(report(school.findings));
	return refused(school) || (strict && school.problems.length > 0) ? 1 : 0;
});

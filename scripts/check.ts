// Judges every file of the school and prints all problems at once.
import { appendSummary } from './report/summary.ts';
import { cacheFor, CannotRun, options, run, todayOr } from './command.ts';
import { judge, mended, refused } from './judge.ts';
import { tellMended } from './report/mended.ts';
import { reportFor, reports } from './report/index.ts';

const HELP = `Usage: npm run check -- [options]

Reads every file of the content folder and prints what is wrong: file:line:column, what it is, what to do.

  --root <folder>     the content folder (content)
  --format <format>   text     one line a problem (without a terminal)
                      pretty   the same with the source below (on a terminal)
                      github   annotations and a summary of the step (in GitHub Actions)
                      markdown for a comment or a summary
                      json, sarif   for other programs
  --cache <folder>    where texts are remembered between runs (.cache for the folder content)
  --today <day>       the day to judge dates by, YYYY-MM-DD (today)
  --fix               puts right in the files what needs no decision, and says what it was
  --strict            advice counts as a problem
  --help              this text

Exit code: 0 no problems, 1 problems, 2 the check could not run.`;

const {
	root = 'content',
	format,
	cache,
	today,
	strict,
	fix,
} = options(HELP, {
	root: { type: 'string' },
	format: { type: 'string' },
	cache: { type: 'string' },
	today: { type: 'string' },
	strict: { type: 'boolean' },
	fix: { type: 'boolean' },
});

await run(async () => {
	const report = reportFor(format, {
		actions: process.env['GITHUB_ACTIONS'] === 'true',
		terminal: process.stdout.isTTY === true,
	});
	if (!report)
		throw new CannotRun(`There is no format \`${format}\`. Use one of ${Object.keys(reports).join(', ')}.`);
	const reading = { root, today: todayOr(today), cache: cacheFor(root, cache) };
	if (fix) tellMended(await mended(reading), root);
	const school = await judge(reading);
	console.log(report(school.findings));
	if (report === reports.github) appendSummary(process.env['GITHUB_STEP_SUMMARY'], school.findings);
	return refused(school) || (strict && school.problems.length > 0) ? 1 : 0;
});

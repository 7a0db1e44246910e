// Says which changes of a proposal need a maintainer, by git's own list of what it touches.
import { execFileSync } from 'node:child_process';
import { formatProblem } from '#core/problem.ts';
import { pathProblems } from '#core/proposal/path-guard.ts';
import { rawDiff } from '#core/proposal/raw-diff.ts';
import { CannotRun, options, run } from './command.ts';

const HELP = `Usage: npm run guard -- --base <ref> [options]

Looks at what a proposal touches, and not at what it says: files outside of content, links, other people's pages,
several courses at once. Nothing of the proposal is checked out or run.

  --base <ref>      what the proposal is to be merged into, such as origin/main
  --head <ref>      the proposal (HEAD)
  --author <name>   the handle of whoever proposes it
  --help            this text

Exit code: 0 nothing needs a maintainer, 1 something does, 2 the guard could not run.`;

const {
	base,
	head = 'HEAD',
	author,
} = options(HELP, {
	base: { type: 'string' },
	head: { type: 'string' },
	author: { type: 'string' },
});

await run(async () => {
	if (base === undefined) throw new CannotRun(`The guard needs \`--base\`.\n\n${HELP}`);
	const problems = pathProblems(rawDiff(changesSince(base, head)), author);
	for (const one of problems) console.log(formatProblem(one));
	return problems.length > 0 ? 1 : 0;
});

function changesSince(from: string, to: string): string {
	try {
		return execFileSync(
			'git',
			['diff', '--raw', '-z', '--no-renames', '--end-of-options', `${from}...${to}`, '--'],
			{
				encoding: 'utf8',
			},
		);
	} catch {
		throw new CannotRun(`Git cannot compare \`${from}\` and \`${to}\`. Fetch both first.`);
	}
}

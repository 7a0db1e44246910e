// Says which changes of a proposal need a maintainer, by git's own list of what it touches.
import { formatProblem } from '#core/problem.ts';
import { guarded } from './changes.ts';
import { CannotRun, options, run } from './command.ts';

const HELP = `Usage: npm run guard -- --base <ref> [options]

Looks at what a proposal touches, and not at what it says: files outside of content, links, other people's pages,
several courses at once. Nothing of the proposal is checked out or run.

  --base <ref>       what the proposal is to be merged into, such as origin/main
  --head <ref>       the proposal (HEAD)
  --in <folder>      the repository that knows both (the one around)
  --author <name>    the account of whoever proposes it
  --format <format>  text, or json (text)
  --help             this text

Exit code: 0 nothing needs a maintainer, 1 something does, 2 the guard could not run.`;

const {
	base,
	head = 'HEAD',
	in: folder = '.',
	author,
	format = 'text',
} = options(HELP, {
	base: { type: 'string' },
	head: { type: 'string' },
	in: { type: 'string' },
	author: { type: 'string' },
	format: { type: 'string' },
});

await run(async () => {
	if (base === undefined) throw new CannotRun(`The guard needs \`--base\`.\n\n${HELP}`);
	if (!['text', 'json'].includes(format))
		throw new CannotRun(`There is no format \`${format}\`. Use text or json.`);
	const { changes, problems } = await guarded({ folder, base, head, author });
	if (format === 'json') console.log(JSON.stringify({ changes, problems }, null, 2));
	else for (const one of problems) console.log(formatProblem(one));
	return problems.length > 0 ? 1 : 0;
});

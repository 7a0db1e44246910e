// Writes whom the forge asks about a change, from what the school says of itself.
import { mkdirSync, readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { codeOwners, codeOwnersPath } from '#core/outputs/code-owners.ts';
import { writeWhole } from '#disk/write-file.ts';
import { cacheFor, CannotRun, options, run, todayOr } from './command.ts';
import { judge } from './judge.ts';

const HELP = `Usage: npm run codeowners -- [options]

Writes the file CODEOWNERS, by which the forge asks people to look at a change: organizers, stewards, maintainers, each
by the \`account\` that they named.

  --check           writes nothing; says whether the file is up to date
  --root <folder>   the content folder (content)
  --out <file>      the file (where the forge of the school looks for it)
  --help            this text

Exit code: 0 up to date or written, 1 not up to date, 2 the command could not run.`;

const {
	check,
	root = 'content',
	out,
} = options(HELP, { check: { type: 'boolean' }, root: { type: 'string' }, out: { type: 'string' } });

await run(async () => {
	const { catalogue } = await judge({ root, today: todayOr(undefined), cache: cacheFor(root, undefined) });
	const path = out ?? codeOwnersPath(catalogue.site);
	if (path === undefined)
		throw new CannotRun('This forge reads another format. Ask people to be its reviewers there.');
	const text = codeOwners(catalogue);
	if (text === before(path)) console.log(`${path} is up to date.`);
	else if (check) console.log(`${path} is not what the school says. Run \`npm run codeowners\`.`);
	else {
		mkdirSync(dirname(path), { recursive: true });
		writeWhole(path, text);
		console.log(`${path} is written.`);
	}
	return check && text !== before(path) ? 1 : 0;
});

function before(path: string): string | undefined {
	try {
		return readFileSync(path, 'utf8');
	} catch {
		return undefined;
	}
}

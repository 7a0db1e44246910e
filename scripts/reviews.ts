// Keeps what peers said about proposals as reviews of the courses that came of them.
import { mkdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { readExport } from '#core/reviews/read-export.ts';
import { recordsIn } from '#core/reviews/records.ts';
import { writeWhole } from '#disk/write-file.ts';
import { cacheFor, CannotRun, options, run, todayOr } from './command.ts';
import { judge } from './judge.ts';
import { reportOf } from './reviews/report.ts';
import { sightIn, withFiles } from './reviews/sight.ts';
import { reviewWords } from './reviews/words.ts';

const HELP = `Usage: npm run reviews -- --export <file> [options]

Writes what peers said about proposals that were merged into \`reviews/<course>/<handle>-<n>.mdx\`: verdict, ticked lines of
the rubric, kudos, questions, concerns. Only people with a page in the school are kept, and what is kept already is not
written again.

  --export <file>    JSON: proposals with their reviews, files and comments, as GitHub, GitLab or Forgejo give them
  --event <file>     one event of a review, as a workflow of GitHub or Forgejo gets it
  --dry-run          writes nothing; says what would be written
  --root <folder>    the content folder (content)
  --help             this text

The handbook page on reviewing says how to make such a file.
Exit code: 0 done, 1 something in the file has a shape that nobody knows, 2 the command could not run.`;

const said = options(HELP, {
	export: { type: 'string' },
	event: { type: 'string' },
	'dry-run': { type: 'boolean' },
	root: { type: 'string' },
});
const { root = 'content' } = said;

/** No export of a school is longer. */
const MOST_BYTES = 64 * 1024 * 1024;

await run(async () => {
	const path = said.export ?? said.event;
	if (path === undefined) throw new CannotRun(`There is nothing to read. Name a file.\n\n${HELP}`);
	const { conversations, odd } = readExport(dataAt(path));
	const { catalogue } = await judge({ root, today: todayOr(undefined), cache: cacheFor(root, undefined) });
	const whole = await Promise.all(conversations.map((one) => withFiles(root, one)));
	const { kept, left } = await recordsIn(whole, catalogue, reviewWords, (...asked) =>
		sightIn(root, ...asked),
	);
	if (!said['dry-run']) for (const { file, text } of kept) write(join(root, file), text);
	console.log(reportOf({ kept, left, odd }, root));
	return odd > 0 ? 1 : 0;
});

function dataAt(path: string): unknown {
	try {
		if (statSync(path).size > MOST_BYTES)
			throw new CannotRun(`\`${path}\` is longer than ${MOST_BYTES / 2 ** 20} MB. Part it into several.`);
		return JSON.parse(readFileSync(path, 'utf8'));
	} catch (error) {
		if (error instanceof CannotRun) throw error;
		throw new CannotRun(`\`${path}\` cannot be read as JSON.`);
	}
}

function write(path: string, text: string): void {
	mkdirSync(dirname(path), { recursive: true });
	writeWhole(path, text);
}

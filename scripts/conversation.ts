// Writes down what was said about a pull request, as the forge tells it, for `npm run reviews`.
import { readFileSync, writeFileSync } from 'node:fs';
import { z } from 'zod';
import { CannotRun, options, run } from './command.ts';
import { type Forge, forge } from './forge.ts';

const HELP = `Usage: npm run conversation -- --event <file> --out <file>

Asks the forge for the reviews, the files and the comments of the pull request that the event is about, and writes all
of it into one file. The token is in FORGE_TOKEN.

  --event <file>   what happened, as the forge tells a workflow
  --out <file>     where to write it
  --help           this text

Exit code: 0 written, 2 it could not be.`;

const { event, out } = options(HELP, { event: { type: 'string' }, out: { type: 'string' } });

const closed = z.object({ pull_request: z.looseObject({ number: z.int().positive() }) });
const page = z.array(z.unknown());
/** Of a hundred each; nobody has said more. */
const PAGES = 30;

await run(async () => {
	if (!event || !out) throw new CannotRun(`Name the event and where to write.\n\n${HELP}`);
	const { pull_request } = eventIn(event);
	const { number } = pull_request;
	const there = forge();
	const [reviews, files, comments] = await Promise.all([
		all(there, `/pulls/${number}/reviews`),
		all(there, `/pulls/${number}/files`),
		all(there, `/issues/${number}/comments`),
	]);
	writeFileSync(out, JSON.stringify({ pull_request, reviews, files, comments }));
	console.log(`${reviews.length} reviews, ${files.length} files, ${comments.length} comments: ${out}`);
	return 0;
});

function eventIn(file: string): z.infer<typeof closed> {
	try {
		return closed.parse(JSON.parse(readFileSync(file, 'utf8')));
	} catch {
		throw new CannotRun(`There is no pull request in \`${file}\`.`);
	}
}

async function all(there: Forge, path: string): Promise<unknown[]> {
	const found: unknown[] = [];
	for (let number = 1; number <= PAGES; number++) {
		const part = await there.ask(page, 'GET', `${path}?per_page=100&page=${number}`);
		found.push(...part);
		if (part.length < 100) break;
	}
	return found;
}

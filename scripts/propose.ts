// Makes files of an idea that somebody wrote into the form of the forge.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { formatProblem } from '#core/problem.ts';
import { type Idea, ideaOf, issueEvent } from '#core/proposal/from-issue.ts';
import { cacheFor, CannotRun, options, run, todayOr } from './command.ts';
import { judge } from './judge.ts';

const HELP = `Usage: npm run propose -- --issue <file> [options]

Makes a course of the answers that somebody gave in the form for ideas, with the status \`proposed\`, and judges it.
What they wrote becomes words in fields, never anything else; nothing that is there is written over.

  --issue <file>    the event of the issue, as the forge tells of it
  --out <folder>    the content folder (content)
  --offer <file>    where to write what \`npm run offer\` needs: branch, title, text and message
  --help            this text

Exit code: 0 written, 1 the check refuses what was made, 2 it could not be made.`;

const {
	issue,
	out = 'content',
	offer,
} = options(HELP, { issue: { type: 'string' }, out: { type: 'string' }, offer: { type: 'string' } });

await run(async () => {
	if (!issue) throw new CannotRun(`Name the event with \`--issue\`.\n\n${HELP}`);
	const idea = await made(issue);
	for (const [path, text] of Object.entries(idea.files)) {
		mkdirSync(dirname(join(out, path)), { recursive: true });
		writeFileSync(join(out, path), text, { flag: 'wx' });
		console.log(join(out, path));
	}
	if (offer) writeFileSync(offer, JSON.stringify(idea.offer, null, 2));
	const { problems } = await judged();
	const own = problems.filter(({ file, severity }) => file in idea.files && severity === 'error');
	for (const one of own) console.log(formatProblem({ ...one, file: join(out, one.file) }));
	return own.length > 0 ? 1 : 0;
});

async function made(file: string): Promise<Idea> {
	const { data } = issueEvent.safeParse(eventIn(file));
	if (!data) throw new CannotRun(`There is no issue in \`${file}\`.`);
	const idea = ideaOf(data.issue, (await judged()).catalogue);
	if (!idea) throw new CannotRun('There is no school and no kind of course yet that it could belong to.');
	const there = Object.keys(idea.files).find((path) => existsSync(join(out, path)));
	if (there) throw new CannotRun(`\`${join(out, there)}\` is there already.`);
	return idea;
}

function eventIn(file: string): unknown {
	try {
		return JSON.parse(readFileSync(file, 'utf8'));
	} catch {
		return undefined;
	}
}

function judged() {
	return judge({ root: out, today: todayOr(undefined), cache: cacheFor(out, undefined) });
}

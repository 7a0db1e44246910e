// Begins something new: asks what it needs, writes the files, and says what comes next.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { begunBy, nouns } from '#core/outputs/new/index.ts';
import { IsThere, writeNew } from '#disk/write-new.ts';
import { cacheFor, CannotRun, options, run, todayOr } from './command.ts';
import { judge } from './judge.ts';
import { answersOf } from './new/answers.ts';
import { ending } from './new/ending.ts';
import { helpOf, nounList } from './new/help.ts';
import { askNoun, askOne, GivenUp, greet, leave } from './new/prompts.ts';
import { countProblems } from './report/count.ts';
import { reports } from './report/index.ts';

const HELP = `Usage: npm run new -- <what> [options]

Writes a beginning that passes the check, and overwrites nothing. On a terminal it asks; elsewhere every answer is a
flag, and \`npm run new -- <what> --help\` lists them. \`cohort --from <course>/<group>\` runs a group again: a copy of its
file in which all days have moved together.

${nounList()}

  --root <folder>   the content folder (content)
  --today <day>     the day it is, YYYY-MM-DD (today)
  --yes             takes the usual answer wherever there is one
  --help            this text

Exit code: 0 written, 1 given up, 2 it cannot be written like this.`;

const [first = '', ...others] = process.argv.slice(2);
const [word, args] = first.startsWith('-') ? ['', [first, ...others]] : [first, others];
const named = nouns.find(({ name }) => name === word);
const flags = Object.fromEntries(
	nouns.flatMap(({ asks }) => asks.map(({ flag }) => [flag, { type: 'string' as const }])),
);

const config = {
	root: { type: 'string' },
	today: { type: 'string' },
	yes: { type: 'boolean' },
} as const;
const {
	root = 'content',
	today,
	yes = false,
	...said
} = options(named ? helpOf(named) : HELP, { ...flags, ...config }, args);

await run(async () => {
	try {
		return await begin();
	} catch (error) {
		if (!(error instanceof GivenUp)) throw error;
		leave();
		return 1;
	}
});

async function begin(): Promise<number> {
	const terminal = process.stdin.isTTY === true && process.stdout.isTTY === true;
	const report = terminal ? reports.pretty : reports.text;
	const reading = { root, today: todayOr(today), cache: cacheFor(root, undefined) };
	const { catalogue } = await judge(reading);
	if (terminal) greet();
	const wanted = word || (terminal ? await askNoun(nouns, catalogue.kinds) : '');
	const begun = begunBy(wanted, catalogue);
	if (!begun)
		throw new CannotRun(
			`${wanted ? `Nothing is called \`${wanted}\` here.` : 'Say what to begin.'}\n\n${HELP}`,
		);
	const strange = Object.keys(said).find((flag) => !begun.noun.asks.some((ask) => ask.flag === flag));
	if (strange !== undefined)
		throw new CannotRun(`--${strange} says nothing about a ${wanted}.\n\n${helpOf(begun.noun)}`);
	const zone = new Intl.DateTimeFormat().resolvedOptions().timeZone;
	const given = {
		flags: said as Record<string, string | undefined>,
		yes,
		ask: terminal ? askOne : undefined,
	};
	const read = (file: string) => readFileSync(join(root, file), 'utf8');
	const about = await answersOf(begun, { catalogue, zone, read }, given);
	const files = begun.noun.files(about);
	write(files);
	const { findings } = await judge(reading);
	const problems = findings.problems.filter(({ file }) => files.some(({ path }) => path === file));
	const found = countProblems(problems);
	if (problems.length > 0) console.log(`${report({ ...findings, problems })}\n`);
	console.log(ending(begun, about, files, { root, found }));
	return problems.some(({ severity }) => severity === 'error') ? 2 : 0;
}

function write(files: readonly { path: string; text: string }[]): void {
	try {
		writeNew(root, files);
	} catch (error) {
		if (error instanceof IsThere)
			throw new CannotRun(`${root}/${error.path} is there already. Nothing was written.`);
		throw error;
	}
}

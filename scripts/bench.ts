// Measures check and build on a generated school, in a folder that is gone afterwards.
import { mkdtempSync, rmSync } from 'node:fs';
import { cpus, tmpdir, totalmem } from 'node:os';
import { join } from 'node:path';
import { credentialsTime, type CredentialsTime } from './bench/credentials.ts';
import { filterTime } from './bench/filter.ts';
import { historyTime, type HistoryTime } from './bench/history.ts';
import { Failed, measure, meterHere } from './bench/meter.ts';
import { rulesTime, type RulesTime } from './bench/rules.ts';
import { COLD, EDIT, foldersIn, type Step, steps } from './bench/steps.ts';
import { costTable, ratio, type Row } from './bench/table.ts';
import { CannotRun, options, progress, run } from './command.ts';

const HELP = `Usage: npm run bench -- [options]

Generates a school and measures check and build on it: seconds of the processor and of the clock, and the memory
of the biggest process; then how long its catalogue takes over a choice in a browser. Prints a table in Markdown.

  --courses <n>   how many courses (1000)
  --history       only how long git takes to tell the history of 1,000 files and 5,000 commits
  --rules         only how long the rules of 50 badges take for 2,000 learners
  --credentials   only how long a badge takes that is issued or verified
  --help          this text

Exit code: 0 measured, 1 a step failed or the site did not follow a change, 2 the bench could not run.`;

const {
	courses = '1000',
	credentials,
	history,
	rules,
} = options(HELP, {
	credentials: { type: 'boolean' },
	courses: { type: 'string' },
	history: { type: 'boolean' },
	rules: { type: 'boolean' },
});

await run(async () => {
	if (!/^[1-9]\d{0,4}$/.test(courses)) throw new CannotRun('Say with `--courses` how many, from 1 to 99999.');
	if (rules) {
		console.log(rulesLine(rulesTime(2000)));
		return 0;
	}
	const root = mkdtempSync(join(tmpdir(), 'bench-'));
	process.on('exit', () => rmSync(root, { recursive: true, force: true }));
	for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => process.exit(130));
	if (history) {
		console.log(historyLine(await historyTime(root, 1000, 5000)));
		return 0;
	}
	if (credentials) {
		console.log(credentialsLine(await credentialsTime(200)));
		return 0;
	}
	const size = { courses: Number(courses), seed: '1' };
	const folders = foldersIn(root);
	const env = { ...process.env, CONTENT: folders.content, TODAY: '2027-02-01' };
	const meter = meterHere();
	const generate = [
		'scripts/generate.ts',
		'--courses',
		courses,
		'--seed',
		size.seed,
		'--out',
		folders.content,
	];
	progress(`Generating ${courses} courses …`);
	await measure(meter, [process.execPath, ...generate], env);

	const todo = steps(size, folders);
	const rows: Row[] = [];
	const failure = await firstFailure(todo, async ({ step, command, change }) => {
		progress(`${step} (${rows.length + 1} of ${todo.length}) …`);
		if (change?.shows(folders.dist)) throw new Failed('The site shows the change before it is made.');
		change?.make(folders.content);
		rows.push({ step, cost: await measure(meter, command, env) });
		if (change && !change.shows(folders.dist)) throw new Failed('The site does not show the change.');
	});
	if (!failure) progress('Choosing in the catalogue …');
	const filter = failure ? undefined : await filterTime(folders.dist);
	progress('');
	const processor = cpus();
	const memory = Math.round(totalmem() / 2 ** 30);
	const machine = `${processor.length} cores (${processor[0]?.model.trim()}), ${memory} GB, Node ${process.versions.node}`;
	console.log(
		[`${courses} courses; ${machine}`, costTable(rows), ratio(rows, EDIT, COLD) ?? '', filterLine(filter)]
			.join('\n\n')
			.trim(),
	);
	if (failure) console.error(`\n${failure}`);
	return failure ? 1 : 0;
});

function filterLine(time: number | undefined): string {
	return time === undefined ? '' : `A choice in the catalogue, 95 of 100: ${time.toFixed(1)} ms`;
}

function credentialsLine({ issued, verified, bytes }: CredentialsTime): string {
	const ms = (time: number) => `${time.toFixed(1)} ms of the processor`;
	return `A badge of ${(bytes / 1000).toFixed(1)} kB: issued in ${ms(issued)}, verified in ${ms(verified)}`;
}

function historyLine({ cold, again, grown }: HistoryTime): string {
	const seconds = (time: number) => `${time.toFixed(2)} s`;
	return `The history of 1,000 files and 5,000 commits: ${seconds(cold)}; remembered: ${seconds(again)}; with one more commit: ${seconds(grown)}`;
}

function rulesLine({ evaluations, held, sorting, asking, busiest }: RulesTime): string {
	const seconds = (time: number) => `${time.toFixed(2)} s`;
	const asked = evaluations.toLocaleString('en');
	return `${asked} evaluations of rules, of which ${held.toLocaleString('en')} hold: ${seconds(asking)} of the processor; ${seconds(busiest)} where each has work to judge; sorting the facts: ${seconds(sorting)}`;
}

// The steps build on one another, so that the first which fails is the last.
async function firstFailure(
	all: readonly Step[],
	take: (step: Step) => Promise<void>,
): Promise<string | undefined> {
	for (const one of all) {
		try {
			await take(one);
		} catch (error) {
			if (!(error instanceof Failed)) throw error;
			return `${one.step} failed: ${error.message}`;
		}
	}
	return undefined;
}

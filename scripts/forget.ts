// Takes out of the school what is somebody's, and puts a number where others need to be told apart from them.
import { forgotten, linesWith } from '#core/recognition/forget.ts';
import { LOCK } from '#core/catalogue/published.ts';
import { readTexts, rawText } from '#disk/texts.ts';
import { writeChanges } from '#disk/write-changes.ts';
import { CannotRun, named, options, run, todayOr } from './command.ts';
import { judge } from './judge.ts';
import { count } from './report/count.ts';

const HELP = `Usage: npm run forget -- <handle> [options]

Removes the page of a person, their places in groups, their work with what was said of it, their practice, their badges
with what was signed; and calls them \`withdrawn-<n>\` where others need what they wrote. It changes files; look at them,
commit, and run \`npm run sign\`, so that the list of what counts knows it too.

  --handle <handle>  whom, if not said first
  --dry              says what would change, and changes nothing
  --root <folder>    the content folder (content)
  --today <day>      the day, YYYY-MM-DD (today)
  --help             this text

Exit code: 0 nothing here tells of them any more, 1 something does and a person has to look, 2 it could not be.`;

const {
	root = 'content',
	today,
	dry,
	handle,
} = options(
	HELP,
	{
		root: { type: 'string' },
		today: { type: 'string' },
		dry: { type: 'boolean' },
		handle: { type: 'string' },
	},
	named('handle'),
);

const isOver = (state: string) => ['complete', 'withdrawn', 'did-not-happen'].includes(state);

await run(async () => {
	if (handle === undefined || !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(handle))
		throw new CannotRun(`Name somebody by their handle.\n\n${HELP}`);
	const day = todayOr(today);
	const { catalogue } = await judge({ root, today: day });
	const files = readTexts(root);
	const over = (id: string) =>
		catalogue.courses.some(({ cohorts }) => cohorts.some((one) => one.id === id && isOver(one.state)));
	const plan = forgotten(
		{ files, signed: catalogue.signed.keys(), lock: rawText(root, LOCK) ?? '', over },
		handle,
		day,
	);
	if (plan.offices.length > 0) {
		console.log(`\`${handle}\` still answers for something. Let somebody else do it first:`);
		for (const office of plan.offices) console.log(`  ${root}/${office}`);
		return 1;
	}
	if (!files.some(({ path, text }) => path.includes(handle) || text.includes(handle)))
		throw new CannotRun(`Nothing in \`${root}\` tells of \`${handle}\`.`);
	const gone = [...plan.changes].filter(([, text]) => text === null);
	for (const [path, text] of [...plan.changes].sort()) console.log(`${text === null ? '-' : '~'} ${path}`);
	if (dry) return 0;
	writeChanges(root, plan.changes);
	console.log(
		`\n${count(gone.length, 'file')} went, ${count(plan.changes.size - gone.length, 'file')} changed.`,
	);
	if (plan.resign.length > 0)
		console.log(`To be signed again, since they led to work of theirs: ${plan.resign.join(', ')}.`);
	const left = readTexts(root).flatMap(({ path, text }) =>
		linesWith(text, plan.traces).map((line) => `  ${root}/${path}:${line}`),
	);
	if (left.length > 0)
		console.log(
			`\nSomebody wrote these words as well, and a person has to look at them:\n${left.join('\n')}`,
		);
	console.log(`\n${beyond(root, handle)}`);
	return left.length > 0 ? 1 : 0;
});

// What no change of files can do is said, so that nobody promises it.
function beyond(folder: string, name: string): string {
	return `This cannot reach:
  the history of the repository, in which everything still stands
  forks and clones, caches of hosts and of search engines, and archives of the web
  badges that were downloaded: the list says from the next signature on that they count no more
  talk, reviews and pull requests on the forge, where only their account can delete them
  \`.github/CODEOWNERS\`, until \`npm run codeowners\` has run

To take it out of the history as well, in a fresh clone, after everybody agreed to fetch anew:
  git filter-repo --invert-paths --path-regex '^${folder}/(people|roster|calibrations|work|assessments)/(.*/)?${name}(-r[0-9]+)?(/.*)?\\.(yml|mdx?)$'
The names of their awards do not show whose they were; name the files above that begin with \`awards/\` with \`--path\`.
All ids of commits change by that: what badges lead to and what reviews say they read is not found there any more.`;
}

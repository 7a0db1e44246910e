// Says on a pull request what the check found, in one comment that is kept up to date.
import type { Catalogue } from '#core/catalogue/catalogue.ts';
import { MAX_COMPARISON, MAX_REPORT, checkReport } from '#core/proposal/report.ts';
import { comparison } from '#core/diff/comparison.ts';
import { commentOf } from '#core/outputs/comment.ts';
import { markdownOf } from '#core/outputs/diff/markdown.ts';
import { readersOf } from '#core/outputs/readers.ts';
import type { Change } from '#core/proposal/path-guard.ts';
import { readingOfProposal } from '#core/proposal/reading.ts';
import { proposalRubric } from '#core/proposal/rubric.ts';
import { cacheFor, CannotRun, options, run, todayOr } from './command.ts';
import { runOf } from './comment/event.ts';
import { reported } from './comment/report.ts';
import { guardOf, pullsOf, sendComment, sendScope } from './comment/send.ts';
import { forge } from './forge.ts';
import { judge } from './judge.ts';

const HELP = `Usage: npm run comment -- --report <folder> [options]

Writes what a first look at a proposal has found: the check, what changes for a learner, who has to agree. The folder
holds \`check.json\` and \`diff.json\`; a stranger may have made them.

  --report <folder>  what the check has left
  --root <folder>    the content folder, for its rubric (content)
  --in <folder>      the repository that may fetch the proposal (the one around)
  --event <file>     the run that left it, as the forge tells of it
  --send             finds the pull request of that run; says there whether a maintainer has to agree, in the status
                     \`scope\`, and puts the comment below it. The token is in FORGE_TOKEN
  --help             this text

Exit code: 0 written, 2 it could not be.`;

const {
	report,
	root = 'content',
	in: repository = '.',
	event,
	send,
} = options(HELP, {
	report: { type: 'string' },
	root: { type: 'string' },
	in: { type: 'string' },
	event: { type: 'string' },
	send: { type: 'boolean' },
});

await run(async () => {
	if (!report) throw new CannotRun(`Name the folder of the report with \`--report\`.\n\n${HELP}`);
	const found = await findings(report);
	if (!send) console.log(commentOf({ ...found, guard: [] }).trimEnd());
	else if (event) await sendAll(event, found);
	else throw new CannotRun('Name the run with `--event`, so that its pull request can be found.');
	return 0;
});

async function findings(folder: string) {
	const { catalogue } = await judge({ root, today: todayOr(undefined), cache: cacheFor(root, undefined) });
	const changes = reported(folder, 'diff.json', MAX_COMPARISON, comparison);
	return {
		catalogue,
		check: reported(folder, 'check.json', MAX_REPORT, checkReport)?.problems,
		changes: changes && markdownOf(changes),
		rubric: proposalRubric(catalogue),
	};
}

async function sendAll(
	file: string,
	{ catalogue, ...found }: Awaited<ReturnType<typeof findings>>,
): Promise<void> {
	const looked = runOf(file);
	const there = forge();
	const pulls = looked ? await pullsOf(there, looked) : [];
	if (!looked || pulls.length === 0) console.log('Nothing that is still open was looked at.');
	else
		for (const pull of pulls) {
			const { changes, problems: guard } = await guardOf(there, repository, pull);
			await sendScope(there, pull, guard, looked);
			const readers = readersFor(catalogue, changes, pull.user?.login);
			const comment = commentOf({ ...found, guard, readers, run: looked.html_url });
			const done = await sendComment(there, pull, comment);
			console.log(
				`Pull request ${pull.number}: ${done === 'new' ? 'a new comment' : 'the comment was changed'}.`,
			);
		}
}

// Who was asked already is not known here; the board of the site knows it.
function readersFor(catalogue: Catalogue, touched: readonly Change[], author: string | undefined) {
	const changes = touched
		.filter(({ path }) => path.startsWith('content/'))
		.map(({ path, status }) => ({ path: path.slice('content/'.length), act: actOf(status) }));
	if (changes.length === 0) return [];
	const told = { changes, course: undefined, author, reviews: [], asked: [] };
	return readersOf(catalogue, readingOfProposal(catalogue, told)).suggested;
}

function actOf(status: string): 'added' | 'changed' | 'removed' {
	return status === 'A' ? 'added' : status === 'D' ? 'removed' : 'changed';
}

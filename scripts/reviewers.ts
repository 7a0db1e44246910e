// Says who could read a proposal or a course, and who has a part in it.
import { readersOf, readersText } from '#core/outputs/readers.ts';
import { readingOfCourse, readingOfProposal } from '#core/proposal/reading.ts';
import { proposalId } from '#core/proposal/snapshot.ts';
import { snapshotOf } from '#disk/proposals.ts';
import { readSchool } from '#disk/school.ts';
import { NotASchool } from '#disk/walk.ts';
import { cacheFor, CannotRun, options, run, todayOr } from './command.ts';

const HELP = `Usage: npm run reviewers -- --proposal <number> | --course <id> [options]

Names people who chose to be asked, by what they know and how much they read already. Whoever has a part in it is named
with that part, and not suggested. Proposals are those of the last snapshot.

  --proposal <number>   an open proposal; the name of its branch, where it has no number
  --course <id>         a course of the school
  --format <format>     text or json (text)
  --root <folder>       the content folder (content)
  --snapshot <file>     the snapshot (proposals.json beside the content folder)
  --today <day>         the day to look from, YYYY-MM-DD (today)
  --help                this text

Exit code: 0 said, 2 it could not be.`;

const {
	proposal,
	course,
	format = 'text',
	root = 'content',
	snapshot,
	today,
} = options(HELP, {
	proposal: { type: 'string' },
	course: { type: 'string' },
	format: { type: 'string' },
	root: { type: 'string' },
	snapshot: { type: 'string' },
	today: { type: 'string' },
});

await run(async () => {
	if ((proposal === undefined) === (course === undefined))
		throw new CannotRun(`Name a proposal or a course.\n\n${HELP}`);
	if (!['text', 'json'].includes(format))
		throw new CannotRun(`There is no format \`${format}\`. Use text or json.`);
	const proposals = snapshot ?? snapshotOf(root);
	const { catalogue } = await readSchool(root, todayOr(today), {
		cache: cacheFor(root, undefined),
		history: true,
		proposals,
	}).catch((error: unknown) => {
		throw error instanceof NotASchool ? new CannotRun(error.message) : error;
	});
	const readers = readersOf(catalogue, reading(catalogue, proposals));
	console.log(format === 'json' ? JSON.stringify(readers, undefined, '\t') : readersText(readers));
	return 0;
});

function reading(catalogue: Parameters<typeof readersOf>[0], file: string) {
	if (course !== undefined) {
		const known = catalogue.courses.find(({ id }) => id === course);
		if (!known) throw new CannotRun(`There is no course \`${course}\`.`);
		return readingOfCourse(catalogue, known);
	}
	const known = catalogue.proposals?.proposals.find((one) => proposalId(one) === proposal);
	if (!known)
		throw new CannotRun(
			`There is no proposal \`${proposal}\` in \`${file}\`. Take a new one with \`npm run snapshot\`.`,
		);
	return readingOfProposal(catalogue, known);
}

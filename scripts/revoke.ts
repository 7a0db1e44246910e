// Takes an award back: it stays in the ledger, with the reason, and counts no more.
import { askForSteward, awardCalled, reason, schoolAt, setFields } from './award/ledger.ts';
import { cacheFor, CannotRun, named, options, run, todayOr } from './command.ts';

const HELP = `Usage: npm run revoke -- <award> --by <steward> --because "…" [options]

Writes into the ledger that an award counts no more, and why. Everybody who verifies it knows after the list of what is
revoked is signed: the job of the awards does that after the merge, or \`npm run sign\`.

  --award <award>   which one, if not said first
  --by <steward>    who says so
  --because "…"     why
  --root <folder>   the content folder (content)
  --today <day>     the day, YYYY-MM-DD (today)
  --help            this text

Exit code: 0 written, 2 it could not be.`;

const {
	award: name,
	by,
	because,
	root = 'content',
	today,
} = options(
	HELP,
	{
		award: { type: 'string' },
		by: { type: 'string' },
		because: { type: 'string' },
		root: { type: 'string' },
		today: { type: 'string' },
	},
	named('award'),
);

await run(async () => {
	if (name === undefined) throw new CannotRun(`Name an award.\n\n${HELP}`);
	const day = todayOr(today);
	const catalogue = await schoolAt(root, day, cacheFor(root, undefined));
	const award = awardCalled(catalogue, name);
	if (award.revoked) throw new CannotRun(`It is revoked since ${award.revoked.on} already.`);
	const why = reason(catalogue, by, because);
	askForSteward(catalogue, award.badge, why.by);
	setFields(root, award.file, { revoked: { on: day, because: why.because, by: why.by } });
	console.log(`${root}/${award.file}\nNow \`npm run sign\`, or merge it: then everybody knows.`);
	return 0;
});

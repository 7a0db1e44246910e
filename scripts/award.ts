// Says which badges have been earned and are not in the ledger yet, and writes them there.
import { writeFileSync } from 'node:fs';
import { dueAwards } from '#core/recognition/due.ts';
import { written } from '#core/writing/written.ts';
import { commitOf } from '#disk/git.ts';
import { IsThere, writeNew } from '#disk/write-new.ts';
import { granted, hashedMail } from './award/by-hand.ts';
import { askForSteward, awardCalled, reason, schoolAt, setFields } from './award/ledger.ts';
import { replay } from './award/replay.ts';
import { dueMarkdown, dueOffer, dueText } from './award/told.ts';
import { cacheFor, CannotRun, options, progress, run, todayOr } from './command.ts';

const HELP = `Usage: npm run award -- [options]

Evaluates the rules of all badges and prints what is due, each with the reason. An award is a file of the ledger,
content/awards/<year>/<name>.yml; it counts once it is merged, and is signed after that with \`npm run sign\`.

  --write              writes what is due into the ledger
  --markdown           tells it for a pull request
  --json               tells it for programs
  --offer <file>       writes what \`npm run offer\` needs, if anything is due
  --grant <badge>      gives a badge by hand, in the name of somebody who may; with --to, --by, --because
  --decide <award>     says what a steward found about the flags of an award; with --by, --because
  --to <handle>        who gets it
  --by <handle>        who says so
  --because "…"        what they saw
  --replay <award>     evaluates it again as of the commit that it names; \`all\` for all
  --mail <award>       asks for the address of the holder and writes its hash, for backpacks that know people by mail
  --root <folder>      the content folder (content)
  --today <day>        the day, YYYY-MM-DD (today)
  --help               this text

Exit code: 0 done, 1 an award that was evaluated again does not hold, 2 it could not be.`;

const said = options(HELP, {
	write: { type: 'boolean' },
	markdown: { type: 'boolean' },
	json: { type: 'boolean' },
	offer: { type: 'string' },
	grant: { type: 'string' },
	to: { type: 'string' },
	by: { type: 'string' },
	because: { type: 'string' },
	decide: { type: 'string' },
	replay: { type: 'string' },
	mail: { type: 'string' },
	root: { type: 'string' },
	today: { type: 'string' },
});
const { root = 'content', by, because } = said;

const OUTCOMES = {
	holds: 'the rule holds',
	fails: 'the rule does not hold',
	'by-hand': 'given by hand',
	unknown: 'its commit, or its badge at that commit, is not here',
};

await run(async () => {
	progress('Evaluating …');
	const catalogue = await schoolAt(root, todayOr(said.today), cacheFor(root, undefined));
	progress('');
	if (said.grant !== undefined) {
		const { id, award } = granted(catalogue, said.grant, said.to, { by, because });
		writeLedger([{ id, award: { ...award, commit: await head() } }]);
	} else if (said.decide !== undefined) {
		const { badge, file } = awardCalled(catalogue, said.decide);
		const decided = reason(catalogue, by, because);
		askForSteward(catalogue, badge, decided.by);
		setFields(root, file, { decided });
		console.log(`${root}/${file}`);
	} else if (said.mail !== undefined) {
		const { file } = awardCalled(catalogue, said.mail);
		setFields(root, file, { mail: await hashedMail() });
		console.log(`${root}/${file}`);
	} else if (said.replay !== undefined) return replayed(said.replay);
	else {
		const due = dueAwards(catalogue);
		const commit = await head();
		const dated = due.map((one) => ({ ...one, award: { ...one.award, ...(commit && { commit }) } }));
		if (said.json) console.log(JSON.stringify(dated, undefined, '\t'));
		else console.log(said.markdown ? dueMarkdown(dated) : dueText(dated));
		if (said.write) writeLedger(dated);
		if (said.offer !== undefined) writeFileSync(said.offer, JSON.stringify(dueOffer(dated)));
	}
	return 0;

	async function replayed(which: string): Promise<number> {
		const awards = which === 'all' ? catalogue.awards : [awardCalled(catalogue, which)];
		let failed = false;
		for (const award of awards) {
			const { id, outcome, trace } = await replay(root, award);
			console.log(`${id}  ${award.badge} → ${award.holder}: ${OUTCOMES[outcome]}`);
			if (trace !== undefined && which !== 'all') console.log(trace.replace(/^/gm, '  '));
			failed ||= outcome === 'fails';
		}
		return failed ? 1 : 0;
	}
});

async function head(): Promise<string | undefined> {
	return commitOf(root, 'HEAD');
}

function writeLedger(awards: readonly { id: string; award: object }[]): void {
	try {
		writeNew(
			root,
			awards.map(({ id, award }) => ({ path: `awards/${id}.yml`, text: written('awards', award) })),
		);
	} catch (error) {
		throw error instanceof IsThere ? new CannotRun(error.message) : error;
	}
	if (!said.json && !said.markdown) for (const { id } of awards) console.log(`${root}/awards/${id}.yml`);
}

// Sends the mails of courses to the lists of their groups.
import { CannotRun, options, run } from './command.ts';
import { alone } from './mail/alone.ts';
import { dueOf, trial, withoutBursts } from './mail/choose.ts';
import { withLedger } from './mail/look.ts';
import { messageOf } from './mail/message.ts';
import { preview } from './mail/preview.ts';
import { BRANCH, branchNews, isOnBranch } from './mail/push.ts';
import { schoolBy, sendDue } from './mail/run.ts';
import { NoServer, serverAt } from './mail/server.ts';
import { dueTable, nothingDue } from './mail/told.ts';
import { asOf, mailbox, nowInUtc } from './mail/words.ts';

const HELP = `Usage: npm run mail -- [options]

Sends what is due of the mails of courses, and of announcements that go out by mail, to the lists of groups. What went out
stands in the ledger, content/sent/<course>/<group>/<list>/<mail>.yml: claimed before it is sent, settled after. Whoever is
ended in between loses nothing: the next run sends it again under the same Message-ID. The mail server is named in the
variable SMTP_URL: smtps://user:password@host

To look, with no word to a mail server:
  --dry-run             prints what is due
  --preview <folder>    writes what is due as .eml, .html and .txt
  --as-of <time>        what is due by then: 2027-01-31T09:00:00Z, or by the end of a day in UTC, 2027-01-31 (now)

To try:
  --test <address>      sends one mail to one address, and nothing into the ledger; with --mail and --group
  --mail <course/mail>  which mail, such as knots/01-welcome
  --group <group>       as which group gets it, such as knots/spring

To send:
  --only <group>        what is due for one group
  --catch-up            sends more than three mails to one list, too
  --rate <number>       mails a minute (60)
  --push                keeps the ledger on the branch mail-ledger of \`origin\` as well, before and after each mail;
                        with --dry-run or --preview it is only read

  --root <folder>       the content folder (content)
  --cache <folder>      the folder of the cache (.cache)
  --help                this text

Exit code: 0 all that is due has gone out, 1 something is left, 2 it could not run.`;

const said = options(HELP, {
	'dry-run': { type: 'boolean' },
	preview: { type: 'string' },
	test: { type: 'string' },
	mail: { type: 'string' },
	group: { type: 'string' },
	only: { type: 'string' },
	'as-of': { type: 'string' },
	'catch-up': { type: 'boolean' },
	rate: { type: 'string' },
	push: { type: 'boolean' },
	root: { type: 'string' },
	cache: { type: 'string' },
});
const { root = 'content', only, cache, rate, push, 'catch-up': catchUp } = said;
const url = process.env['SMTP_URL'];

await run(async () => {
	const now = asOf(said['as-of']) ?? nowInUtc();
	if (said.test !== undefined) return sendTrial(mailbox(said.test), now);
	if (said.mail !== undefined || said.group !== undefined)
		throw new CannotRun(
			'`--mail` and `--group` say what `--test <address>` sends. To send to one group what is due, say `--only <group>`.',
		);
	if (said['dry-run'] || said.preview !== undefined) return look(now, said.preview);
	return alone(root, () => sendDue({ root, now, only, catchUp, rate, url, push, cache, print: console.log }));
});

async function look(now: string, folder: string | undefined): Promise<number> {
	if (!push && (await isOnBranch(root)))
		console.error(
			`Notice: the branch \`${BRANCH}\` may know of more that went out. Say \`--push\`, and it is asked.`,
		);
	const catalogue = await schoolBy(root, now, cache);
	const known = push ? withLedger(catalogue, branchNews(root)) : catalogue;
	const due = dueOf(known, now, only);
	if (due.length === 0) console.log(nothingDue(known, now, only));
	else if (folder === undefined) console.log(dueTable(due, catchUp ? [] : withoutBursts(due).stays));
	else for (const file of await preview(known, due, folder)) console.log(file);
	return 0;
}

async function sendTrial(address: string, now: string): Promise<number> {
	const { mail, group } = said;
	if (mail === undefined || group === undefined)
		throw new CannotRun(
			'Say which mail, and as which group gets it: `--mail <course/mail> --group <group>`.',
		);
	const catalogue = await schoolBy(root, now, cache);
	const moment = nowInUtc();
	const planned = trial(catalogue, { mail, group, address, moment });
	const message = await messageOf(catalogue, planned, moment);
	try {
		const outcome = await serverAt(url)(message);
		if (!outcome.taken) throw new CannotRun(`It was not sent: ${outcome.why}.`);
	} catch (error) {
		throw error instanceof NoServer ? new CannotRun(`It was not sent: ${error.message}.`) : error;
	}
	console.log(`Sent ${mail} to ${address}.`);
	return 0;
}

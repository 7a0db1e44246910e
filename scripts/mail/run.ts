// One run of the sender: what is due by `now` goes out, and what is left is told.
import { join } from 'node:path';
import type { Catalogue } from '#core/catalogue/catalogue.ts';
import { sweepDrafts } from '#disk/write-durably.ts';
import { schoolAt } from '../award/ledger.ts';
import { cacheFor, CannotRun, progress } from '../command.ts';
import { dueOf, withoutBursts } from './choose.ts';
import { diskLedger } from './ledger.ts';
import { BRANCH, branchLedger, isOnBranch } from './push.ts';
import { send } from './send.ts';
import { serverAt } from './server.ts';
import { endText, nothingDue, sentLine } from './told.ts';
import { nowInUtc, perMinute } from './words.ts';

export interface Run {
	/** The content folder. */
	root: string;
	/** A moment in UTC. */
	now: string;
	/** The one group that it is about. */
	only?: string | undefined;
	catchUp?: boolean | undefined;
	/** Mails a minute, as it was said. */
	rate?: string | undefined;
	/** The mail server. */
	url: string | undefined;
	/** Whether the ledger is kept on its branch as well. */
	push?: boolean | undefined;
	cache?: string | undefined;
	print: (line: string) => void;
}

/** Sends what is due; the number is the exit code. */
export async function sendDue({ root, now, only, catchUp, push, print, ...more }: Run): Promise<number> {
	if (!push && (await isOnBranch(root)))
		throw new CannotRun(
			`The ledger is kept on the branch \`${BRANCH}\`. Say \`--push\`, or what has gone out goes out again.`,
		);
	sweepDrafts(join(root, 'sent'));
	const ledger = push ? await branchLedger(root) : diskLedger(root);
	const catalogue = await schoolBy(root, now, more.cache);
	const due = dueOf(catalogue, now, only);
	const { goes, stays } = catchUp ? { goes: due, stays: [] } : withoutBursts(due);
	const rate = perMinute(more.rate);
	const { sent, left } =
		goes.length === 0
			? { sent: 0, left: [] }
			: await send(goes, {
					...{ catalogue, ledger, rate },
					deliver: serverAt(more.url),
					clock: nowInUtc,
					tell: (sending, number) => print(sentLine(sending, number, goes.length)),
				});
	print(due.length === 0 ? nothingDue(catalogue, now, only) : endText(sent, [...stays, ...left]));
	return stays.length + left.length > 0 ? 1 : 0;
}

/** The school in `root` as it is at the moment `now`. */
export async function schoolBy(root: string, now: string, cache: string | undefined): Promise<Catalogue> {
	progress('Reading …');
	const catalogue = await schoolAt(root, now.slice(0, 10), cacheFor(root, cache));
	progress('');
	return catalogue;
}

// The ledger on a branch of its own, so that it survives the machine. A claim is pushed before its mail is sent: whoever
// is refused there has met somebody else who sends, and stops.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { entryOf } from '#core/schema/collections.ts';
import { commitOf } from '#disk/git.ts';
import { forge } from '../forge.ts';
import { CannotRun } from '../command.ts';
import { type Branch, openBranch } from './branch.ts';
import { diskLedger, type Ledger } from './ledger.ts';

/** What the branch is called. */
export const BRANCH = 'mail-ledger';

/** The ledger in `root`, with what the branch knows laid over it; written to both. */
export async function branchLedger(root: string): Promise<Ledger> {
	const disk = diskLedger(root);
	const branch = opened(root);
	for (const [path, text] of newsOf(branch, root)) await disk.write(path, text, 'Settle');
	// Whom we met while we settled may be about to send what comes next here.
	let met = false;
	return {
		async write(path, text, doing) {
			if (doing === 'Claim') {
				if (met) throw new CannotRun(SOMEBODY);
				claim(branch, path, text);
				await disk.write(path, text, doing);
			} else {
				await disk.write(path, text, doing);
				met = settle(branch, path, text);
			}
		},
	};
}

/** What the branch knows of the ledger, and `root` does not yet: texts by path. Nothing is written but what git fetches. */
export function branchNews(root: string): ReadonlyMap<string, string> {
	return newsOf(opened(root), root);
}

const opened = (root: string) =>
	openBranch(root, BRANCH, process.env['FORGE_TOKEN'] ? forge().environment : {});

function newsOf(branch: Branch, root: string): Map<string, string> {
	return new Map(
		[...branch.files('sent')].filter(
			([path]) => entryOf(path)?.collection === 'sent' && !knowsMore(root, path),
		),
	);
}

const SOMEBODY =
	'Somebody else is sending, so this run stops before its next mail. Run it again when they are done.';

/** Whether this repository has seen that the ledger is kept on its branch. */
export async function isOnBranch(root: string): Promise<boolean> {
	return (await commitOf(root, `refs/remotes/origin/${BRANCH}`)) !== undefined;
}

// What is settled here has gone out, whatever the branch has heard of it.
function knowsMore(root: string, path: string): boolean {
	try {
		return /^settled: /m.test(readFileSync(join(root, path), 'utf8'));
	} catch {
		return false;
	}
}

function claim(branch: Branch, path: string, text: string): void {
	if (branch.push(path, text, `Claim ${path}`)) return;
	throw new CannotRun(
		branch.hasMoved()
			? SOMEBODY
			: 'The ledger cannot be pushed, so nothing more is sent. Run this again later.',
	);
}

// The mail has gone out: whoever came in between, this has to be known. True if somebody did.
function settle(branch: Branch, path: string, text: string): boolean {
	for (let tries = 0; tries < 5; tries += 1) {
		if (branch.push(path, text, `Settle ${path}`)) return tries > 0;
		branch.hasMoved();
	}
	throw new CannotRun(
		`\`${path}\` has gone out, and the branch \`${BRANCH}\` cannot be told. Push the file by hand before the next run, or the mail goes out twice.`,
	);
}

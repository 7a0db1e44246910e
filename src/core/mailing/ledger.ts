// What the ledger says of one sending, as the text of its file.
import type { SentRecord } from '../schema/sent.ts';
import { written } from '../writing/written.ts';

/** A claim: somebody is about to send it. A second claim of the same keeps the moment of the first. */
export function claimText(claim: Omit<SentRecord, 'settled'>): string {
	return written('sent', claim);
}

/** The same once a mail server has taken it. */
export function settledText(claim: Omit<SentRecord, 'settled'>, settled: string): string {
	return written('sent', { ...claim, settled });
}

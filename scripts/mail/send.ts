// Sends what is due: each is claimed in the ledger before, and settled after the server has taken it. Whoever dies in
// between leaves a claim, and the next one sends it again under the same Message-ID.
import { setTimeout } from 'node:timers/promises';
import type { Catalogue } from '#core/catalogue/catalogue.ts';
import type { Sending } from '#core/mailing/due.ts';
import { claimText, settledText } from '#core/mailing/ledger.ts';
import { MAX_PATH } from '#disk/path.ts';
import type { Ledger } from './ledger.ts';
import { messageOf } from './message.ts';
import { type Deliver, NoServer } from './server.ts';

export interface Means {
	catalogue: Catalogue;
	ledger: Ledger;
	deliver: Deliver;
	/** How many mails a minute. */
	rate: number;
	/** The moment it is, in UTC. */
	clock: () => string;
	/** Told of each mail that went out. */
	tell: (sending: Sending, number: number) => void;
}

/** What did not go out, and why. */
export interface Left {
	sending: Sending;
	why: string;
}

/** Sends `due` in its order; where one cannot go out, later ones to the same list wait for it. */
export async function send(due: readonly Sending[], means: Means): Promise<{ sent: number; left: Left[] }> {
	const left: Left[] = [];
	const stopped = new Set<string>();
	let [tried, sent] = [0, 0];
	let isGone = false;
	for (const sending of due) {
		const list = listOf(sending);
		const waits = isGone
			? 'waits for the mail server'
			: stopped.has(list)
				? 'waits for the one before it'
				: obstacle(sending);
		if (waits === undefined && (tried += 1) > 1) await setTimeout(60_000 / means.rate);
		const why = waits ?? (await one(sending, means).catch(noServer));
		if (why === undefined) means.tell(sending, (sent += 1));
		else {
			left.push({ sending, why });
			stopped.add(list);
		}
	}
	return { sent, left };

	// Whether it took the last one is not known, so the claim stays.
	function noServer(error: unknown): string {
		if (!(error instanceof NoServer)) throw error;
		isGone = true;
		return error.message;
	}
}

/** The group and the list that it goes to, as one word. */
export const listOf = ({ cohort, list }: Pick<Sending, 'cohort' | 'list'>) => `${cohort.id}/${list.id}`;

function obstacle({ ledger, path }: Sending): string | undefined {
	if (ledger === 'unreadable')
		return `what the ledger says of it cannot be read, so nobody knows whether it went out. Mend \`${path}\`, or take it away to send the mail`;
	return path.length > MAX_PATH ? `its place in the ledger, \`${path}\`, is too long a name` : undefined;
}

// Why it did not go out; undefined once it is settled.
async function one(sending: Sending, means: Means): Promise<string | undefined> {
	const { catalogue, ledger, deliver, clock } = means;
	const claimed = sending.claim?.claimed ?? clock();
	const message = await messageOf(catalogue, sending, claimed);
	const { subject, messageId, digest } = message;
	const claim = { subject, messageId, digest, claimed };
	await ledger.write(sending.path, claimText(claim), 'Claim');
	const outcome = await deliver(message);
	if (!outcome.taken) return outcome.why;
	await ledger.write(sending.path, settledText(claim, clock()), 'Settle');
	return undefined;
}

// What people write into the ledger: a badge given by hand, a decision about flags, the hash of an address.
import { hash, randomBytes } from 'node:crypto';
import { createInterface } from 'node:readline/promises';
import { stdin, stderr } from 'node:process';
import type { Catalogue } from '#core/catalogue/catalogue.ts';
import { givenToday, placesTaken } from '#core/recognition/due.ts';
import { awardName, statusIndex } from '#core/recognition/digest.ts';
import type { AwardRecord } from '#core/schema/award.ts';
import { CannotRun } from '../command.ts';
import { reason } from './ledger.ts';

/** A badge that somebody gives by their own word. */
export function granted(
	catalogue: Catalogue,
	badgeId: string,
	holder: string | undefined,
	said: { by: string | undefined; because: string | undefined },
): { id: string; award: AwardRecord } {
	const { badges, awards } = catalogue;
	const badge = badges.find(({ id }) => id === badgeId);
	if (!badge) throw new CannotRun(`There is no badge \`${badgeId}\`.`);
	if (holder === undefined || !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(holder))
		throw new CannotRun('Say to whom with `--to <handle>`.');
	const by = reason(catalogue, said.by, said.because);
	if (by.by === holder) throw new CannotRun('Nobody gives a badge to themselves. Ask somebody else who may.');
	const name = awardName(badge.id, badge.version, holder);
	if (awards.some(({ id }) => id.endsWith(`/${name}`)))
		throw new CannotRun(`\`${holder}\` has this badge already, or had it.`);
	const status = statusIndex(name, placesTaken(catalogue));
	return givenToday(catalogue, badge, holder, name, { status, granted: by });
}

/** Asks for an address, on a terminal or from whatever is piped in, and gives back nothing but its hash. */
export async function hashedMail(): Promise<{ hash: string; salt: string }> {
	const asking = createInterface({ input: stdin, output: stderr, terminal: false });
	if (stdin.isTTY) stderr.write('The mail address, which is not kept: ');
	const address = (await asking[Symbol.asyncIterator]().next()).value?.trim() ?? '';
	asking.close();
	if (!/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(address) || address.length > 254)
		throw new CannotRun('This is no mail address, so nothing is written.');
	const salt = randomBytes(16).toString('hex');
	return { hash: `sha256$${hash('sha256', address + salt)}`, salt };
}

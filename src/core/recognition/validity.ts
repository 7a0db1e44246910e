// How an award stands today: as the ledger and the files beside it say, and nothing else.
import { addMonths } from '../catalogue/days.ts';
import type { Award, Badge, Catalogue, Day } from '../catalogue/catalogue.ts';
import { credentialPath } from './signed-path.ts';

export type AwardState = 'valid' | 'due' | 'expired' | 'revoked';

/** Whether `award` counts today, waits for its signature, or counts no more. */
export function stateOf(catalogue: Pick<Catalogue, 'signed' | 'today' | 'badges'>, award: Award): AwardState {
	const until = lastDayOf(catalogue, award);
	if (award.revoked) return 'revoked';
	if (until !== undefined && until < catalogue.today) return 'expired';
	return catalogue.signed.has(credentialPath(award.id)) ? 'valid' : 'due';
}

/** The last day on which `award` counts; undefined where its badge is for ever. */
export function lastDayOf({ badges }: { badges: readonly Badge[] }, { badge, date }: Award): Day | undefined {
	const months = badges.find(({ id }) => id === badge)?.months;
	return months === undefined ? undefined : addMonths(date, months);
}

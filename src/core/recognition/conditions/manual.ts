import type { BadgeRule } from '../../schema/badge.ts';
import { mayGrant } from '../grant.ts';
import { type Asked, type Found, found } from './found.ts';

/** Somebody who may says so, by a grant in the ledger. */
export function manual({ known, badge, holder }: Asked, { by }: NonNullable<BadgeRule['manual']>): Found {
	const granted = (known.awards.get(holder) ?? []).some(
		(award) => award.badge === badge.id && award.granted && mayGrant(known, badge, award.granted, holder, by),
	);
	return found({ what: 'manual', holds: granted, by });
}

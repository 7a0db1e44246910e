// How an award stands, in words: a chip, and what to know of it where it does not simply count.
import type { Award } from '#core/catalogue/catalogue.ts';
import { type AwardState, lastDayOf, stateOf } from '#core/recognition/validity.ts';
import type { Edition } from '../edition.ts';
import { voiceOf } from '../voice.ts';
import { personLink } from './find.ts';
import type { Chip } from './state.ts';

export interface ToldState {
	state: AwardState;
	chip: Chip;
	/** What it means, in a sentence or two; undefined for an award that counts. */
	notice: string[];
	/** The last day on which it counts, if there is one. */
	until: string | undefined;
}

const TONES = { valid: 'open', due: 'soon', expired: 'closed', revoked: 'late' } as const;

/** How `award` stands today. */
export function toldState(edition: Edition, award: Award): ToldState {
	const { t, day } = voiceOf(edition);
	const state = stateOf(edition, award);
	const until = lastDayOf(edition, award);
	return {
		state,
		chip: { label: t(`award.state.${state}`), tone: TONES[state] },
		notice: noticeOf(edition, award, state),
		until: until && day(until),
	};
}

function noticeOf(edition: Edition, award: Award, state: AwardState): string[] {
	const { t, day } = voiceOf(edition);
	const { revoked, flags, decided } = award;
	if (revoked) {
		const by = revoked.by === undefined ? '' : personLink(edition, revoked.by).label;
		const when = { day: day(revoked.on), by };
		return [t(by ? 'award.revokedBy' : 'award.revoked', when), revoked.because];
	}
	if (state === 'expired') return [t('award.expired', { day: day(lastDayOf(edition, award) ?? award.date) })];
	if (state === 'valid') return [];
	return [flags.length > 0 && !decided ? t('award.looking') : t('award.due')];
}

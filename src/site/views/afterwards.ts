// What a group that is over, or never was, leaves behind.
import { addresses } from '#core/addresses.ts';
import type { Cohort } from '#core/catalogue/catalogue.ts';
import type { Edition } from '../edition.ts';
import { voiceOf } from '../voice.ts';

export interface Afterwards {
	title: string;
	/** What to think of it, where it did not happen or has to wait. */
	text: string | undefined;
	reflection: string | undefined;
	/** How to begin it again. */
	again: string;
}

/** What `cohort` leaves behind; undefined while it is ahead or runs, and where it left nothing. */
export function afterwardsOf(edition: Edition, { id, state, reflection }: Cohort): Afterwards | undefined {
	const { t, href } = voiceOf(edition);
	const again = href(`${addresses.facilitate(id)}#again`);
	if (state === 'did-not-happen' || state === 'postponed')
		return { title: t(`calm.${state}`), text: t(`calm.${state}.text`), reflection, again };
	return state === 'complete' && reflection
		? { title: t('reflection.title'), text: undefined, reflection, again }
		: undefined;
}

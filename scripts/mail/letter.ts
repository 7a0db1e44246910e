import type { Catalogue } from '#core/catalogue/catalogue.ts';
import type { Planned } from '#core/mailing/due.ts';
import { announcementLetter, type Letter, letterOf } from '#core/outputs/mail/letter.ts';

/** What a mail or an announcement says to a list. */
export function letterFor(catalogue: Catalogue, { course, cohort, list, source }: Planned): Letter {
	const to = { course, cohort, list };
	return 'mail' in source
		? letterOf(catalogue, { ...to, mail: source.mail })
		: announcementLetter(catalogue, { ...to, announcement: source.announcement });
}

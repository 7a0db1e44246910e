// How far a translation is behind its original.
import { addresses } from '#core/addresses.ts';
import type { Course } from '#core/catalogue/catalogue.ts';
import { changesSince, courseFolder } from '#core/catalogue/history.ts';
import type { Edition } from '../edition.ts';
import type { Link } from '../meta.ts';
import { voiceOf } from '../voice.ts';

export interface Behind {
	text: string;
	see: Link;
}

/** What has changed in the original of `course` since the day on which it was read; undefined if nothing has. */
export function behindOf(edition: Edition, { translationOf, translated }: Course): Behind | undefined {
	if (translationOf === undefined || translated === undefined) return undefined;
	const { t, href, day } = voiceOf(edition);
	const changes = changesSince(edition, courseFolder({ id: translationOf }), translated);
	const [latest] = changes;
	return (
		latest && {
			text: t('behind.text', { n: changes.length, day: day(latest.day) }),
			see: { href: href(addresses.courseHistory(translationOf)), label: t('behind.see') },
		}
	);
}

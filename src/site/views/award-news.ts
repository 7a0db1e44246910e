// Awards that their holders show, as news of the school behind the badge and of the courses that it was earned in.
import { absolute, addresses } from '#core/addresses.ts';
import type { Award } from '#core/catalogue/catalogue.ts';
import type { FeedEntry } from '#core/outputs/feed.ts';
import type { Edition } from '../edition.ts';
import { voiceOf } from '../voice.ts';
import { badgeOf } from './find.ts';
import { holderLink, isShown } from './holder.ts';

/** What is told of the awards that `about` picks. */
export function awardNewsOf(edition: Edition, about: (award: Award) => boolean = () => true): FeedEntry[] {
	return edition.awards
		.filter((award) => isShown(edition, award) && about(award))
		.map((award) => {
			const page = absolute(edition.site, addresses.award(award.id));
			const { title, description } = badgeOf(edition, award.badge);
			return {
				id: page,
				url: page,
				title: voiceOf(edition).t('feed.award', {
					holder: holderLink(edition, award.holder).label,
					badge: title,
				}),
				summary: description,
				published: award.date,
				updated: award.reissued ?? award.date,
			};
		});
}

/** Whether `award` was earned with work in `course`. */
export const earnedIn =
	(course: string) =>
	({ work }: Award): boolean =>
		work.some((one) => one.startsWith(`${course}/`));

// What happens in the school, as a feed reader is told of it.
import { absolute, addresses } from '#core/addresses.ts';
import { activityOf } from '#core/catalogue/activity.ts';
import type { FeedEntry } from '#core/outputs/feed.ts';
import type { Edition } from '../edition.ts';
import { told, whatOf } from './act.ts';

/** An entry for each act, on its day. */
export function activityNews(edition: Edition): FeedEntry[] {
	const page = absolute(edition.site, addresses.activity);
	return activityOf(edition.source).map((act) => {
		const { href } = whatOf(edition, act);
		const sentence = told(edition, act)
			.parts.map(({ label }) => label)
			.join('');
		return {
			// A visitor who follows it arrives; the query only tells one entry from another.
			id: `${page}?act=${encodeURIComponent(act.id)}`,
			url: href === '' ? page : new URL(href, page).href,
			title: sentence,
			summary: sentence,
			published: act.day,
			updated: act.day,
		};
	});
}

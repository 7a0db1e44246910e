// What happens in the school, day by day.
import { addresses } from '#core/addresses.ts';
import { activityOf } from '#core/catalogue/activity.ts';
import type { Edition } from '../edition.ts';
import { excerpt, type Link, type Meta } from '../meta.ts';
import { voiceOf } from '../voice.ts';
import { told, type ToldAct } from './act.ts';
import { feedsAt } from './feed.ts';

export interface ActivityView {
	meta: Meta;
	lead: string;
	/** The newest first. */
	days: { day: string; when: string; acts: ToldAct[] }[];
	/** How many more there are, and what is not known here. */
	notes: string[];
	empty: string | undefined;
	feed: Link;
	history: Link;
}

/** As many as a page shows. */
const SHOWN = 100;

/** What happened last. */
export function activityView(edition: Edition): ActivityView {
	const { t, href, day } = voiceOf(edition);
	const all = activityOf(edition.source);
	const feeds = feedsAt(edition, addresses.activity);
	const days = Map.groupBy(all.slice(0, SHOWN), (act) => act.day);
	return {
		meta: {
			title: t('activity.title'),
			description: excerpt(t('activity.lead', { title: edition.site.title })),
			address: addresses.activity,
			accent: edition.site.accent,
			feeds,
		},
		lead: t('activity.lead', { title: edition.site.title }),
		days: [...days].map(([one, acts]) => ({
			day: one,
			when: day(one),
			acts: acts.map((act) => told(edition, act)),
		})),
		notes: [
			...(all.length > SHOWN ? [t('activity.more', { n: all.length - SHOWN })] : []),
			...(edition.history.reach === 'none' ? [t('activity.noHistory')] : []),
		],
		empty: all.length === 0 ? t('activity.empty') : undefined,
		feed: { href: feeds.atom, label: t('feed.subscribe') },
		history: { href: href(addresses.contributors), label: t('contributors.title') },
	};
}

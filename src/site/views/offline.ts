import { addresses } from '#core/addresses.ts';
import type { Edition } from '../edition.ts';
import type { Link, Meta } from '../meta.ts';
import { voiceOf } from '../voice.ts';

export interface OfflineView {
	meta: Meta;
	courses: Link;
}

/** What stands in for a page while there is no network, and lists what is saved. */
export function offlineView(edition: Edition): OfflineView {
	const { t, href } = voiceOf(edition);
	return {
		meta: {
			title: t('offline.title'),
			description: t('offline.lead'),
			address: addresses.offline,
			accent: edition.site.accent,
			listed: false,
		},
		courses: { href: href(addresses.courses), label: t('home.find') },
	};
}

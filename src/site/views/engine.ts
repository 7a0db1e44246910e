// The pages that come with the program itself: maintainers write them, in English.
import { addresses } from '#core/addresses.ts';
import { type Edition, speaking } from '../edition.ts';
import type { Link, Meta } from '../meta.ts';
import { voiceOf } from '../voice.ts';

export interface EngineView {
	meta: Meta;
	/** The part of the site that it belongs to. */
	index: Link;
}

/** The page that shows every component. */
export function componentsView(edition: Edition): EngineView {
	const { t, href } = voiceOf(speaking(edition, 'en'));
	const index = { href: href(addresses.handbook), label: t('nav.handbook') };
	return {
		meta: {
			title: t('components.title'),
			description: t('components.description'),
			address: addresses.components,
			written: 'en',
			accent: edition.site.accent,
			above: [index],
			section: 'handbook',
			found: { group: index, filters: {} },
		},
		index,
	};
}

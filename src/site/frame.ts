// What stands around every page: the head of the site, its navigation and its foot.
import { addresses } from '#core/addresses.ts';
import type { Catalogue } from '#core/catalogue/catalogue.ts';
import { licences } from '#core/schema/licence.ts';
import { direction } from '#i18n/words.ts';
import type { Link } from './meta.ts';
import { proposeLink } from './propose.ts';
import { voiceOf } from './voice.ts';

export interface Frame {
	title: string;
	language: string;
	direction: 'ltr' | 'rtl';
	/** Where the site is published, with its base path. */
	url: string;
	base: string;
	search: string;
	nav: (Link & { section: string })[];
	footer: Link[];
	licence: Link;
}

/** The frame of all pages of the school. */
export function frameOf(catalogue: Catalogue): Frame {
	const { site } = catalogue;
	const { t, href, language } = voiceOf(catalogue);
	const licence = licences[site.licence];
	const nav = ['courses', 'schools', 'pathways', 'badges', 'handbook'] as const;
	return {
		title: site.title,
		language,
		direction: direction(language),
		url: `${site.url.replace(/\/$/, '')}${site.base}`,
		base: site.base,
		search: href(addresses.search),
		nav: nav.map((section) => ({ section, href: href(addresses[section]), label: t(`nav.${section}`) })),
		footer: [
			{ href: href(addresses.about), label: t('nav.about', { title: site.title }) },
			{ href: href(addresses.people), label: t('nav.people') },
			...(catalogue.wiki.length ? [{ href: href(addresses.wiki), label: t('nav.wiki') }] : []),
			proposeLink(catalogue),
			...(site.discussion ? [{ href: site.discussion.url, label: site.discussion.label }] : []),
			{ href: site.repository, label: t('nav.source') },
		],
		licence: { href: licence.address, label: licence.title },
	};
}

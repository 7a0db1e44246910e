// What stands around every page: the head of the site, its navigation and its foot.
import { addresses } from '#core/addresses.ts';
import { announcedOn } from '#core/catalogue/announced.ts';
import { licences } from '#core/schema/licence.ts';
import { direction } from '#i18n/words.ts';
import { type Edition, localAddress } from './edition.ts';
import type { Link } from './meta.ts';
import { proposeLink } from './propose.ts';
import { verifyLink } from './views/verify.ts';
import { voiceOf } from './voice.ts';

export interface Frame {
	title: string;
	language: string;
	direction: 'ltr' | 'rtl';
	/** Where the site is published, with its base path. */
	url: string;
	base: string;
	/** The front page of this edition. */
	home: string;
	/** The languages that the site speaks, each by its own name; `root` is where its edition begins. */
	languages: { tag: string; name: string; root: string }[];
	search: string;
	nav: (Link & { section: string })[];
	footer: Link[];
	licence: Link;
	/** Whether it answers without a network. */
	offline: boolean;
	/** Whether this is a proposal that somebody looks at, and not what is published. */
	preview: boolean;
}

/** The frame of all pages of `edition`, published or as a preview. */
export function frameOf(edition: Edition, preview = false): Frame {
	const { site } = edition;
	const { t, href, language, languageName } = voiceOf(edition);
	const licence = licences[site.licence];
	const nav = ['courses', 'schools', 'pathways', 'badges', 'handbook'] as const;
	return {
		title: site.title,
		language,
		direction: direction(language),
		url: `${site.url.replace(/\/$/, '')}${site.base}`,
		base: site.base,
		home: href(addresses.home),
		languages: site.languages.map((tag) => ({
			tag,
			name: languageName(tag),
			root: localAddress(site, tag, addresses.home),
		})),
		search: href(addresses.search),
		nav: nav.map((section) => ({ section, href: href(addresses[section]), label: t(`nav.${section}`) })),
		footer: [
			{ href: href(addresses.about), label: t('nav.about', { title: site.title }) },
			{ href: href(addresses.me), label: t('me.title') },
			{ href: href(addresses.work), label: t('queue.title') },
			{ href: href(addresses.questions), label: t('questions.title') },
			...(announcedOn(edition).length
				? [{ href: href(addresses.announcements), label: t('announcements.title') }]
				: []),
			{ href: href(addresses.people), label: t('nav.people') },
			{ href: href(addresses.mentors), label: t('mentors.title') },
			{ href: href(addresses.contributors), label: t('contributors.title') },
			{ href: href(addresses.cycles), label: t('cycles.title') },
			{ href: href(addresses.activity), label: t('activity.title') },
			...(edition.wiki.length ? [{ href: href(addresses.wiki), label: t('nav.wiki') }] : []),
			proposeLink(edition),
			{ href: href(addresses.proposals), label: t('proposals.title') },
			...(edition.issuer ? [verifyLink(edition)] : []),
			{ href: href(addresses.research), label: t('research.title') },
			{ href: href(addresses.privacy), label: t('privacy.title') },
			{ href: href(addresses.accessibility), label: t('accessibility.title') },
			...(site.discussion ? [{ href: site.discussion.url, label: site.discussion.label }] : []),
			{ href: site.repository, label: t('nav.source') },
			{ href: href(addresses.feeds(addresses.home).atom), label: t('feed.subscribe') },
		],
		licence: { href: licence.address, label: licence.title },
		offline: site.offline && !preview,
		preview,
	};
}

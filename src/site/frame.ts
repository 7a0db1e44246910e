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
	/** What else there is, by what people come for. */
	footer: FootGroup[];
	licence: Link;
	/** Whether it answers without a network. */
	offline: boolean;
	/** Whether this is a proposal that somebody looks at, and not what is published. */
	preview: boolean;
}

export interface FootGroup {
	id: 'learn' | 'part' | 'community' | 'about';
	title: string;
	links: Link[];
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
		footer: footOf(edition),
		licence: { href: licence.address, label: licence.title },
		offline: site.offline && !preview,
		preview,
	};
}

function footOf(edition: Edition): FootGroup[] {
	const { site } = edition;
	const { t, href } = voiceOf(edition);
	const link = (address: string, label: string): Link => ({ href: href(address), label });
	const group = (id: FootGroup['id'], links: Link[]) => ({ id, title: t(`footer.${id}`), links });
	return [
		group('learn', [
			link(addresses.me, t('me.title')),
			link(addresses.cycles, t('cycles.title')),
			link(addresses.questions, t('questions.title')),
			link(addresses.mentors, t('mentors.title')),
		]),
		group('part', [
			proposeLink(edition),
			link(addresses.proposals, t('proposals.title')),
			link(addresses.work, t('queue.title')),
			...(edition.wiki.length ? [link(addresses.wiki, t('nav.wiki'))] : []),
			...(site.discussion ? [{ href: site.discussion.url, label: site.discussion.label }] : []),
		]),
		group('community', [
			link(addresses.people, t('nav.people')),
			link(addresses.contributors, t('contributors.title')),
			link(addresses.activity, t('activity.title')),
			...(announcedOn(edition).length ? [link(addresses.announcements, t('announcements.title'))] : []),
			link(addresses.feeds(addresses.home).atom, t('feed.subscribe')),
		]),
		group('about', [
			link(addresses.about, t('nav.about', { title: site.title })),
			...(edition.issuer ? [verifyLink(edition)] : []),
			link(addresses.research, t('research.title')),
			link(addresses.privacy, t('privacy.title')),
			link(addresses.accessibility, t('accessibility.title')),
			{ href: site.repository, label: t('nav.source') },
		]),
	];
}

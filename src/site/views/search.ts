import { addresses } from '#core/addresses.ts';
import type { Catalogue } from '#core/catalogue/catalogue.ts';
import type { Link, Meta } from '../meta.ts';
import { voiceOf } from '../voice.ts';
import { topicLink } from './topic.ts';

export interface SearchView {
	meta: Meta;
	/** The base path of the site, which the index leaves out. */
	base: string;
	/** The folder that holds an index for each language. */
	bundles: string;
	/** Languages that pages are written in, the site’s own first. */
	languages: { tag: string; name: string }[];
	courses: Link;
	topics: Link[];
}

export interface LostView {
	meta: Meta;
	courses: Link;
	home: Link;
}

/** The search page: a form, and a place for what it finds. */
export function searchView(catalogue: Catalogue): SearchView {
	const { t, href, language, languageName } = voiceOf(catalogue);
	const tags = new Set([language, ...catalogue.courses.flatMap(({ languages }) => languages.slice(0, 1))]);
	const topics = [...new Set(catalogue.courses.flatMap((course) => course.topics))].sort();
	return {
		meta: {
			title: t('search.title'),
			description: t('search.description', { title: catalogue.site.title }),
			address: addresses.search,
			language,
			accent: catalogue.site.accent,
			listed: false,
		},
		base: href(addresses.home),
		bundles: href('/pagefind/'),
		languages: [...tags].map((tag) => ({ tag, name: languageName(tag) })),
		courses: { href: href(addresses.courses), label: t('home.find') },
		topics: topics.map((topic) => topicLink(catalogue, topic)),
	};
}

/** The page for addresses that lead nowhere. */
export function lostView(catalogue: Catalogue): LostView {
	const { t, href, language } = voiceOf(catalogue);
	return {
		meta: {
			title: t('lost.title'),
			description: t('lost.lead'),
			address: '/404.html',
			language,
			accent: catalogue.site.accent,
			listed: false,
		},
		courses: { href: href(addresses.courses), label: t('home.find') },
		home: { href: href(addresses.home), label: t('lost.home', { title: catalogue.site.title }) },
	};
}

import { addresses } from '#core/addresses.ts';
import type { Edition } from '../edition.ts';
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

/** The search page: a form, and a place for what it finds. */
export function searchView(edition: Edition): SearchView {
	const { t, href, language, languageName } = voiceOf(edition);
	const tags = new Set([language, ...edition.courses.flatMap(({ languages }) => languages.slice(0, 1))]);
	const topics = [...new Set(edition.courses.flatMap((course) => course.topics))].sort();
	return {
		meta: {
			title: t('search.title'),
			description: t('search.description', { title: edition.site.title }),
			address: addresses.search,
			accent: edition.site.accent,
			listed: false,
		},
		base: edition.site.base,
		bundles: `${edition.site.base}pagefind/`,
		languages: [...tags].map((tag) => ({ tag, name: languageName(tag) })),
		courses: { href: href(addresses.courses), label: t('home.find') },
		topics: topics.map((topic) => topicLink(edition, topic)),
	};
}

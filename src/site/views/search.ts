import { addresses, withBase } from '#core/addresses.ts';
import { inOrder } from '#core/catalogue/sign-up.ts';
import { direction } from '#i18n/words.ts';
import { type Edition, localAddress, mainLanguage } from '../edition.ts';
import type { Link, Meta } from '../meta.ts';
import { voiceOf } from '../voice.ts';
import { languageOf } from './course.ts';
import { facetsIn } from './facet.ts';

export interface SearchView {
	meta: Meta;
	/** The base path of the site, which the index leaves out. */
	base: string;
	/** The folder that holds an index for each language. */
	bundles: string;
	/** Where the pages of this edition begin. */
	root: string;
	/** Languages that pages are written in, the edition’s own first; texts of each are found below its `root`. */
	languages: SearchLanguage[];
	courses: Link;
	topics: Link[];
	browse: Link;
}

export interface SearchLanguage {
	tag: string;
	name: string;
	direction: 'ltr' | 'rtl';
	root: string;
}

/** Topics beside the search; all of them stand on a page of their own. */
const TOPICS = 24;

/** The search page: a form, and a place for what it finds. */
export function searchView(edition: Edition): SearchView {
	const { t, href } = voiceOf(edition);
	const topics = facetsIn(edition).find(({ name }) => name === 'topic')?.values ?? [];
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
		root: href(addresses.home),
		languages: languagesOf(edition),
		courses: { href: href(addresses.courses), label: t('home.find') },
		topics: topics
			.filter(({ count }) => count > 0)
			.slice(0, TOPICS)
			.map((topic) => ({ href: topic.href, label: topic.label })),
		browse: { href: href(addresses.browse), label: t('browse.all') },
	};
}

// The handbook speaks the main language of the site, and courses their own.
function languagesOf(edition: Edition): SearchLanguage[] {
	const { site, locale, courses } = edition;
	const { languageName } = voiceOf(edition);
	const main = mainLanguage(site);
	const written = new Set([main, ...inOrder(courses).map(languageOf)]);
	const tags = written.has(locale) ? [locale, ...written] : [...written];
	return [...new Set(tags)].map((tag) => ({
		tag,
		name: languageName(tag),
		direction: direction(tag),
		root: withBase(site.base, localAddress(site, site.languages.includes(tag) ? tag : main, '/')),
	}));
}

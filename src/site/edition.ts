// The school in one of the languages that its site speaks. Every page stands in each of them: what is around a text
// speaks the language of the edition, and what belongs to the text the language that it is written in.
import { localAddress } from '#core/addresses.ts';
import type { Catalogue } from '#core/catalogue/catalogue.ts';
import type { SiteRecord } from '#core/schema/site.ts';
import type { Text } from '#core/text/text.ts';

export { localAddress };

/** The catalogue as the pages of one language show it. */
export interface Edition extends Catalogue {
	/** The language of the edition; addresses of its pages begin with it, unless it is the main one. */
	locale: string;
	/** The language that it speaks now: the locale’s, or that of a text that it is about to show. */
	language: string;
	/** The catalogue as it was read. */
	source: Catalogue;
}

/** An edition for each language of the site, the main one first. */
export function editionsOf(catalogue: Catalogue): Edition[] {
	return catalogue.site.languages.map((locale) => editionIn(catalogue, locale, locale));
}

/** The edition in the main language of the site. */
export function mainEdition(catalogue: Catalogue): Edition {
	const locale = mainLanguage(catalogue.site);
	return editionIn(catalogue, locale, locale);
}

function editionIn(source: Catalogue, locale: string, language: string): Edition {
	const told = <One extends { translations: Record<string, Partial<One>> }>(one: One): One => ({
		...one,
		...one.translations[language],
	});
	return {
		...source,
		locale,
		language,
		source,
		site: siteIn(source.site, language),
		kinds: source.kinds.map(told),
		schools: source.schools.map(told),
		pathways: source.pathways.map(told),
		badges: source.badges.map(told),
	};
}

/** The site in the words of `language`: its places keep their addresses. */
function siteIn(site: SiteRecord, language: string): SiteRecord {
	const { discussion, signUp, ...words }: Partial<SiteRecord['translations'][string]> =
		site.translations[language] ?? {};
	return {
		...site,
		...words,
		discussion: site.discussion && { ...site.discussion, ...discussion },
		signUp: site.signUp && { ...site.signUp, ...signUp },
	};
}

/** The language of pages that do not say another. */
export function mainLanguage({ languages }: SiteRecord): string {
	return languages[0] ?? 'en';
}

/** The language of what the school says of itself, for pages of an edition that speaks another. */
export function foreign({ site, language }: Edition): string | undefined {
	return language === mainLanguage(site) ? undefined : mainLanguage(site);
}

/** The language of the title of `entry` and what stands with it, where it has no translation that the edition speaks. */
export function foreignTitle(
	edition: Edition,
	{ translations }: { translations: Record<string, unknown> },
): string | undefined {
	return edition.language in translations ? undefined : foreign(edition);
}

const speakers = new WeakMap<Edition, Map<string, Edition>>();

/** `edition` in the words of `language`, where the site speaks it; its addresses stay. */
export function speaking(edition: Edition, language: string): Edition {
	if (language === edition.language || !edition.site.languages.includes(language)) return edition;
	const known = speakers.get(edition) ?? new Map<string, Edition>();
	const speaker = known.get(language) ?? editionIn(edition.source, edition.locale, language);
	speakers.set(edition, known.set(language, speaker));
	return speaker;
}

const INTERNAL = /(<a(?:\s+[\w-]+(?:="[^"]*")?)*?\s+href=")(\/[^"]*)"/g;

/** `text` with the pages that it links to taken from its edition. */
export function textIn({ site, locale }: Edition, text: Text): Text {
	if (locale === mainLanguage(site)) return text;
	const local = (address: string) =>
		address.startsWith(site.base)
			? site.base + localAddress(site, locale, `/${address.slice(site.base.length)}`).slice(1)
			: address;
	return Object.create(text, {
		html: {
			enumerable: true,
			get: () => text.html.replace(INTERNAL, (_, before: string, to: string) => `${before}${local(to)}"`),
		},
		// Said again, since what is inherited does not count when a view is told apart from another.
		digest: { enumerable: true, value: text.digest },
	}) as Text;
}

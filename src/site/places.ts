// Where a page stands in the languages of the site: what search engines are told, and what visitors choose from.
import { type Words, words } from '#i18n/words.ts';
import type { Frame } from './frame.ts';
import type { Link, Meta } from './meta.ts';

/** A page in one of the languages. */
export interface Place extends Link {
	language: string;
	current: boolean;
}

/** The language of what `meta` describes: its text’s, or the edition’s. */
export function languageOf(frame: Frame, { written }: Meta): string {
	return written ?? frame.language;
}

/** The words that belong to the text of a page: in its language, where the site speaks it. */
export function wordsOf(frame: Frame, meta: Meta): Words {
	return words(spokenOr(frame, languageOf(frame, meta), frame.language));
}

/** The one address that a page is known by, with its host. A text is at home in the edition of its language. */
export function canonicalOf(frame: Frame, meta: Meta): string {
	return absolute(frame, homeOf(frame, languageOf(frame, meta)), meta.address);
}

/** What a page says in other languages, for `hreflang`; empty for a page that stands in one language only. */
export function alternatesOf(frame: Frame, meta: Meta): { language: string; href: string }[] {
	if (meta.listed === false) return [];
	const { written, translations = [], address } = meta;
	const versions = written
		? [{ language: written, address }, ...translations]
		: frame.languages.map(({ tag }) => ({ language: tag, address }));
	if (versions.length < 2) return [];
	const told = versions.map((version) => ({
		language: version.language,
		href: absolute(frame, homeOf(frame, version.language), version.address),
	}));
	return written ? told : [...told, { language: 'x-default', href: told[0]!.href }];
}

/** The page in each language of the site: its translation, the same text in that edition, or that edition’s front page. */
export function placesOf(frame: Frame, meta: Meta): Place[] {
	const own = meta.address.endsWith('/') ? meta.address : '/';
	return frame.languages.map(({ tag, name }) => {
		const translation = meta.translations?.find(({ language }) => language === tag);
		return {
			language: tag,
			label: name,
			href: below(frame, tag, translation?.address ?? own),
			current: tag === frame.language,
		};
	});
}

function homeOf(frame: Frame, language: string): string {
	return spokenOr(frame, language, frame.languages[0]?.tag ?? frame.language);
}

function spokenOr(frame: Frame, language: string, other: string): string {
	return frame.languages.some(({ tag }) => tag === language) ? language : other;
}

// The root of an edition and an address both have the slash between them.
function below(frame: Frame, language: string, address: string): string {
	const root = frame.languages.find(({ tag }) => tag === language)?.root ?? '/';
	return `${frame.base}${root.slice(1)}${address.slice(1)}`;
}

function absolute(frame: Frame, language: string, address: string): string {
	const site = new URL(frame.url);
	return new URL(
		address.endsWith('/') ? below(frame, language, address) : `${frame.base}${address.slice(1)}`,
		site,
	).href;
}

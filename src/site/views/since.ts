// What changed in a course since somebody read it: in one line, page by page, and passage by passage.
import { addressOfFile } from '#core/address-of-file.ts';
import type { Course } from '#core/catalogue/catalogue.ts';
import type { BlockChange, PageChanges, Since } from '#core/catalogue/freshness.ts';
import { type WordChange, wordChanges } from '#core/diff/word-changes.ts';
import { entryOf } from '#core/schema/collections.ts';
import { changedShare } from '#core/text/compare-blocks.ts';
import { direction, type WordKey } from '#i18n/words.ts';
import type { Edition } from '../edition.ts';
import { compareAddress } from '../forge.ts';
import type { Link } from '../meta.ts';
import { voiceOf } from '../voice.ts';
import { languageOf } from './course.ts';

export interface SinceLine {
	/** “11% of the text has changed since.” */
	text: string;
	/** The pages on which something changed, each with how much; without an address where it is gone. */
	pages: (Partial<Link> & { label: string; count: string })[];
}

/** The same, with everything that was said before and is said now. */
export interface SinceInFull extends SinceLine {
	language: string;
	direction: 'ltr' | 'rtl';
	pages: (SinceLine['pages'][number] & { passages: Passage[]; more: string | undefined })[];
	/** Where the files can be compared; none where nothing changed. */
	compare: Link | undefined;
}

export interface Passage {
	/** “New” */
	label: string;
	act: 'edited' | 'added' | 'removed';
	words: WordChange[];
}

/** As many passages as are shown of a page; a page that has more was written anew. */
export const SHOWN = 40;

/** How much has changed since somebody read the course; `words` says so in the case of all, of some, and of nothing. */
export function sinceLine(edition: Edition, since: Since | undefined, words: SinceWords): SinceLine {
	const { t, share } = voiceOf(edition);
	if (!since) return { text: t(words.unknown), pages: [] };
	const { changedWords, moved, pages } = since;
	const text = changedWords === 0 ? t(words.same) : t(words.share, { share: share(changedShare(since)) });
	return {
		text: moved === 0 ? text : `${text} ${t('since.moved', { n: moved })}`,
		pages: pages.map((page) => pageLine(edition, page)),
	};
}

export interface SinceWords {
	share: WordKey;
	same: WordKey;
	unknown: WordKey;
}

/** What has changed in `course` since `commit`, passage by passage. */
export function sinceInFull(
	edition: Edition,
	course: Course,
	since: Since | undefined,
	{ commit, ...words }: SinceWords & { commit: string | undefined },
): SinceInFull {
	const { t } = voiceOf(edition);
	const language = languageOf(course);
	return {
		...sinceLine(edition, since, words),
		language,
		direction: direction(language),
		pages: (since?.pages ?? []).map((page) => ({
			...pageLine(edition, page),
			passages: page.changes.slice(0, SHOWN).map((one) => passage(edition, one, language)),
			more: page.changes.length > SHOWN ? t('since.more', { n: page.changes.length - SHOWN }) : undefined,
		})),
		compare:
			since && since.changedWords > 0 && commit
				? { href: compareAddress(edition.site, commit, edition.site.branch), label: t('since.compare') }
				: undefined,
	};
}

function pageLine(edition: Edition, { file, title, gone, changes }: PageChanges): SinceLine['pages'][number] {
	const { t, href } = voiceOf(edition);
	const count = t('since.passages', { n: changes.length });
	const address = addressOfFile(file);
	if (gone || address === undefined) return { label: t('since.gone', { title }), count };
	const isFront = entryOf(file)?.collection === 'courses';
	return { href: href(address), label: isFront ? t('history.front') : title, count };
}

function passage(edition: Edition, { before, after }: BlockChange, language: string): Passage {
	const { t } = voiceOf(edition);
	const act = before === undefined ? 'added' : after === undefined ? 'removed' : 'edited';
	return { label: t(`since.${act}`), act, words: wordChanges(before ?? '', after ?? '', language) };
}

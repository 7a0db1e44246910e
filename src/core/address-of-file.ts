// Which page shows a file. Apart from the addresses themselves, since only whoever knows all nouns can tell.
import { addresses, withBase } from './addresses.ts';
import { type CollectionName, entryOf } from './schema/collections.ts';

/** The address of the page that shows the file at `path`; undefined where no page does. */
export function addressOfFile(path: string, base = '/'): string | undefined {
	const entry = entryOf(path);
	const address = entry && PAGES[entry.collection]?.(entry.id);
	if (address) return withBase(base, address);
	return /\.(svg|png|jpg|webp)$/.test(path) ? withBase(base, addresses.picture(path)) : undefined;
}

const PAGES: Partial<Record<CollectionName, (id: string) => string>> = {
	courses: addresses.course,
	units: addresses.unit,
	cohorts: addresses.group,
	recaps: addresses.recap,
	mail: addresses.mail,
	schools: addresses.school,
	kinds: addresses.kind,
	people: addresses.person,
	badges: addresses.badge,
	pathways: addresses.pathway,
	handbook: addresses.handbookPage,
	wiki: addresses.wikiPage,
	rubrics: addresses.rubric,
	work: addresses.oneWork,
	awards: addresses.award,
	announcements: addresses.announcement,
	questions: addresses.question,
};

// Pagefind keeps languages apart by <html lang>, which is the language of the site around a page. What people search is
// what <main> holds, so its language decides, and each language gets a bundle of its own. A large school's bundle is cut
// into parts that the browser asks together: a part fits into memory, and a changed page costs one part only.
import { hash } from 'node:crypto';
import { createIndex } from 'pagefind';

/** A page that can be found: where it is, and a digest that changes with it. */
export interface SearchedPage {
	/** From the root of the site, without the base path. */
	address: string;
	language: string;
	digest: string;
}

/** Pages that are searched together, in a folder `<language>/<number>` of their own. */
export interface Part {
	name: string;
	language: string;
	pages: SearchedPage[];
	digest: string;
}

const PAGES_A_PART = 2000;

/** The language that a page is searched in; undefined for pages that are not searched. */
export function searchLanguage(html: string): string | undefined {
	const [main] = /<main\b[^>]*>/.exec(html) ?? [];
	if (!main?.includes('data-pagefind-body')) return undefined;
	return /\slang="([^"]+)"/.exec(main)?.[1];
}

/** The parts that `pages` are searched in: at least one a language, the pages of a course always together. */
export function searchParts(pages: readonly SearchedPage[], pagesAPart = PAGES_A_PART): Part[] {
	const parts: Part[] = [];
	for (const [language, all] of Map.groupBy(pages, (page) => page.language)) {
		const count = Math.ceil(all.length / pagesAPart);
		const groups = Map.groupBy(
			all,
			({ address }) => Number.parseInt(hash('sha256', groupOf(address)).slice(0, 8), 16) % count,
		);
		for (const [number, group] of [...groups].sort(([a], [b]) => a - b)) {
			const digest = hash('sha256', group.map((page) => `${page.address} ${page.digest}`).join('\n'));
			parts.push({ name: `${language}/${number}`, language, pages: group, digest });
		}
	}
	return parts;
}

const groupOf = (address: string) => address.split('/').slice(0, 3).join('/');

/** Writes the search bundle of `part` into `folder`; `html` fetches a page when its turn has come. */
export async function writeSearchIndex(
	part: Part,
	folder: string,
	html: (address: string) => string,
): Promise<void> {
	// Pagefind stems by primary tags only.
	const [primary = part.language] = part.language.split('-');
	const { index, errors } = await createIndex({ forceLanguage: primary });
	if (!index) throw new Error(`Pagefind did not start: ${errors.join(' ')}`);
	for (const { address } of part.pages) {
		const added = await index.addHTMLFile({ url: address, content: html(address) });
		if (added.errors.length > 0) throw new Error(`${address}: ${added.errors.join(' ')}`);
	}
	const written = await index.writeFiles({ outputPath: folder });
	if (written.errors.length > 0) throw new Error(`${folder}: ${written.errors.join(' ')}`);
	await index.deleteIndex();
}

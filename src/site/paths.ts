import { createHash } from 'node:crypto';
import { frameOf, type Frame } from './frame.ts';
import { getCatalogue } from './catalogue.ts';
import type { Catalogue } from '#core/catalogue/catalogue.ts';

/** A page to be: the parts of its address, and everything it shows. */
export interface Row<View> {
	params: Record<string, string | undefined>;
	view: View;
}

/** A row as `getStaticPaths()` hands it to Astro. */
export interface Path<View> {
	params: Record<string, string | undefined>;
	props: { frame: Frame; view: View };
	/** Changes when, and only when, something that the page shows changes. */
	cacheKey: string;
}

/** The pages that `rowsOf` makes of the catalogue, ready for `getStaticPaths()`. */
export async function paths<View>(rowsOf: (catalogue: Catalogue) => Row<View>[]): Promise<Path<View>[]> {
	const catalogue = await getCatalogue();
	const frame = frameOf(catalogue);
	const frameKey = JSON.stringify(frame);
	return rowsOf(catalogue).map(({ params, view }) => ({
		params,
		props: { frame, view },
		cacheKey: createHash('sha256').update(frameKey).update(JSON.stringify(view, digestOfText)).digest('hex'),
	}));
}

/** The frame and the view of a page that exists once. */
export async function single<View>(
	viewOf: (catalogue: Catalogue) => View,
): Promise<{ frame: Frame; view: View }> {
	const catalogue = await getCatalogue();
	return { frame: frameOf(catalogue), view: viewOf(catalogue) };
}

// A text stands in the key by its digest, which says as much and is far shorter.
function digestOfText(_: string, value: unknown): unknown {
	return value && typeof value === 'object' && 'digest' in value ? value.digest : value;
}

import { createHash } from 'node:crypto';
import { getCatalogue, isPreview } from './catalogue.ts';
import { type Edition, editionsOf, mainEdition, mainLanguage } from './edition.ts';
import { frameOf, type Frame } from './frame.ts';

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

/** A row of files, as `getStaticPaths()` hands it to Astro. */
export type FilePath<View> = Omit<Path<View>, 'props'> & { props: { view: View } };

/** The pages that `rowsOf` makes of each edition, ready for `getStaticPaths()` below `[...locale]`. */
export async function paths<View>(rowsOf: (edition: Edition) => Row<View>[]): Promise<Path<View>[]> {
	return editionsOf(await getCatalogue()).flatMap((edition) => pathsIn(edition, rowsOf(edition)));
}

/** A page that stands once in each edition. */
export function single<View>(viewOf: (edition: Edition) => View): Promise<Path<View>[]> {
	return paths((edition) => [{ params: {}, view: viewOf(edition) }]);
}

/** Files that stand once, whatever languages the site speaks, and with nothing around them. */
export async function files<View>(rowsOf: (edition: Edition) => Row<View>[]): Promise<FilePath<View>[]> {
	return rowsOf(mainEdition(await getCatalogue())).map(({ params, view }) => ({
		params,
		props: { view },
		cacheKey: keyOf(view),
	}));
}

/** The frame and the view of a page that stands in the main edition alone. */
export async function alone<View>(viewOf: (edition: Edition) => View): Promise<{ frame: Frame; view: View }> {
	const edition = mainEdition(await getCatalogue());
	return { frame: frameOf(edition, isPreview()), view: viewOf(edition) };
}

function pathsIn<View>(edition: Edition, rows: readonly Row<View>[]): Path<View>[] {
	const frame = frameOf(edition, isPreview());
	const frameKey = JSON.stringify(frame);
	const locale = edition.locale === mainLanguage(edition.site) ? undefined : edition.locale;
	return rows.map(({ params, view }) => ({
		params: { locale, ...params },
		props: { frame, view },
		cacheKey: keyOf(view, frameKey),
	}));
}

/** One word that changes with anything that a view says. */
export function keyOf(view: unknown, around = ''): string {
	return createHash('sha256').update(around).update(JSON.stringify(view, digestOfText)).digest('hex');
}

// A text stands in the key by its digest, which says as much and is far shorter. What else has a digest shows more.
function digestOfText(_: string, value: unknown): unknown {
	return value && typeof value === 'object' && 'digest' in value && 'html' in value ? value.digest : value;
}

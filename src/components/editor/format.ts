// How Decap reads and writes the files of the school: what was there is remembered, so that an edit changes only what
// somebody changed, and a file that nobody changed stays as it is, byte for byte.
import { slugOf } from '#core/text/slug.ts';
import { ADDRESS, BODY, collectionOf } from '#core/outputs/cms/place.ts';
import { type CollectionName, collections } from '#core/schema/collections.ts';
import { edited } from '#core/writing/edited.ts';
import { opened } from '#core/writing/source.ts';
import { written } from '#core/writing/written.ts';
import type { Decap, Format, Kept } from './decap.ts';

/** Where an entry keeps the file that it was read from. No record can have such a key. */
const SOURCE = ' source';

/** The format of files that are read as those of `like` are; `collection` says whose file is written. */
export function formatOf(like: CollectionName, collection: () => CollectionName): Format {
	return {
		fromFile(source) {
			const read = opened(source, like);
			if (!read) return { [SOURCE]: source };
			return { ...read.record, ...(collections[like].body && { [BODY]: read.body }), [SOURCE]: source };
		},
		toFile(data) {
			const source = data[SOURCE];
			const { record, body } = partsOf(data);
			if (typeof source !== 'string') return written(collection(), record, body);
			// What could not be read could not be shown either, so nothing of it is given up.
			return opened(source, like) ? edited(source, collection(), { record, body }) : source;
		},
	};
}

/** The record and the body that the `data` of an entry stands for. */
export function partsOf(data: Record<string, unknown>): { record: Record<string, unknown>; body: string } {
	const { [SOURCE]: _source, [ADDRESS]: _address, [BODY]: body, ...record } = data;
	return { record, body: typeof body === 'string' ? body : '' };
}

/** Teaches `decap` the two sorts of files that a school has; `needsAddress` is said where a title makes no address. */
export function registerFormats(decap: Decap, needsAddress: string): void {
	let saved: CollectionName = 'courses';
	decap.registerEventListener({
		name: 'preSave',
		handler: ({ entry }) => {
			saved = collectionOf(String(entry.get('collection'))) ?? saved;
			const data = entry.get('data') as Kept;
			if (!entry.get('newRecord') || data.get(ADDRESS)) return undefined;
			const address = slugOf(String(data.get('title') ?? data.get('name') ?? data.get('subject') ?? ''));
			if (!address) throw new Error(needsAddress);
			return data.set(ADDRESS, address);
		},
	});
	decap.registerCustomFormat(
		'peerhood',
		'mdx',
		formatOf('courses', () => saved),
	);
	decap.registerCustomFormat(
		'peerhood-data',
		'yml',
		formatOf('kinds', () => saved),
	);
}

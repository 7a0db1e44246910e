// What Decap tells of an entry, as the check takes it.
import { collectionOf } from '#core/outputs/cms/place.ts';
import { type CollectionName, collections, entryOf } from '#core/schema/collections.ts';
import type { Draft } from '#core/writing/draft.ts';
import type { Told } from './decap.ts';
import { partsOf } from './format.ts';
import type { Say } from './say.ts';

/** What everything in the editor knows of the school. */
export interface School {
	base: string;
	language: string;
	accent: string;
	/** What the editor calls its lists of entries. */
	lists: readonly string[];
	say: Say;
}

/** The draft that the form shows; `text` is newer than what the entry says. Undefined for files that nobody judges. */
export function draftOf({ entry, collection }: Told, school: School, text?: string): Draft | undefined {
	const list = String(collection.get('name'));
	const name = collectionOf(list);
	if (!name) return undefined;
	const path = String(entry.get('path') || '').replace(/^content\//, '');
	const data = entry.get('data') as { toJS(): Record<string, unknown> } | undefined;
	const { record, body } = partsOf(data?.toJS() ?? {});
	return {
		collection: name,
		path: entryOf(path) ? path : newPath(name, list),
		record,
		body: text ?? body,
		base: school.base,
		language: school.language,
	};
}

/** What a course is called, in paths, before it has a name. */
export const NEW = 'new';

/** Where a file of `list` will lie whose name is not known yet. */
function newPath(collection: CollectionName, list: string): string {
	const { path, body } = collections[collection];
	const [, course = NEW, group = NEW] = /^\w+-(.+?)(?:--(.+))?$/.exec(list) ?? [];
	return (
		path.replace('<course>', course).replace('<cohort>', group).replace(/<\w+>/g, NEW) + (body ? '.mdx' : '')
	);
}

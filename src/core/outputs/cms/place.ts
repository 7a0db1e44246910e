// Where an entry of the school stands in the web editor, and what new ones are called.
import { addresses } from '../../addresses.ts';
import { type CollectionName, collections } from '../../schema/collections.ts';

/** What only the form knows: the word for the address of something new. It is written into no file. */
export const ADDRESS = 'address';

/** The text below the record, as the form calls it. */
export const BODY = 'body';

/** Units, groups and mails have a list in the editor for each course, and recaps for each group. */
const BY_COURSE: readonly CollectionName[] = ['units', 'cohorts', 'mail', 'recaps'];

/** The list in the editor that the entry is in, and its name there. */
export function placeInEditor(collection: CollectionName, id: string): { list: string; entry: string } {
	const [, folder = '', name = ''] = /^(.+)\/(.+)$/.exec(id) ?? [];
	if (collection === 'courses') return { list: 'courses', entry: `${id}/index` };
	return BY_COURSE.includes(collection)
		? { list: listOf(collection, folder), entry: name }
		: { list: collection, entry: id };
}

/** The list of the units, groups or mails of one course, or of the recaps of one group. Names have single hyphens. */
export const listOf = (collection: CollectionName, folder: string) =>
	`${collection}-${folder.replace('/', '--')}`;

/** The collection that the entries of a list belong to; undefined if it is no list of the editor. */
export function collectionOf(list: string): CollectionName | undefined {
	const [name = ''] = list.split('-');
	return Object.hasOwn(collections, name) ? (name as CollectionName) : undefined;
}

/** The pages that show what the lists hold, so that the editor can lead there. */
export const PREVIEWS: Partial<Record<CollectionName, string>> = {
	courses: addresses.course('{{dirname}}'),
	schools: addresses.school('{{slug}}'),
	kinds: addresses.kind('{{slug}}'),
	people: addresses.person('{{slug}}'),
	badges: addresses.badge('{{slug}}'),
	pathways: addresses.pathway('{{slug}}'),
	announcements: addresses.announcement('{{slug}}'),
	questions: addresses.question('{{slug}}'),
	handbook: addresses.handbookPage('{{slug}}'),
	wiki: addresses.wikiPage('{{slug}}'),
};

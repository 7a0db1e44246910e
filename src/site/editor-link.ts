// The way from a page into the web editor, to the form of the file that it shows.
import { addresses, withBase } from '#core/addresses.ts';
import { isInEditor } from '#core/outputs/cms/lists.ts';
import { listOf, placeInEditor } from '#core/outputs/cms/place.ts';
import { entryOf } from '#core/schema/collections.ts';
import type { Edition } from './edition.ts';
import { newFileAddress } from './forge.ts';
import type { Link } from './meta.ts';
import { coursesToTry } from './views/editor-sources.ts';
import { voiceOf } from './voice.ts';

/** The form for `file`, to write in it or to try it; undefined for files that the editor does not know. */
export function editorLink(edition: Edition, file: string): Link | undefined {
	const { site } = edition;
	const entry = entryOf(file);
	if (!entry || !OFFERED.has(entry.collection) || !file.endsWith('.mdx')) return undefined;
	const [course = ''] = entry.id.split('/');
	if (!site.editor && OF_COURSES.has(entry.collection) && !coursesToTry(edition).has(course))
		return undefined;
	const place = placeInEditor(entry.collection, entry.id);
	return {
		href: withBase(site.base, addresses.editor.entry(place.list, place.entry)),
		label: voiceOf(edition).t(site.editor ? 'improve.editor' : 'improve.tryOut'),
	};
}

/** The form for something new of `collection`. */
export function newEntry({ site }: Edition, collection: 'people' | 'announcements' | 'cycles'): string {
	return fresh(site, collection, {});
}

/** The form for a new group of a course, or a new recap of a group, with `values` in it; undefined where there is no such list. */
export function newPart(
	edition: Edition,
	collection: 'cohorts' | 'recaps',
	folder: string,
	values: Readonly<Record<string, string>> = {},
): string | undefined {
	const [course = ''] = folder.split('/');
	return isInEditor(edition.source, course)
		? fresh(edition.site, listOf(collection, folder), values)
		: undefined;
}

/** The form for a new group of `course`. */
export function startGroup(edition: Edition, { id }: { id: string }): string {
	return (
		newPart(edition, 'cohorts', id) ?? newFileAddress(edition.site, `cohorts/${id}/name-of-your-group.yml`)
	);
}

// What the form shall hold stands behind its address: https://decapcms.org/docs/dynamic-default-values/. Signs of HTML
// would arrive there as their names; such words are left to be typed.
function fresh({ base }: Edition['site'], list: string, values: Readonly<Record<string, string>>): string {
	const plain = Object.entries(values).filter(([, value]) => !/[&<>"']/.test(value));
	const said = plain.map(([name, value]) => `${name}=${encodeURIComponent(value)}`);
	return withBase(base, addresses.editor.fresh(list)) + (said.length > 0 ? `?${said.join('&')}` : '');
}

const OF_COURSES = new Set(['courses', 'units', 'recaps']);
const OFFERED = new Set([...OF_COURSES, 'announcements', 'questions', 'handbook', 'wiki']);

// The way from a page into the web editor, to the form of the file that it shows.
import { addresses, withBase } from '#core/addresses.ts';
import { placeInEditor } from '#core/outputs/cms/place.ts';
import { entryOf } from '#core/schema/collections.ts';
import type { Edition } from './edition.ts';
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

const OF_COURSES = new Set(['courses', 'units']);
const OFFERED = new Set([...OF_COURSES, 'announcements', 'questions', 'handbook', 'wiki']);

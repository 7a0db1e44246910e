import { compare } from '#core/problem.ts';
import type { Edition } from '../edition.ts';
import { sourceBytes } from '../source.ts';

/** More than these would make whoever only looks wait. */
const MOST_COURSES = 40;

/** The courses that one can try the editor on: all of them, in a school of an ordinary size. */
export function coursesToTry({ courses }: Pick<Edition, 'courses'>): Set<string> {
	return new Set(
		courses
			.map(({ id }) => id)
			.sort(compare)
			.slice(0, MOST_COURSES),
	);
}

/** The files of the school by their paths in its repository, for the editor to be tried on; none where it has a login. */
export function editorSources(edition: Edition): Record<string, string> {
	if (edition.site.editor) return {};
	const tried = coursesToTry(edition);
	const files = Object.entries(edition.entries).flatMap(([collection, entries]) =>
		[...entries.values()].filter(({ file }) => {
			const [, course = ''] = file.split('/');
			return !OF_COURSES.has(collection) || tried.has(course);
		}),
	);
	return Object.fromEntries(
		files
			.map(({ file }) => file)
			.sort(compare)
			.map((file) => [`content/${file}`, new TextDecoder().decode(sourceBytes(file))]),
	);
}

const OF_COURSES = new Set([
	'courses',
	'units',
	'cohorts',
	'reviews',
	'roster',
	'work',
	'assessments',
	'mail',
	'recaps',
]);

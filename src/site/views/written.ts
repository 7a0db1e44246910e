// In which language something is written that may belong to a course: in that of the course, or else in the main one.
import type { Edition } from '../edition.ts';
import { mainLanguage, speaking } from '../edition.ts';
import { languageOf } from './course.ts';

/** The language of what belongs to `course`, or to no course. */
export function writtenFor({ courses, site }: Edition, course: string | undefined): string {
	const found = courses.find(({ id }) => id === course);
	return found ? languageOf(found) : mainLanguage(site);
}

/** The edition in the words of that language. */
export function inWordsFor(edition: Edition, course: string | undefined): Edition {
	return speaking(edition, writtenFor(edition, course));
}

/** That language, for a page that speaks another; undefined where it is the page’s own. */
export function foreignFor(edition: Edition, course: string | undefined): string | undefined {
	const written = writtenFor(edition, course);
	return written === edition.language ? undefined : written;
}

/** The edition in which it is at home. */
export function homeLocale(edition: Edition, course: string | undefined): string {
	const written = writtenFor(edition, course);
	return edition.site.languages.includes(written) ? written : mainLanguage(edition.site);
}

import { addresses } from '#core/addresses.ts';
import type { Course } from '#core/catalogue/catalogue.ts';
import { courseFolder, lastChanged } from '#core/catalogue/history.ts';
import { licences } from '#core/schema/licence.ts';
import type { Edition } from '../edition.ts';
import type { Link } from '../meta.ts';
import { voiceOf } from '../voice.ts';
import { effort } from './card.ts';

/** The facts one wants in a glance, in the order they are asked for. */
export interface Glance {
	length: string | undefined;
	effort: string;
	level: string;
	languages: string;
	licence: Link;
	term: string;
	syllabus: string;
	/** The day of its last change, and where to see it; undefined where nobody remembers. */
	improved: Link | undefined;
}

/** What one wants to know of `course` before reading on. */
export function glanceOf(edition: Edition, course: Course): Glance {
	const { t, href, day, list, languageName } = voiceOf(edition);
	const licence = licences[course.licence];
	const improved = lastChanged(edition, courseFolder(course));
	return {
		length: course.weeks === undefined ? undefined : t('course.weeks', { n: course.weeks }),
		effort: effort(edition, course),
		level: t(`level.${course.level}`),
		languages: list(course.languages.map(languageName)),
		licence: { href: licence.address, label: licence.title },
		term: t(`term.${course.term}`),
		syllabus: t(course.openSyllabus ? 'syllabus.open' : 'syllabus.closed'),
		improved:
			improved === undefined
				? undefined
				: { href: href(addresses.courseHistory(course.id)), label: day(improved) },
	};
}

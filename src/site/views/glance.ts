import type { Course } from '#core/catalogue/catalogue.ts';
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
	languages: string[];
	licence: Link;
	term: string;
	syllabus: string;
}

/** What one wants to know of `course` before reading on. */
export function glanceOf(edition: Edition, course: Course): Glance {
	const { t, languageName } = voiceOf(edition);
	const licence = licences[course.licence];
	return {
		length: course.weeks === undefined ? undefined : t('course.weeks', { n: course.weeks }),
		effort: effort(edition, course),
		level: t(`level.${course.level}`),
		languages: course.languages.map(languageName),
		licence: { href: licence.address, label: licence.title },
		term: t(`term.${course.term}`),
		syllabus: t(course.openSyllabus ? 'syllabus.open' : 'syllabus.closed'),
	};
}

import { addresses } from '#core/addresses.ts';
import type { Catalogue, Course } from '#core/catalogue/catalogue.ts';
import { voiceOf } from '../voice.ts';

export interface SyllabusUnit {
	number: number;
	href: string;
	title: string;
	summary: string | undefined;
	/** “3 tasks”, “about 2 hours” */
	meta: string[];
}

/** The units of `course` as the rows of its syllabus. */
export function syllabusOf(catalogue: Catalogue, course: Course): SyllabusUnit[] {
	const { t, href, duration } = voiceOf(catalogue);
	return course.units.map(({ id, number, title, summary, tasks, minutes }) => ({
		number,
		href: href(addresses.unit(id)),
		title,
		summary,
		meta: [
			...(tasks.length ? [t('count.tasks', { n: tasks.length })] : []),
			...(minutes === undefined ? [] : [t('unit.about', { duration: duration(minutes) })]),
		],
	}));
}

import { addresses } from '#core/addresses.ts';
import type { Course, Unit } from '#core/catalogue/catalogue.ts';
import { writeTasks } from '#core/progress/tasks.ts';
import type { Edition } from '../edition.ts';
import { voiceOf } from '../voice.ts';

export interface SyllabusUnit {
	number: number;
	href: string;
	title: string;
	summary: string | undefined;
	meta: string[];
	tasks: string;
	/** “{done} of 3 tasks”, for where some are done. */
	begun: string | undefined;
}

/** The units of `course` as the rows of its syllabus. */
export function syllabusOf(edition: Edition, course: Course): SyllabusUnit[] {
	return course.units.map((unit) => ({
		number: unit.number,
		href: voiceOf(edition).href(addresses.unit(unit.id)),
		title: unit.title,
		summary: unit.summary,
		meta: unitFacts(edition, unit),
		tasks: writeTasks(unit.tasks),
		begun: unit.tasks.length
			? voiceOf(edition).t('progress.count', { n: unit.tasks.length, done: '{done}' })
			: undefined,
	}));
}

/** What `unit` asks of a learner: “3 tasks”, “about 2 hours”. */
export function unitFacts(edition: Edition, { tasks, minutes }: Unit): string[] {
	const { t, duration } = voiceOf(edition);
	return [
		...(tasks.length ? [t('count.tasks', { n: tasks.length })] : []),
		...(minutes === undefined ? [] : [t('unit.about', { duration: duration(minutes) })]),
	];
}

// What the things are called that rules speak of.
import type { Catalogue } from '../catalogue/catalogue.ts';
import type { BadgeFact } from './facts.ts';
import type { Names } from './told-trace.ts';

/** The titles of tasks, courses, badges and rubrics; criteria are those of the rubric of `badge`. */
export function namesIn(
	{ courses, badges, entries }: Pick<Catalogue, 'courses' | 'badges' | 'entries'>,
	badge: Pick<BadgeFact, 'rubric'>,
): Names {
	const criteria = entries.rubrics.get(badge.rubric ?? '')?.criteria ?? [];
	const tasksOf = (course: string) =>
		courses.find(({ id }) => id === course)?.units.flatMap(({ tasks }) => tasks) ?? [];
	return (what, id) => {
		if (what === 'course') return entries.courses.get(id)?.title;
		if (what === 'badge') return badges.find((one) => one.id === id)?.title;
		if (what === 'rubric') return entries.rubrics.get(id)?.title;
		if (what === 'criterion') return criteria.find((one) => one.id === id)?.title;
		const [course = '', task = ''] = id.split('/');
		return tasksOf(course).find((one) => one.id === task || one.was.includes(task))?.title;
	};
}

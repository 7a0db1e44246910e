// Which badges belong to a course or a pathway: those that it names, and those whose rule names it.
import type { Badge, Course, Pathway } from '#core/catalogue/catalogue.ts';
import { coursesNamed } from '#core/recognition/rule-parts.ts';
import type { Edition } from '../edition.ts';

/** What can be earned in `course`. */
export function badgesIn({ badges }: Edition, course: Pick<Course, 'id' | 'badges'>): Badge[] {
	return badges.filter(
		({ id, rule }) => course.badges.includes(id) || coursesNamed(rule).includes(course.id),
	);
}

/** What can be earned on the way of `pathway`. */
export function badgesOn(edition: Edition, { steps }: Pathway): Badge[] {
	const courses = edition.courses.filter(({ id }) => steps.some(({ course }) => course === id));
	const inCourses = new Set(courses.flatMap((course) => badgesIn(edition, course)));
	return edition.badges.filter(
		(badge) => inCourses.has(badge) || steps.some((step) => step.badge === badge.id),
	);
}

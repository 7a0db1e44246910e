// News: when it is out, how long it is worth reading, and whom it is about.
import type { Announcement, Catalogue, Day } from './catalogue.ts';
import { addDays } from './days.ts';

/** As long as that is news, if it does not say itself. */
const FRESH_DAYS = 14;

/** What is out today, the newest first; what is of a later day comes on its day. */
export function announcedOn({
	announcements,
	today,
}: Pick<Catalogue, 'announcements' | 'today'>): Announcement[] {
	return announcements.filter(({ date }) => date <= today);
}

/** The last day on which it stands on the pages that it is about. */
export function freshUntil({ date, until }: Pick<Announcement, 'date' | 'until'>): Day {
	return until ?? addDays(date, FRESH_DAYS);
}

/** The course that it is about: its own, or that of its group. */
export function courseAnnounced({ course, group }: Announcement): string | undefined {
	return group?.split('/')[0] ?? course;
}

type Which = (announcement: Announcement) => boolean;

/** Of the university as a whole. */
export const ofUniversity: Which = ({ school, course, group }) => (school ?? course ?? group) === undefined;

/** Of a school, and of none of its courses. */
export const ofSchool =
	(id: string): Which =>
	(one) =>
		one.school === id && courseAnnounced(one) === undefined;

/** Of a course, and of no one group. */
export const ofCourse =
	(id: string): Which =>
	({ course, group }) =>
		course === id && group === undefined;

/** Of a group, or of all of its course. */
export const ofGroup =
	(id: string): Which =>
	(one) =>
		one.group === id || ofCourse(id.split('/')[0] ?? '')(one);

/** Of a course or any of its groups. */
export const inCourse =
	(id: string): Which =>
	(one) =>
		courseAnnounced(one) === id;

/** Of a school or anything in it. */
export const inSchool =
	({ entries }: Pick<Catalogue, 'entries'>, id: string): Which =>
	(one) =>
		one.school === id || entries.courses.get(courseAnnounced(one) ?? '')?.school === id;

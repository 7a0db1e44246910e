// What pages about a group say of themselves: whose colours, above which pages, and that they are for who looks for them.
import { addresses } from '#core/addresses.ts';
import type { Cohort, Course } from '#core/catalogue/catalogue.ts';
import type { Edition } from '../edition.ts';
import { excerpt, type Link, type Meta } from '../meta.ts';
import { voiceOf } from '../voice.ts';
import { courseMeta } from './course.ts';

/** The two pages above it. */
export function aboveGroup(edition: Edition, course: Course, cohort: Cohort): [course: Link, group: Link] {
	const { href } = voiceOf(edition);
	return [
		{ href: href(addresses.course(course.id)), label: course.title },
		{ href: href(addresses.group(cohort.id)), label: cohort.title },
	];
}

/** A page below that of `cohort`, in no list unless it says otherwise. */
export function groupMeta(
	edition: Edition,
	course: Course,
	cohort: Cohort,
	said: Pick<Meta, 'title' | 'description' | 'address'> & { listed?: boolean },
): Meta {
	const { found: _, ...meta } = courseMeta(edition, course);
	return {
		...meta,
		translations: [],
		listed: false,
		above: aboveGroup(edition, course, cohort),
		...said,
		description: excerpt(said.description),
	};
}

// Earlier addresses of courses and units: what was published once keeps leading somewhere.
import { addresses } from '../addresses.ts';
import type { Catalogue, Course } from './catalogue.ts';
import { courseAddresses } from './site-addresses.ts';

export interface Moved {
	from: string;
	to: string;
	course: Course;
	/** Of what stands at `to`. */
	title: string;
}

/** Where each earlier address leads to today, by the aliases of courses and units. */
export function movedAddresses({ courses }: Pick<Catalogue, 'courses'>): Moved[] {
	return courses.flatMap((course) => [...movedPages(course), ...movedUnits(course)]);
}

function movedPages(course: Course): Moved[] {
	return course.aliases.flatMap((name) => {
		const to = courseAddresses(course);
		return courseAddresses(course, name).map((from, index) => ({
			from,
			to: to[index] ?? '',
			course,
			title: course.title,
		}));
	});
}

function movedUnits(course: Course): Moved[] {
	return course.units.flatMap(({ id, aliases, title }) => {
		const to = addresses.unit(id);
		const slugs = [id.split('/')[1] ?? '', ...aliases];
		return [course.id, ...course.aliases]
			.flatMap((name) => slugs.map((slug) => addresses.unit(`${name}/${slug}`)))
			.filter((from) => from !== to)
			.map((from) => ({ from, to, course, title }));
	});
}

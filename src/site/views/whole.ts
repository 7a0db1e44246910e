import { addresses } from '#core/addresses.ts';
import type { Catalogue } from '#core/catalogue/catalogue.ts';
import type { Meta } from '../meta.ts';
import type { Row } from '../paths.ts';
import { voiceOf } from '../voice.ts';
import { courseMeta, courseView, type CourseView } from './course.ts';
import { unitBody, type UnitBody } from './unit-body.ts';

export interface WholeView {
	meta: Meta;
	course: CourseView;
	href: string;
	bodies: (UnitBody & { id: string })[];
	/** Where to find it again, for paper. */
	source: string;
}

/** A page for each course that holds all of it, to print, to search in, to read offline. */
export function wholeRows(catalogue: Catalogue): Row<WholeView>[] {
	const { t, href } = voiceOf(catalogue);
	return catalogue.courses.map((course) => {
		const meta = courseMeta(catalogue, course);
		const address = addresses.wholeCourse(course.id);
		return {
			params: { course: course.id },
			view: {
				meta: { ...meta, title: t('whole.title', { course: course.title }), address, listed: false },
				course: courseView(catalogue, course),
				href: href(addresses.course(course.id)),
				bodies: course.units.map((unit) => ({
					...unitBody(catalogue, course, unit),
					id: `part-${addresses.unit(unit.id).split('/')[3]}`,
				})),
				source: new URL(href(addresses.course(course.id)), catalogue.site.url).href,
			},
		};
	});
}

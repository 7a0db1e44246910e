import { addresses } from '#core/addresses.ts';
import type { Edition } from '../edition.ts';
import type { Meta } from '../meta.ts';
import type { Row } from '../paths.ts';
import { voiceOf } from '../voice.ts';
import { courseMeta, courseView, inWordsOf, type CourseView } from './course.ts';
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
export function wholeRows(edition: Edition): Row<WholeView>[] {
	return edition.courses.map((course) => {
		const own = inWordsOf(edition, course);
		const { t, href } = voiceOf(own);
		const meta = courseMeta(edition, course);
		const address = addresses.wholeCourse(course.id);
		return {
			params: { course: course.id },
			view: {
				meta: { ...meta, title: t('whole.title', { course: course.title }), address, listed: false },
				course: courseView(own, course),
				href: href(addresses.course(course.id)),
				bodies: course.units.map((unit) => ({
					...unitBody(own, course, unit),
					id: `part-${addresses.unit(unit.id).split('/')[3]}`,
				})),
				source: new URL(href(addresses.course(course.id)), edition.site.url).href,
			},
		};
	});
}

// Earlier addresses of courses and units: what was published once keeps leading somewhere.
import { addresses } from '#core/addresses.ts';
import type { Course } from '#core/catalogue/catalogue.ts';
import { type Edition, localAddress } from '../edition.ts';
import type { Link, Meta } from '../meta.ts';
import type { Row } from '../paths.ts';
import { voiceOf } from '../voice.ts';
import { courseMeta } from './course.ts';

export interface MovedView {
	meta: Meta;
	to: Link;
}

/** A page for each earlier address, leading to where its content is today. */
export function movedRows(edition: Edition): Row<MovedView>[] {
	const { t, href } = voiceOf(edition);
	const row = (course: Course, from: string, to: string, title: string): Row<MovedView> => ({
		params: { alias: localAddress(edition.site, edition.locale, from).slice(1, -1) },
		view: {
			meta: {
				...courseMeta(edition, course),
				title: t('moved.title', { title }),
				address: to,
				translations: [],
				listed: false,
			},
			to: { href: href(to), label: title },
		},
	});
	return edition.courses.flatMap((course) => {
		const names = [course.id, ...course.aliases];
		const front = course.aliases.map((name) =>
			row(course, addresses.course(name), addresses.course(course.id), course.title),
		);
		const units = course.units.flatMap((unit) =>
			names.flatMap((name) =>
				[unit.id.split('/')[1] ?? '', ...unit.aliases]
					.map((slug) => addresses.unit(`${name}/${slug}`))
					.filter((from) => from !== addresses.unit(unit.id))
					.map((from) => row(course, from, addresses.unit(unit.id), unit.title)),
			),
		);
		return [...front, ...units];
	});
}

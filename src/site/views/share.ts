// What the pictures show that stand for pages wherever their addresses are shared.
import { addresses } from '#core/addresses.ts';
import type { Course, School } from '#core/catalogue/catalogue.ts';
import type { Share } from '#core/outputs/share.ts';
import { direction } from '#i18n/words.ts';
import { type Edition, mainLanguage } from '../edition.ts';
import type { Picture } from '../meta.ts';
import type { Row } from '../paths.ts';
import { kindOf, schoolOf } from './find.ts';

/** The picture of the pages of `course`. */
export function coursePicture({ id, title }: Course): Picture {
	return { address: addresses.share.course(id), says: title };
}

/** The picture of the pages of `school`. */
export function schoolPicture({ id, title }: School): Picture {
	return { address: addresses.share.school(id), says: title };
}

/** The picture of every other page: the three ways of learning together, side by side. */
export function siteShareRows(edition: Edition): Row<Share>[] {
	const { site } = edition;
	return [
		{
			params: { site: 'site' },
			view: {
				...shownBy(edition),
				title: site.tagline,
				accent: site.accent,
				covers: [
					{ id: site.title, motif: 'quilt', accent: site.accent },
					{ id: site.title, motif: 'tables', accent: 'marigold' },
					{ id: site.title, motif: 'trail', accent: 'tomato' },
				],
			},
		},
	];
}

/** A picture for each school. */
export function schoolShareRows(edition: Edition): Row<Share>[] {
	return edition.schools.map(({ id, title, accent }) => ({
		params: { school: id },
		view: { ...shownBy(edition), title, accent, covers: [{ id, motif: 'quilt', accent }] },
	}));
}

/** A picture for each course, with its cover. */
export function courseShareRows(edition: Edition): Row<Share>[] {
	return edition.courses.map((course) => {
		const { accent, title: school } = schoolOf(edition, course.school);
		const { motif } = kindOf(edition, course.kind);
		return {
			params: { course: course.id },
			view: {
				...shownBy(edition),
				direction: direction(course.languages[0] ?? 'en'),
				title: course.title,
				school,
				accent,
				covers: [{ id: course.id, motif, accent }],
			},
		};
	});
}

function shownBy({ site }: Edition) {
	return { direction: direction(mainLanguage(site)), site: site.title, school: undefined };
}

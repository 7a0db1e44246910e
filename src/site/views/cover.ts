// What the drawn pictures depend on: little enough that they are drawn again only when it changes.
import type { Motif } from '#core/outputs/cover.ts';
import type { Accent } from '#core/outputs/cover/palette.ts';
import type { Edition } from '../edition.ts';
import type { Row } from '../paths.ts';
import { kindOf, schoolOf } from './find.ts';

/** A cover for each course. */
export function coverRows(edition: Edition): Row<{ id: string; motif: Motif; accent: Accent }>[] {
	return edition.courses.map(({ id, kind, school }) => ({
		params: { course: id },
		view: { id, motif: kindOf(edition, kind).motif, accent: schoolOf(edition, school).accent },
	}));
}

/** A drawing for each badge that has no picture of its own. */
export function badgeDrawingRows(edition: Edition): Row<{ id: string; accent: Accent }>[] {
	return edition.badges
		.filter(({ picture }) => picture === undefined)
		.map(({ id, school }) => ({
			params: { badge: id },
			view: { id, accent: schoolOf(edition, school).accent },
		}));
}

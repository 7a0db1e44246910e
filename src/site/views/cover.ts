// What the drawn pictures depend on: little enough that they are drawn again only when it changes.
import type { Catalogue } from '#core/catalogue/catalogue.ts';
import type { Motif } from '#core/outputs/cover.ts';
import type { Accent } from '#core/outputs/cover/palette.ts';
import type { Row } from '../paths.ts';
import { kindOf, schoolOf } from './find.ts';

/** A cover for each course. */
export function coverRows(catalogue: Catalogue): Row<{ id: string; motif: Motif; accent: Accent }>[] {
	return catalogue.courses.map(({ id, kind, school }) => ({
		params: { course: id },
		view: { id, motif: kindOf(catalogue, kind).motif, accent: schoolOf(catalogue, school).accent },
	}));
}

/** A drawing for each badge that has no picture of its own. */
export function badgeDrawingRows(catalogue: Catalogue): Row<{ id: string; accent: Accent }>[] {
	return catalogue.badges
		.filter(({ picture }) => picture === undefined)
		.map(({ id, school }) => ({
			params: { badge: id },
			view: { id, accent: schoolOf(catalogue, school).accent },
		}));
}

// The file that says how somebody judged the samples of a rubric.
import type { Day } from '../catalogue/catalogue.ts';
import { written } from '../writing/written.ts';
import type { Judged } from './apart.ts';
import type { HandedFile } from './hand-over.ts';
import { BY_ACCOUNT } from './work-file.ts';

/** The file that says how `handle` judged. */
export function calibrationFile(
	rubric: string,
	handle: string,
	ratings: readonly Judged[],
	today: Day,
): HandedFile {
	const record = { date: today, ratings, provenance: BY_ACCOUNT };
	return {
		path: `calibrations/${rubric}/${handle}.yml`,
		text: written('calibrations', record),
		isNew: true,
	};
}

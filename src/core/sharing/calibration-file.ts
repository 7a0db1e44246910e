// How somebody judged the samples of a rubric, beside what those who wrote it agreed on.
import type { Day } from '../catalogue/catalogue.ts';
import { written } from '../writing/written.ts';
import type { HandedFile } from './hand-over.ts';
import { BY_ACCOUNT } from './work-file.ts';

export interface Judged {
	sample: string;
	criterion: string;
	level: number;
}

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

/** How far `judged` is from what was `agreed`: how many levels are the same, one apart, and further. */
export function apart(judged: readonly Judged[], agreed: readonly Judged[]): [number, number, number] {
	const told: [number, number, number] = [0, 0, 0];
	for (const { sample, criterion, level } of judged) {
		const other = agreed.find((one) => one.sample === sample && one.criterion === criterion);
		if (other) told[Math.min(2, Math.abs(other.level - level)) as 0 | 1 | 2]++;
	}
	return told;
}

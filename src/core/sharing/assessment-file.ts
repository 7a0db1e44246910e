// The file in which a peer answers somebody’s work, made of what they chose and wrote in a form.
import type { Day } from '../catalogue/catalogue.ts';
import type { Role } from '../schema/role.ts';
import { written } from '../writing/written.ts';
import type { HandedFile } from './hand-over.ts';
import { BY_ACCOUNT } from './work-file.ts';

export interface Answer {
	/** The id of the work: `<course>/<task>/<maker>`. */
	work: string;
	assessor: string;
	rubric: string;
	/** The revision that was read, and its digest. */
	revision: number;
	read: string;
	as: Role;
	ratings: readonly { criterion: string; level: number; because: string }[];
	kudos: string;
	questions: string;
	concerns: string;
	quote: boolean;
}

/** The file of `answer` as it is handed in today; `there` is whether one of that name stands there already. */
export function assessmentFile(
	answer: Answer,
	today: Day,
	there = false,
	provenance: typeof BY_ACCOUNT | null = BY_ACCOUNT,
): HandedFile {
	const { work, assessor, ratings, kudos, questions, concerns, ...said } = answer;
	const record = {
		...said,
		date: today,
		ratings: ratings.map(({ criterion, level, because }) => ({
			criterion,
			level,
			because: oneLine(because),
		})),
		kudos: kudos.trim(),
		questions: questions.trim(),
		concerns: concerns.trim(),
		provenance,
	};
	const path = `assessments/${work}/${assessor}-r${answer.revision}.yml`;
	return { path, text: written('assessments', record), isNew: !there };
}

const oneLine = (text: string) => text.replace(/\s+/g, ' ').trim();

// What somebody chooses from who judges by a rubric.
import { forPeople } from '#core/proposal/rubric.ts';
import type { RubricRecord } from '#core/schema/rubric.ts';

export interface Choice {
	criterion: string;
	title: string;
	question: string;
	/** From least to most. */
	levels: { label: string; means: string }[];
}

/** The criteria of `rubric` that have levels, and that people answer. */
export function choicesOf(rubric: RubricRecord): Choice[] {
	return forPeople(rubric)
		.filter(({ levels }) => levels.length > 0)
		.map(({ id, title, question, levels }) => ({ criterion: id, title, question, levels }));
}

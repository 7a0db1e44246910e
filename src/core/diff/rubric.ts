// What the rubric of proposals says of a course: the lines that a machine has answered, and those that people answer.
import { forPeople, machineAnswers, proposalRubric } from '../proposal/rubric.ts';
import type { RubricAnswers } from './comparison.ts';
import type { Side } from './side.ts';

export function rubricOf({ catalogue, problems }: Side, course: string): { rubric?: RubricAnswers } {
	const rubric = proposalRubric(catalogue);
	if (!rubric) return {};
	const answers = machineAnswers(rubric, problems, course);
	const titles = (met: boolean) =>
		answers.filter((one) => one.met === met).map(({ criterion }) => criterion.title);
	return {
		rubric: {
			holds: titles(true),
			fails: titles(false),
			forPeople: forPeople(rubric).map(({ title }) => title),
		},
	};
}

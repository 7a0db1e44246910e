// A proposal is judged line by line. Some lines the check has answered before anybody reads; the others are for people,
// who tick them in the text of the proposal or of their review.
import type { Catalogue } from '../catalogue/catalogue.ts';
import { compare, type Problem } from '../problem.ts';
import type { RubricRecord } from '../schema/rubric.ts';

export type Rubric = RubricRecord & { id: string };
export type Criterion = RubricRecord['criteria'][number];

/** What the check says to a criterion that a machine answers, with the findings that led to a no. */
export interface MachineAnswer {
	criterion: Criterion;
	met: boolean;
	found: Problem[];
}

/** A line that somebody ticked or left open. */
export interface Tick {
	/** Id of the criterion. */
	criterion: string;
	ticked: boolean;
}

/** The rubric by which courses are proposed here: the first for courses, by name. */
export function proposalRubric({ entries }: Pick<Catalogue, 'entries'>): Rubric | undefined {
	return [...entries.rubrics.values()]
		.sort((a, b) => compare(a.id, b.id))
		.find((rubric) => rubric.of === 'courses');
}

/** The lines that only people can answer. */
export function forPeople({ criteria }: RubricRecord): Criterion[] {
	return criteria.filter(({ checked }) => checked === 'by-people');
}

/** What the check answers of `course`, of all that it found in the school; advice is a no as well. */
export function machineAnswers(
	{ criteria }: RubricRecord,
	problems: readonly Problem[],
	course: string,
): MachineAnswer[] {
	const own = problems.filter(({ file }) => file.startsWith(`courses/${course}/`));
	return criteria
		.filter(({ checked }) => checked === 'by-machine')
		.map((criterion) => {
			const found = own.filter(({ rule }) => criterion.rules.includes(rule));
			return { criterion, met: found.length === 0, found };
		});
}

/** A line of a checklist; the comment in it stays unseen, and says which criterion is meant. */
export function tickLine({ id, title, question }: Criterion, ticked = false): string {
	return `- [${ticked ? 'x' : ' '}] <!-- ${id} --> ${title}: ${question}`;
}

/** Every line of a checklist in `text`, the last one where a criterion is named twice; anything else is passed over. */
export function ticksOf(text: string): Tick[] {
	const lines = text.matchAll(/^ {0,3}[-*+] \[([ xX])\] <!-- ([a-z0-9]+(?:-[a-z0-9]+)*) -->/gm);
	const last = new Map([...lines].map(([, mark, id = '']) => [id, mark !== ' '] as const));
	return [...last].map(([criterion, ticked]) => ({ criterion, ticked }));
}

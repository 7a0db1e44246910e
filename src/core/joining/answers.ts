// What somebody answered, as one text: each question, and the answer below it.
import type { JoinQuestion } from './questions.ts';

/** By the id of the question. */
export type Answers = Readonly<Record<string, string>>;

/** The longest answer, in characters. */
export const LONGEST_ANSWER = 8000;

/** The text; what was not answered is left out. */
export function answered(questions: readonly JoinQuestion[], answers: Answers): string {
	return questions
		.flatMap(({ id, label }) => {
			const answer = cleaned(answers[id] ?? '');
			return answer === '' ? [] : [`${label}\n${answer}`];
		})
		.join('\n\n');
}

/** All questions with room below each, for whoever fills them in elsewhere. */
export function asked(questions: readonly JoinQuestion[]): string {
	return questions.map(({ label }) => `${label}\n\n`).join('\n');
}

/** What somebody typed, without what a reader would not see, or what turns the direction of all that follows. */
export function cleaned(typed: string): string {
	return typed
		.slice(0, LONGEST_ANSWER)
		.replace(/\r\n?/g, '\n')
		.replace(/[^\P{Cc}\n\t]|[\u202a-\u202e\u2060\u2066-\u2069\ufeff]/gu, '')
		.replace(/\p{Cs}/gu, '\ufffd')
		.trim();
}

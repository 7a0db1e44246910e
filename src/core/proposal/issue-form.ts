// The form by which somebody proposes a course without knowing git: its questions are fields of a course, and the answers
// are read back by the same list.
import type { z } from 'zod';
import type { Catalogue } from '../catalogue/catalogue.ts';
import { course, LEVELS } from '../schema/course.ts';
import { LICENCES } from '../schema/licence.ts';

export type Field = keyof typeof course.shape & string;

export interface Question<Id extends string = Field> {
	/** The field that it asks for: of a course, if nothing else is said. */
	id: Id;
	label: string;
	/** A sentence that helps, besides the one that the schema says, or in its place. */
	help?: string;
	instead?: string;
	ask: 'line' | 'text' | 'choice' | 'tick';
	required?: true;
	/** Of a choice: what is shown, and what it stands for. */
	options?: readonly { label: string; value: string }[];
}

/** The questions in their order, with what can be chosen in this school. */
export function questionsOf({
	schools,
	kinds,
	site,
}: Pick<Catalogue, 'schools' | 'kinds' | 'site'>): Question[] {
	const titled = (all: readonly { id: string; title: string }[]) =>
		all.map(({ id, title }) => ({ label: title, value: id }));
	const same = (all: readonly string[]) => all.map((value) => ({ label: value, value }));
	return [
		{ id: 'title', label: 'Title', ask: 'line', required: true },
		{ id: 'question', label: 'Question', ask: 'line', required: true },
		{ id: 'audience', label: 'Audience', ask: 'text', required: true },
		{ id: 'summary', label: 'Summary', ask: 'text' },
		{
			id: 'objectives',
			label: 'Objectives',
			ask: 'text',
			help: 'One a line: “tie a bowline”, “explain a proof to a friend”.',
		},
		{ id: 'kind', label: 'Kind', ask: 'choice', options: titled(kinds) },
		{ id: 'school', label: 'School', ask: 'choice', options: titled(schools) },
		{ id: 'weeks', label: 'Weeks', ask: 'line', help: 'A number.' },
		{ id: 'effort', label: 'Hours a week', ask: 'line', help: 'From and to: “2 to 4”.' },
		{ id: 'level', label: 'Level', ask: 'choice', options: same(LEVELS) },
		{ id: 'topics', label: 'Topics', ask: 'line', help: 'With commas between them.' },
		{
			id: 'languages',
			label: 'Language',
			instead: 'The language it is held in. Another one? Say so in the summary.',
			ask: 'choice',
			options: site.languages.map((value) => ({ label: languageName(value), value })),
		},
		{ id: 'signUpTask', label: 'Sign-up task', ask: 'text' },
		{
			id: 'licence',
			label: 'Licence',
			ask: 'choice',
			options: same([site.licence, ...LICENCES.filter((one) => one !== site.licence)]),
		},
		{ id: 'organizers', label: 'Organizer', ask: 'tick', options: [{ label: LISTED, value: 'listed' }] },
	];
}

const languageName = (tag: string) => new Intl.DisplayNames('en', { type: 'language' }).of(tag) ?? tag;

const LISTED = 'List me as the organizer. A page with the name of my account becomes part of the school.';

/** What helps to answer: the sentence that the schema says about the field, if it has one of that name, and ours. */
export function helpWith(
	{ id, help, instead }: Pick<Question<string>, 'id' | 'help' | 'instead'>,
	shape: Readonly<Record<string, z.ZodType>> = course.shape,
): string {
	const said = instead ?? shape[id]?.meta()?.description;
	return [said, help].filter(Boolean).join(' ');
}

/** The text that a forge makes of the form with these answers, for one that has no forms. */
export function textOf<Id extends string>(
	questions: readonly Question<Id>[],
	answers: Readonly<Partial<Record<Id, string>>>,
): string {
	const empty = ({ options = [], ask }: Question<Id>) =>
		ask === 'tick' ? options.map(({ label }) => `- [ ] ${label}`).join('\n') : '';
	return questions.map((one) => `### ${one.label}\n\n${answers[one.id] ?? empty(one)}\n`).join('\n');
}

/**
 * The answers in the text that a forge makes of the form: a heading for each question, in their order. What somebody
 * wrote below one may look like a heading as well; it counts as one only where that question comes next.
 */
export function answersIn<Id extends string>(
	text: string,
	questions: readonly Pick<Question<Id>, 'id' | 'label'>[],
): Map<Id, string> {
	const answers = new Map<Id, string[]>();
	let next = 0;
	for (const line of text.replaceAll('\r\n', '\n').split('\n')) {
		const found = questions.findIndex(({ label }, index) => index >= next && line === `### ${label}`);
		const question = questions[next - 1];
		if (found >= 0) {
			answers.set(questions[found]!.id, []);
			next = found + 1;
		} else if (question) answers.get(question.id)?.push(line);
	}
	return new Map(
		[...answers].flatMap(([id, lines]) => {
			const answer = lines.join('\n').trim();
			return answer === '' || answer === '_No response_' ? [] : [[id, answer] as const];
		}),
	);
}

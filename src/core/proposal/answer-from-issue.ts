// An answer that somebody sent as an issue: one more in the file of its question, of which nothing else changes.
import { addresses } from '../addresses.ts';
import { cleaned } from '../joining/answers.ts';
import { inert } from '../outputs/inert.ts';
import { LONGEST_ANSWER } from '../schema/question.ts';
import { didYouMean } from '../text/nearest.ts';
import { oneLine } from '../text/one-line.ts';
import { edited } from '../writing/edited.ts';
import { opened } from '../writing/source.ts';
import type { IdeaIssue } from './from-issue.ts';
import {
	type Handed,
	handed,
	isMeant,
	quoted,
	reading,
	type School,
	type Standing,
	writerOf,
} from './handed-issue.ts';
import { answerQuestions } from './question-form.ts';

/** The answer that the issue gives to a question of the school. */
export function answerFrom(issue: IdeaIssue, school: School, standing: Standing): Handed {
	const { line, text, problems } = reading(issue, answerQuestions);
	const said = line('question');
	const question = school.questions.find((one) => isMeant(said, one, addresses.question(one.id)));
	const former = question && standing(question.file);
	const record = former === undefined ? undefined : opened(former, 'questions')?.record;
	const answer = cleaned(text('answer'));
	if (answer === '') problems.push('“Your answer” is empty. Say what you know.');
	if (answer.length > LONGEST_ANSWER)
		problems.push(
			`“Your answer” has more than ${LONGEST_ANSWER} characters. Make it shorter, and link to the rest.`,
		);
	if (!question || former === undefined || !record)
		return { problems: [...problems, noQuestion(said, school)] };
	if (question.answers.some((one) => one.text.trim() === answer))
		problems.push('This answer stands below the question already.');
	const asks = /^- \[x\]/i.test(text('named'));
	const by = asks ? writerOf(issue, school) : undefined;
	const answers = [...listIn(record['answers']), { by, date: school.today, text: answer }];
	const file = {
		path: question.file,
		text: edited(former, 'questions', { record: { ...record, answers } }),
		isNew: false,
	};
	return handed(file, 'questions', problems, {
		issue,
		branch: `proposal/issue-${issue.number}`,
		title: `Answer “${oneLine(question.title, 60)}”`,
		does: `answers **${inert(oneLine(question.title, 120))}**`,
		note: asks && !by ? 'The account has no page here, so the answer bears no name.' : '',
	});
}

const listIn = (answers: unknown): unknown[] => (Array.isArray(answers) ? answers : []);

function noQuestion(said: string, { questions }: School): string {
	const ids = questions.map(({ id }) => id);
	return `There is no question ${quoted(said)}.${didYouMean(said, ids)}`;
}

// What somebody chose and wrote in a form, as answers to the forge’s form for an issue, by the ids of its questions.
import type { Place } from '../joining/place-file.ts';
import type { AssessmentQuestion, JoinAnswer, WorkQuestion } from '../proposal/sharing-form.ts';
import type { Answer } from './assessment-file.ts';
import type { SharedWork } from './work-file.ts';

/** The answers that say what `work` says. */
export function workAsIssue(work: SharedWork): Record<WorkQuestion, string> {
	const { task, handle, title, url, did, learned, improved, together, listed, seeks } = work;
	const choices = [...(listed ? ['listed'] : []), ...(seeks ? ['seeks'] : [])].join(', ');
	return { task, handle, name: title, url, did, learned, improved, with: together.join(', '), choices };
}

/** The answers that say what `answer` says. */
export function assessmentAsIssue(answer: Answer): Record<AssessmentQuestion, string> {
	const { work, assessor, rubric, read, as, kudos, questions, concerns } = answer;
	const ratings = answer.ratings.map(({ criterion, level, because }) =>
		`${criterion}: ${level} ${because.replace(/\s+/g, ' ')}`.trim(),
	);
	return {
		...{ work, assessor, rubric, read, as, kudos, questions, concerns },
		revision: String(answer.revision),
		ratings: ratings.join('\n'),
		quote: answer.quote ? 'quote' : '',
	};
}

/** The answers that ask for `place`. */
export function placeAsIssue({ group, handle, role, hope }: Place): Record<JoinAnswer, string> {
	return { group, handle, role, hope, choices: 'listed', answers: '' };
}

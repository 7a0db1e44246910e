// A question that somebody sent as an issue, as a file of the school.
import { addresses } from '../addresses.ts';
import { inert } from '../outputs/inert.ts';
import { bodyOf } from '../sharing/prose.ts';
import { oneLine } from '../text/one-line.ts';
import { slugOf } from '../text/slug.ts';
import { written } from '../writing/written.ts';
import type { IdeaIssue } from './from-issue.ts';
import {
	type Handed,
	handed,
	isMeant,
	labelOf,
	LONGEST,
	quoted,
	reading,
	type School,
	writerOf,
} from './handed-issue.ts';
import { askedQuestions } from './question-form.ts';

/** The question that the issue asks. A course or a unit that nobody knows is left out, and said so. */
export function questionFrom(issue: IdeaIssue, school: School): Handed {
	const { line, text, problems } = reading(issue, askedQuestions);
	const asked = text('question');
	if (asked === '') problems.push('“Your question” is empty. Say what you want to know.');
	if (asked.length > LONGEST)
		problems.push(
			`“${labelOf(askedQuestions, 'question')}” has ${asked.length} characters; ${LONGEST} are allowed. Make it shorter.`,
		);
	const { course, unit, unknown } = placeOf(line('course'), line('unit'), school);
	const title = oneLine(line('title') || issue.title, 160);
	const by = /^- \[x\]/i.test(text('named')) ? writerOf(issue, school) : undefined;
	const record = { title, date: school.today, by, course, unit };
	const body = bodyOf(asked.slice(0, LONGEST), 2);
	const file = { path: pathOf(title, issue, school), text: written('questions', record, body), isNew: true };
	const note = unknown.map((said) => `The school has no ${said}, so that is left out. `).join('');
	return handed(file, 'questions', problems, {
		issue,
		branch: `proposal/issue-${issue.number}`,
		title: `Ask “${oneLine(title, 60)}”`,
		does: `asks **${inert(oneLine(title, 120))}**`,
		note: note.trim(),
	});
}

function placeOf(saidCourse: string, saidUnit: string, { courses }: School) {
	const course = courses.find(({ id, title }) => isMeant(saidCourse, { id, title }, addresses.course(id)));
	const units = (course ? [course] : courses).flatMap((one) => one.units);
	const unit = units.find(({ id, title }) => isMeant(saidUnit, { id, title }, addresses.unit(id)));
	return {
		course: course?.id ?? unit?.course,
		unit: unit?.id,
		unknown: [
			...(saidCourse && !course ? [`course ${quoted(saidCourse)}`] : []),
			...(saidUnit && !unit ? [`unit ${quoted(saidUnit)}`] : []),
		],
	};
}

function pathOf(title: string, { number }: IdeaIssue, { known }: School): string {
	// Room for a number behind it.
	const name = slugOf(title).slice(0, 50).replace(/-+$/, '') || `question-${number}`;
	return `questions/${known.get('questions')?.has(name) ? `${name}-${number}` : name}.mdx`;
}

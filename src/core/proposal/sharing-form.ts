// The forms by which work, answers to it, and those who join a group arrive as issues: what a page of the school asked
// already, to be sent. They ask in lines and texts alone, since an address can fill no others.
import { ROLES_TO_TAKE } from '../schema/roster.ts';
import { ROLES } from '../schema/role.ts';
import type { Question } from './issue-form.ts';
import { answerQuestions, askedQuestions } from './question-form.ts';

export type WorkQuestion =
	'task' | 'handle' | 'name' | 'url' | 'with' | 'choices' | 'improved' | 'did' | 'learned';

export type AssessmentQuestion =
	| 'work'
	| 'assessor'
	| 'revision'
	| 'read'
	| 'rubric'
	| 'as'
	| 'quote'
	| 'ratings'
	| 'kudos'
	| 'questions'
	| 'concerns';

export type JoinAnswer = 'group' | 'handle' | 'role' | 'hope' | 'choices' | 'answers';

const HANDLE =
	'Small letters, digits and hyphens: the name of your account here, or of your page in the school.';

/** Of what a learner made. The first one tells this form from others; what may hold headings comes last. */
export const workQuestions: readonly Question<WorkQuestion>[] = [
	{
		id: 'task',
		label: 'Course and task',
		ask: 'line',
		required: true,
		help: 'As they stand in the address: “name-of-the-course/id-of-the-task”.',
	},
	{ id: 'handle', label: 'Your handle', ask: 'line', required: true, help: HANDLE },
	{ id: 'name', label: 'Title of the work', ask: 'line', required: true, help: 'What you made.' },
	{ id: 'url', label: 'Address', ask: 'line' },
	{ id: 'with', label: 'Made with', ask: 'line', help: 'Handles, with commas between them.' },
	{
		id: 'choices',
		label: 'Choices',
		ask: 'line',
		help: '“seeks”, if you want peers to read it; “listed”, if the site may show it beside its task; or both.',
	},
	{ id: 'improved', label: 'What changed', ask: 'line' },
	{
		id: 'did',
		label: 'What I did',
		ask: 'text',
		required: true,
		help: 'So that somebody who was not there can follow.',
	},
	{
		id: 'learned',
		label: 'What I learned',
		ask: 'text',
		help: 'What was hard, what you still ask yourself.',
	},
];

/** Of a peer’s answer. */
export const assessmentQuestions: readonly Question<AssessmentQuestion>[] = [
	{
		id: 'work',
		label: 'Work that is answered',
		ask: 'line',
		required: true,
		help: 'As it stands in its address: “name-of-the-course/id-of-the-task/handle”.',
	},
	{ id: 'assessor', label: 'Your handle', ask: 'line', required: true, help: HANDLE },
	{ id: 'revision', label: 'Revision', ask: 'line', required: true },
	{ id: 'read', label: 'Digest', ask: 'line' },
	{ id: 'rubric', label: 'Rubric', ask: 'line', required: true },
	{ id: 'as', label: 'In which role', ask: 'line', instead: `One of ${ROLES.join(', ')}.` },
	{
		id: 'quote',
		label: 'Quote',
		ask: 'line',
		instead: '“quote”, if your kudos may stand on the maker’s certificate.',
	},
	{
		id: 'ratings',
		label: 'Ratings',
		ask: 'text',
		help: 'One a line: “criterion: 3 because of the second picture”.',
	},
	{ id: 'kudos', label: 'Kudos', ask: 'text', required: true },
	{ id: 'questions', label: 'Questions', ask: 'text' },
	{ id: 'concerns', label: 'Concerns', ask: 'text' },
];

/** Of whoever joins a group. What the group asks stays in the issue; handle, role and hope become a file. */
export const joinQuestions: readonly Question<JoinAnswer>[] = [
	{
		id: 'group',
		label: 'Group',
		ask: 'line',
		required: true,
		help: 'As it stands in its address: “name-of-the-course/name-of-the-group”.',
	},
	{
		id: 'handle',
		label: 'Your handle',
		ask: 'line',
		instead:
			'Only if you want to be listed: small letters, digits and hyphens, the name of your account here or of your page in the school.',
	},
	{ id: 'role', label: 'As what', ask: 'line', instead: `One of ${ROLES_TO_TAKE.join(', ')}.` },
	{ id: 'hope', label: 'Hope', ask: 'line', instead: 'What you hope to get out of it, if all may read it.' },
	{
		id: 'choices',
		label: 'Choices',
		ask: 'line',
		instead: '“listed”, if the page of the group may name you; “leave”, if you leave it.',
	},
	{
		id: 'answers',
		label: 'What the group asks',
		ask: 'text',
		instead: 'Only what everybody may read. It stays in this issue, and becomes no file.',
	},
];

const FORMS = {
	work: workQuestions,
	assessment: assessmentQuestions,
	join: joinQuestions,
	question: askedQuestions,
	answer: answerQuestions,
} as const;

export type Form = keyof typeof FORMS | 'idea';

/** Which form the text of an issue was written in, by its first heading. */
export function formOf(text: string): Form {
	const [, first] = /^### ([^\r\n]{1,80})\r?$/m.exec(text) ?? [];
	const names = Object.keys(FORMS) as (keyof typeof FORMS)[];
	return names.find((name) => FORMS[name][0]?.label === first) ?? 'idea';
}

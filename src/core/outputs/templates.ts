// What the forge shows to whoever begins to write there: the forms for ideas, work, assessments, groups, questions and
// answers, and the texts that pull requests begin with. They are made of the schemas and of the rubric of proposals, so
// that they never ask for something else.
import { stringify } from 'yaml';
import type { z } from 'zod';
import { absolute, addresses } from '../addresses.ts';
import type { Catalogue } from '../catalogue/catalogue.ts';
import { helpWith, type Question, questionsOf } from '../proposal/issue-form.ts';
import { answerQuestions, askedQuestions } from '../proposal/question-form.ts';
import { forPeople, proposalRubric, tickLine } from '../proposal/rubric.ts';
import { assessmentQuestions, joinQuestions, workQuestions } from '../proposal/sharing-form.ts';
import { assessment } from '../schema/assessment.ts';
import { question } from '../schema/question.ts';
import { roster } from '../schema/roster.ts';
import { work } from '../schema/work.ts';

/** The label by which a maintainer makes a proposal of an idea; no form may set it. */
export const LABEL = 'make-proposal';

/** Each file by its path in the repository. */
export function templates(catalogue: Catalogue): Record<string, string> {
	return {
		'.github/ISSUE_TEMPLATE/propose.yml': ideaForm(catalogue),
		'.github/ISSUE_TEMPLATE/work.yml': workForm(catalogue),
		'.github/ISSUE_TEMPLATE/assessment.yml': assessmentForm(catalogue),
		'.github/ISSUE_TEMPLATE/join.yml': joinForm(catalogue),
		'.github/ISSUE_TEMPLATE/question.yml': questionForm(),
		'.github/ISSUE_TEMPLATE/answer.yml': answerForm(catalogue),
		'.github/ISSUE_TEMPLATE/config.yml': chooser(catalogue),
		'.github/pull_request_template.md': proposalTemplate(catalogue),
	};
}

/** As `npm run format` would leave it. */
const FORM = { lineWidth: 0, singleQuote: true } as const;

function ideaForm(catalogue: Catalogue): string {
	const form = {
		name: 'An idea for a course',
		description: 'Propose a course, a study group or a challenge without knowing git. It takes ten minutes.',
		labels: ['idea'],
		body: [welcomed(WELCOME), ...questionsOf(catalogue).map((one) => fieldOf(one))],
	};
	return `# Written by \`npm run templates\` from the schema of a course; \`src/core/proposal/issue-form.ts\` holds the questions.\n${stringify(form, FORM)}`;
}

function workForm({ site }: Catalogue): string {
	const page = absolute(site, addresses.shareWork);
	const form = {
		name: 'Share your work',
		description: 'Hand in what you made for a task, without knowing git.',
		labels: ['work'],
		body: [welcomed(filledBy(page)), ...workQuestions.map((one) => fieldOf(one, work.shape))],
	};
	return `${FROM_SHARING}${stringify(form, FORM)}`;
}

function assessmentForm({ site }: Catalogue): string {
	const page = absolute(site, addresses.work);
	const form = {
		name: 'Answer somebody’s work',
		description:
			'Say what is good about it, what you ask yourself and what should change, without knowing git.',
		labels: ['assessment'],
		body: [welcomed(filledBy(page)), ...assessmentQuestions.map((one) => fieldOf(one, assessment.shape))],
	};
	return `${FROM_SHARING}${stringify(form, FORM)}`;
}

function joinForm({ site }: Catalogue): string {
	const page = absolute(site, addresses.courses);
	const form = {
		name: 'Join a group, or leave it',
		description: 'Say that you take part. This is public: other ways stand on the page of the group.',
		labels: ['join'],
		body: [
			welcomed(
				`The page of each group fills this form for you: find yours at ${page}. Whoever keeps the group answers here. If you ask to be listed, a machine makes a file of your handle, your role and your hope, and of nothing else.\n\n${OPEN}`,
			),
			...joinQuestions.map((one) => fieldOf(one, roster.shape)),
		],
	};
	return `${FROM_SHARING}${stringify(form, FORM)}`;
}

function questionForm(): string {
	const form = {
		name: 'A question',
		description: 'About a course, a group, or how something is done here.',
		labels: ['question'],
		body: [welcomed(ASKING), ...askedQuestions.map((one) => fieldOf(one, question.shape))],
	};
	return `${FROM_QUESTIONS}${stringify(form, FORM)}`;
}

function answerForm({ site }: Catalogue): string {
	const page = absolute(site, addresses.questions);
	const form = {
		name: 'Answer a question',
		description: 'Say what you know about something that somebody asked, without knowing git.',
		labels: ['answer'],
		body: [
			welcomed(
				`The page of each question says here which one it is: find yours at ${page}. A maintainer reads your answer, and then a machine writes it below the question.\n\n${OPEN}`,
			),
			...answerQuestions.map((one) => fieldOf(one, {})),
		],
	};
	return `${FROM_QUESTIONS}${stringify(form, FORM)}`;
}

const FROM_QUESTIONS =
	'# Written by `npm run templates`; `src/core/proposal/question-form.ts` holds the questions.\n';

const FROM_SHARING =
	'# Written by `npm run templates`; `src/core/proposal/sharing-form.ts` holds the questions.\n';

const welcomed = (value: string) => ({ type: 'markdown', attributes: { value } });

const filledBy = (page: string) =>
	`The school fills this form for you: begin at ${page}. A maintainer reads what you send, and then a machine makes a file of it.\n\n${OPEN}`;

const OPEN = 'Everything you write here can be read by everybody: no mail addresses, no telephone numbers.';

const ASKING = [
	'Whoever knows answers you here. What may help others too gets a page of the school, when a maintainer has read it.',
	OPEN,
].join('\n\n');

const WELCOME = [
	'Three answers are enough to begin; the others can be found together. A maintainer reads this, and then a machine makes files of it, in which you and others can go on writing.',
	OPEN,
].join('\n\n');

function chooser({ site }: Catalogue): string {
	const places = [
		...(site.discussion
			? [
					{
						name: 'Talk',
						url: site.discussion.url,
						about: `Questions and half ideas are welcome: ${site.discussion.label}.`,
					},
				]
			: []),
		{
			name: 'A way to do harm',
			url: `${site.repository}/security/advisories/new`,
			about: 'Content that runs, leaks or deceives: tell it in private first.',
		},
	];
	const config = { blank_issues_enabled: true, contact_links: places };
	return `# Written by \`npm run templates\` from \`content/site.yml\`.\n${stringify(config, FORM)}`;
}

function fieldOf(question: Question<string>, shape?: Readonly<Record<string, z.ZodType>>): object {
	const { id, label, ask, required, options = [] } = question;
	const attributes = { label, description: helpWith(question, shape) };
	const field = (type: string, more: object) => ({
		type,
		id,
		attributes: { ...attributes, ...more },
		...(required && { validations: { required } }),
	});
	switch (ask) {
		case 'line':
			return field('input', {});
		case 'text':
			return field('textarea', {});
		case 'choice':
			return field('dropdown', { options: options.map((one) => one.label) });
		case 'tick':
			return field('checkboxes', { options: options.map((one) => ({ label: one.label })) });
	}
}

const proposalTemplate = (catalogue: Catalogue) =>
	`<!-- Written by \`npm run templates\`. For a small change: delete everything, and say in one sentence why. -->

${proposalText(catalogue)}`;

/** What the pull request of a new course begins with. */
export function proposalText(catalogue: Catalogue): string {
	const rubric = proposalRubric(catalogue);
	return `## The question, and for whom

## What is finished, and what is not

## What reviewers should look at first
${rubric ? checklist(rubric) : ''}`;
}

function checklist(rubric: NonNullable<ReturnType<typeof proposalRubric>>): string {
	const lines = forPeople(rubric).map((one) => tickLine(one));
	return `
## Before you ask others

Tick what you have looked at yourself. Reviewers go by the same lines; the check looks at the others.

${lines.join('\n')}
`;
}

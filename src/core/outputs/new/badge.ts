import { badge } from '../../schema/badge.ts';
import { line } from '../../schema/fields.ts';
import { written } from '../../writing/written.ts';
import { type About, askId, askSchool, askTitle, fits } from './ask.ts';
import { type Noun, remarked } from './noun.ts';

const TYPES = [
	{ value: 'skill', label: 'For a skill' },
	{ value: 'completion', label: 'For a course done' },
	{ value: 'community', label: 'For helping others' },
];

const tasksOf = ({ catalogue }: About) =>
	catalogue.courses.flatMap(({ id, units }) =>
		units.flatMap(({ tasks }) =>
			tasks.map((task) => ({ value: `${id}/${task.id}`, label: task.title, hint: id })),
		),
	);

/** A badge: what it stands for, and a rule that anyone can replay. */
export const newBadge: Noun = {
	name: 'badge',
	about: 'what people can earn, with a rule that anyone can replay',
	asks: [
		askTitle(80, 'What is the badge called?', 'Web maker.'),
		askId('badge', (id, { catalogue }) => catalogue.known.get('badges')?.has(id) ?? false),
		{
			flag: 'description',
			question: 'What has its holder shown?',
			hint: 'Goes on from the name: made a web page by hand that others can read.',
			wrong: fits('description', badge.shape.description),
		},
		{ flag: 'type', question: 'What is it for?', choices: () => TYPES, usual: () => 'skill' },
		askSchool,
		{
			flag: 'task',
			question: 'Work on which task earns it?',
			choices: tasksOf,
			when: ({ answers }) => answers['type'] !== 'community',
		},
		{
			flag: 'reason',
			question: 'When does a steward give it?',
			hint: 'Goes on from “When”: somebody has mended what another person broke.',
			when: ({ answers }) => answers['type'] === 'community',
			wrong: fits('reason', line(200)),
		},
	],
	files({ answers }) {
		const { id = '', title = '', description = '', type = '', school = '', task, reason } = answers;
		const rule = task
			? { all: [{ task }, { assessments: { count: 2, by: 'peer' } }] }
			: { manual: { because: reason } };
		const text = written('badges', { title, description, type, school, rule }, CRITERIA);
		const remarks = {
			rule: task
				? 'The work, and two peers who have assessed it. `rubric` says what they look at.'
				: undefined,
		};
		return [{ path: `badges/${id}.mdx`, text: remarked(text, remarks) }];
	},
	left: () => ['Could two strangers look at the same work and agree whether it earns the badge?'],
};

const CRITERIA = `## What it stands for

Replace this paragraph: what can somebody do who holds it, and how would one see that?

## How it is earned

Replace this paragraph: what to hand in, and what the peers look at.
`;

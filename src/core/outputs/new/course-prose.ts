// What a new course says before its organizer has written a word: honest about being a beginning, and short.

/** The body of the front page. */
export const frontPage = `Replace this paragraph: why this question, and why together? Two or three sentences in your own voice are worth more
than a page.

## What will happen

1. [Begin](./units/01-begin.mdx). Everybody says why they came, and makes a first attempt.
2. [Make it and show it](./units/02-make-it-and-show-it.mdx). Everybody finishes one thing, and answers somebody else’s.

Replace this list as your units grow. Add one with \`npm run new -- unit\`.
`;

/** How long the course may take in all, in minutes. */
export interface Load {
	minutes: number;
}

interface NewUnit {
	name: string;
	record: { title: string; summary: string; objectives: string[] };
	body: string;
}

interface NewTask {
	id: string;
	title: string;
	minutes: number;
	deliverable: string;
	text: string;
}

const UNITS: readonly {
	name: string;
	title: string;
	summary: string;
	lead: string;
	tasks: readonly NewTask[];
}[] = [
	{
		name: '01-begin',
		title: 'Begin',
		summary: 'Replace this sentence: what is different after the first unit?',
		lead: 'Replace this paragraph: what should people know before the first task? Ten lines are enough.',
		tasks: [
			{
				id: 'say-why',
				title: 'Say why you came',
				minutes: 20,
				deliverable: 'Five sentences that the others can read',
				text: 'What do you want to be able to do? What have you tried already? Where did you stop? Replace these questions if you know better ones.',
			},
			{
				id: 'first-attempt',
				title: 'Make a first attempt',
				minutes: 40,
				deliverable: 'What you made, however rough, where the others can see it',
				text: 'Replace this: the smallest thing that can be made in one sitting. Say what to do first, and how one notices that it works.',
			},
		],
	},
	{
		name: '02-make-it-and-show-it',
		title: 'Make it and show it',
		summary: 'Replace this sentence: what exists at the end of the course?',
		lead: 'Replace this paragraph: what did the first attempts have in common, and what helps with that?',
		tasks: [
			{
				id: 'finish-it',
				title: 'Finish one thing',
				minutes: 60,
				deliverable: 'The finished thing, and two sentences on what you would change',
				text: 'Replace this: what has to be true of it before it counts as finished? Three points that a peer can check are enough.',
			},
			{
				id: 'answer-a-peer',
				title: 'Answer somebody else’s',
				minutes: 20,
				deliverable: 'One thing that works, one question, and one thing to change, in writing',
				text: 'Take the work of somebody who has no answer yet. Say what you see before you say what you think.',
			},
		],
	},
];

/** The two units that a course begins with. */
export function unitsOf({ minutes }: Load): NewUnit[] {
	const total = UNITS.flatMap(({ tasks }) => tasks).reduce((sum, task) => sum + task.minutes, 0);
	return UNITS.map(({ name, title, summary, lead, tasks }) => ({
		name,
		record: { title, summary, objectives: ['make-it'] },
		body: [lead, ...tasks.map((task) => taskText(task, ['make-it'], total <= minutes))].join('\n\n'),
	}));
}

/** A task as an author writes it; its words are ours, or hold no sign that would end them. */
export function taskText(
	{ id, title, minutes, deliverable, text }: NewTask,
	objectives: readonly string[],
	timed = true,
): string {
	const props = [
		`id="${id}"`,
		`title="${attribute(title)}"`,
		...(timed ? [`minutes={${minutes}}`] : []),
		`deliverable="${attribute(deliverable)}"`,
		...(objectives.length > 0 ? [`objectives={${JSON.stringify(objectives)}}`] : []),
	];
	return `<Task\n${props.map((prop) => `  ${prop}\n`).join('')}>\n\n${text}\n\n</Task>`;
}

const attribute = (words: string) => words.replaceAll('&', '&amp;').replaceAll('"', '&quot;');

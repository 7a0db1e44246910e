import { line, slug } from '../../schema/fields.ts';
import { unit } from '../../schema/unit.ts';
import { written } from '../../writing/written.ts';
import { type About, askCourse, askTitle, fits } from './ask.ts';
import { taskText } from './course-prose.ts';
import type { Noun } from './noun.ts';
import { slugOf } from '../../text/slug.ts';

/** One more unit of a course, after those it has. */
export const newUnit: Noun = {
	name: 'unit',
	about: 'one more unit of a course, with a task',
	asks: [
		askCourse,
		askTitle(120, 'What is the unit about?', 'A few words, as in a table of contents.'),
		{
			flag: 'id',
			question: 'What is the name of its file, without the number?',
			hint: 'It becomes the address: small letters a–z, digits, single hyphens.',
			when: ({ answers }) => answers['title'] !== undefined,
			usual: ({ answers }) => slugOf(answers['title'] ?? '') || undefined,
			wrong: (id, about) =>
				fits('id', slug)(id) ??
				(namesOf(about).some((name) => name.replace(/^\d+-/, '') === id)
					? `The course has a unit \`${id}\` already. Choose another name.`
					: undefined),
		},
		{
			flag: 'task',
			question: 'What do people do in it? As an order',
			hint: 'Write your first program. Ask two people who cannot do it.',
			wrong: fits('task', line(120)),
		},
		{
			flag: 'deliverable',
			question: 'What exists afterwards that a peer can look at?',
			wrong: fits('deliverable', line(300)),
		},
		{
			flag: 'minutes',
			question: 'How many minutes does it take somebody new to it?',
			usual: () => '30',
			wrong: fits('minutes', unit.shape.minutes, Number),
		},
	],
	files(about) {
		const { course = '', title = '', id = '', task = '', deliverable = '' } = about.answers;
		const objectives = (courseOf(about)?.objectives ?? []).slice(0, 1).map((one) => one.id);
		const body = `Replace this paragraph: what should people know before they begin? Ten lines are enough.

${taskText({ id: taskId(about), title: task, minutes: Number(about.answers['minutes']), deliverable, text: 'Replace this: what to do first, and how one notices that it works.' }, objectives)}`;
		return [
			{
				path: `courses/${course}/units/${numberOf(about)}-${id}.mdx`,
				text: written('units', { title, objectives }, body),
			},
		];
	},
	left: () => [
		'Which objective of the course does it serve? The first one is put in; name the right one, or several.',
	],
};

const courseOf = ({ catalogue, answers }: About) =>
	catalogue.courses.find(({ id }) => id === answers['course']);

// Drafts and broken units have their numbers as well.
function namesOf({ catalogue, answers }: About): string[] {
	const course = `${answers['course']}/`;
	return [...(catalogue.known.get('units') ?? [])].flatMap((id) =>
		id.startsWith(course) ? [id.slice(course.length)] : [],
	);
}

function numberOf(about: About): string {
	const last = Math.max(0, ...namesOf(about).map((name) => Number.parseInt(name, 10) || 0));
	return String(last + 1).padStart(2, '0');
}

// A task’s id is for ever, and its own in the course.
function taskId(about: About): string {
	const taken = new Set(
		(courseOf(about)?.units ?? []).flatMap(({ tasks }) => tasks.flatMap(({ id, was }) => [id, ...was])),
	);
	const { task = '', id = '' } = about.answers;
	const wanted = slugOf(task).split('-').slice(0, 4).join('-') || id;
	let number = 2;
	let free = wanted;
	while (taken.has(free)) free = `${wanted}-${number++}`;
	return free;
}

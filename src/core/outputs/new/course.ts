import { z } from 'zod';
import type { Kind } from '../../catalogue/catalogue.ts';
import { course } from '../../schema/course.ts';
import { language, line } from '../../schema/fields.ts';
import { LICENCES, licences } from '../../schema/licence.ts';
import { written } from '../../writing/written.ts';
import { type About, type Ask, askId, askSchool, askTitle, fits, several } from './ask.ts';
import { frontPage, type Load, unitsOf } from './course-prose.ts';
import { type Noun, remarked } from './noun.ts';
import { askOrganizers, organizersOf, peopleFiles, peopleLeft } from './people.ts';

const kindOf = ({ catalogue, answers }: About): Kind | undefined =>
	catalogue.kinds.find(({ id }) => id === answers['kind']);
const kindWants = (ask: Kind['asks'][number]) => (about: About) => kindOf(about)?.asks.includes(ask) ?? false;

const HOURS = /^(\d+(?:[.,]\d+)?)(?:\s*(?:-|–|to)\s*(\d+(?:[.,]\d+)?))?$/;

/** `2-3` as two numbers; undefined where it is none. */
function hoursOf(answer = ''): { from: number; to: number } | undefined {
	const [, from, to = from] = HOURS.exec(answer.trim()) ?? [];
	if (from === undefined || to === undefined) return undefined;
	return { from: Number(from.replace(',', '.')), to: Number(to.replace(',', '.')) };
}

const MEETS = [
	{ value: 'in-writing', label: 'In writing, at one’s own time' },
	{ value: 'live', label: 'Live, online' },
	{ value: 'in-person', label: 'In one room' },
	{ value: 'mixed', label: 'A mix' },
];

const asks: readonly Ask[] = [
	{
		flag: 'kind',
		question: 'What sort of thing is it?',
		choices: ({ catalogue }) =>
			catalogue.kinds.map(({ id, title, summary }) => ({ value: id, label: title, hint: summary })),
	},
	askTitle(80, 'What is it called?', 'The name people will say to one another.'),
	askId('course', (id, { catalogue }) => catalogue.known.get('courses')?.has(id) ?? false),
	{
		flag: 'question',
		question: 'Which question does it explore?',
		hint: 'At most 140 characters, with a question mark.',
		wrong: fits('question', course.shape.question),
	},
	{
		flag: 'audience',
		question: 'Whom is it for, and whom not?',
		hint: 'A stranger should be able to tell within a minute.',
		wrong: fits('audience', course.shape.audience),
	},
	{
		flag: 'makes',
		question: 'What will somebody have made at the end?',
		hint: '“You will be able to make …”: a loaf that four people have tasted.',
		wrong: fits('makes', line(180)),
	},
	{
		flag: 'summary',
		question: 'What happens in it? One paragraph',
		hint: 'Leave it empty, and it is put together from what you have said.',
		optional: true,
		wrong: fits('summary', course.shape.summary),
	},
	askSchool,
	{
		flag: 'weeks',
		question: 'How many weeks does it take?',
		hint: 'Short courses are finished more often than long ones.',
		usual: (about) => (kindWants('meets')(about) ? '4' : '1'),
		wrong: fits('weeks', course.shape.weeks, Number),
	},
	{
		flag: 'hours',
		question: 'How many hours does it take in a week?',
		hint: 'An honest range, such as 2-3.',
		usual: () => '2-3',
		wrong: (answer) => {
			const hours = hoursOf(answer);
			if (!hours) return 'Write two numbers with a hyphen between them, such as `2-3`.';
			if (hours.from > hours.to) return 'Write the smaller number first.';
			return fits('hours', course.shape.effort, () => hours)(answer);
		},
	},
	{
		flag: 'how',
		question: 'How do people meet?',
		choices: () => MEETS,
		usual: () => 'in-writing',
		when: kindWants('meets'),
	},
	{
		flag: 'rhythm',
		question: 'How often, and how long?',
		usual: ({ answers }) =>
			answers['how'] === 'in-writing' ? 'a message from everybody each week' : 'an hour every week',
		when: kindWants('meets'),
		wrong: fits('rhythm', line(120)),
	},
	{
		flag: 'tools',
		question: 'What do people need in order to meet?',
		hint: 'A browser and a microphone; a room with a table.',
		when: ({ answers }) => answers['how'] === 'live' || answers['how'] === 'mixed',
		wrong: fits('tools', line(160)),
	},
	{
		flag: 'topics',
		question: 'Which words would people search for?',
		hint: 'One to eight, with commas between them: baking, experiments.',
		wrong: fits('topics', course.shape.topics, topicsOf),
	},
	{
		flag: 'language',
		question: 'In which language is it written?',
		hint: 'A language tag, such as en, es or pt-BR.',
		usual: ({ catalogue }) => catalogue.site.languages[0],
		wrong: fits('language', language),
	},
	{
		flag: 'licence',
		question: 'Under which licence may others use and change it?',
		choices: ({ catalogue }) =>
			[...new Set([catalogue.site.licence, ...LICENCES])].map((id) => ({
				value: id,
				label: licences[id].title,
				hint: id,
			})),
		usual: ({ catalogue }) => catalogue.site.licence,
	},
	...askOrganizers,
];

function topicsOf(answer: string): string[] {
	return several(answer).map((topic) => topic.toLowerCase().replace(/\s+/g, '-'));
}

/** A course, or another kind of it. */
export const newCourse: Noun = {
	name: 'course',
	about: 'a course, with a front page and two units to go on from',
	asks,
	files(about) {
		const { id = '' } = about.answers;
		const folder = `courses/${id}`;
		return [
			{ path: `${folder}/index.mdx`, text: indexText(about) },
			...unitsOf(loadOf(about)).map(({ name, record, body }) => ({
				path: `${folder}/units/${name}.mdx`,
				text: written('units', record, body),
			})),
			...peopleFiles(about),
		];
	},
	left: (about) => peopleLeft(about),
};

// The tasks of the two units take as long as the course, at most.
function loadOf({ answers }: About): Load {
	const { to } = hoursOf(answers['hours']) ?? { to: 0 };
	return { minutes: to * Number(answers['weeks']) * 60 };
}

function indexText(about: About): string {
	const { answers } = about;
	const { 'co-organizer': other } = answers;
	const waiting = other && !organizersOf(about).includes(other);
	return remarked(written('courses', recordOf(about), frontPage), {
		organizers: waiting
			? `Add \`- person: ${other}\` when people/${other}.yml exists.`
			: organizersOf(about).length < 2
				? 'A second person is worth more than a perfect syllabus.'
				: undefined,
		status:
			'Stays `proposed` until its school has answered; then `draft`, and `open` when somebody could take it.',
		objectives: 'One is enough to begin with. Each needs a task that names it.',
		signUpTask: 'Replace this: something small that shows what the course is like.',
	});
}

function recordOf(about: About): z.input<typeof course> {
	const { answers, catalogue } = about;
	const { title = '', question = '', audience = '', makes = '', school = '', kind = '' } = answers;
	const weeks = Number(answers['weeks']);
	const { from, to } = hoursOf(answers['hours']) ?? { from: 1, to: 1 };
	const english = answers['language'] === 'en';
	const how = answers['how'] as NonNullable<z.input<typeof course>['meets']>[number]['how'] | undefined;
	return {
		title,
		question,
		summary:
			answers['summary'] ||
			(english ? `${weeksOf(weeks)}, at the end of which each of us has made ${makes}.` : makes),
		kind,
		school,
		organizers: organizersOf(about).map((person) => ({ person })),
		status: 'proposed',
		languages: [answers['language'] ?? ''],
		licence: (answers['licence'] ?? catalogue.site.licence) as z.input<typeof course>['licence'],
		topics: topicsOf(answers['topics'] ?? ''),
		weeks,
		effort: { from, to, per: weeks === 1 ? 'course' : 'week' },
		audience,
		objectives: [{ id: 'make-it', text: english ? `make ${makes}` : makes }],
		...(kindWants('signUpTask')(about) && { signUpTask: SIGN_UP }),
		...(how && {
			meets: [{ how, rhythm: answers['rhythm'] ?? '', ...(answers['tools'] && { tools: answers['tools'] }) }],
		}),
	};
}

const SIGN_UP =
	'Replace this: a piece of work of half an hour, not too easy and not too hard, that everybody hands in who wants to join.';
const weeksOf = (weeks: number) => (weeks === 1 ? 'One week' : `${weeks} weeks`);

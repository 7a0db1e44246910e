import { line } from '../../schema/fields.ts';
import { ACCENTS, school } from '../../schema/school.ts';
import { written } from '../../writing/written.ts';
import { askId, askTitle, fits, several } from './ask.ts';
import { type Noun, remarked } from './noun.ts';
import { isListed } from './people.ts';

/** A school: a community with a charter that looks after courses of one field. */
export const newSchool: Noun = {
	name: 'school',
	about: 'a community with a charter that looks after courses of one field',
	asks: [
		askTitle(80, 'What is the school called?', 'School of Webcraft.'),
		{
			flag: 'short',
			question: 'And in one word?',
			hint: 'For lists: Webcraft.',
			wrong: fits('short', line(30)),
		},
		askId('school', (id, { catalogue }) => catalogue.known.get('schools')?.has(id) ?? false, 'short'),
		{
			flag: 'question',
			question: 'Which question brings these people together?',
			wrong: fits('question', school.shape.question),
		},
		{
			flag: 'summary',
			question: 'What is the school, in one paragraph?',
			wrong: fits('summary', school.shape.summary),
		},
		{
			flag: 'accent',
			question: 'Which colour?',
			choices: () => ACCENTS.map((accent) => ({ value: accent, label: accent })),
			usual: ({ catalogue: { schools } }) =>
				ACCENTS.find((accent) => schools.every((one) => one.accent !== accent)) ?? 'teal',
		},
		{
			flag: 'stewards',
			question: 'Who keeps the charter and answers proposals?',
			hint: 'Handles of people or groups that are listed, with commas between them. Two are better than one.',
			wrong: (answer, about) => {
				const strange = several(answer).find((handle) => !isListed(about, handle));
				return strange && `There is no people/${strange}.yml. Let them add it first: npm run new -- person`;
			},
		},
	],
	files({ answers }) {
		const { id = '', title = '', short = '', question = '', summary = '', accent = '' } = answers;
		const text = written(
			'schools',
			{ title, short, question, summary, accent, stewards: several(answers['stewards']) },
			CHARTER,
		);
		const remarks = { stewards: '`responseDays` says within how many days you answer; without it, 14.' };
		return [{ path: `schools/${id}.mdx`, text: remarked(text, remarks) }];
	},
	left: () => ['Would the stewards answer a proposal that came tomorrow? The page promises it.'],
};

const CHARTER = `## What the school is for

Replace this paragraph: what do you want to find out together, and what belongs to other schools?

## What we ask of a course

Replace this paragraph: what do your reviewers look at first, and what would you never refuse?

## How we decide

Replace this paragraph: who answers, how long it takes, and whom to ask when it takes longer.
`;

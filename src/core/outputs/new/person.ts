import { mentoring, person } from '../../schema/person.ts';
import { contactIn } from '../../text/contact.ts';
import { written } from '../../writing/written.ts';
import { askId, fits, several } from './ask.ts';
import type { Noun } from './noun.ts';

const id = askId(
	'person',
	(handle, { catalogue }) => catalogue.known.get('people')?.has(handle) ?? false,
	'name',
);

/** Somebody who wants to be listed, or a group that answers together. */
export const newPerson: Noun = {
	name: 'person',
	about: 'a page of your own, or of a group that answers together',
	asks: [
		{
			flag: 'name',
			question: 'How do you want to be called?',
			hint: 'Everybody can read it. A pen name is fine; no mail address. Ctrl+C writes nothing.',
			wrong: (answer) => fits('name', person.shape.name)(answer) ?? contactIn(answer),
		},
		{ ...id, flag: 'handle', question: 'And your handle, which courses name you by?' },
		{
			flag: 'type',
			question: 'One person, or several?',
			choices: () => [
				{ value: 'person', label: 'One person' },
				{ value: 'group', label: 'A group that answers together' },
			],
			usual: () => 'person',
		},
		{
			flag: 'bio',
			question: 'What may others want to know?',
			hint: 'One or two sentences, for people who think of joining. You may leave it empty.',
			optional: true,
			wrong: (answer) => fits('bio', person.shape.bio)(answer) ?? contactIn(answer),
		},
		{
			flag: 'languages',
			question: 'In which languages do you answer?',
			hint: 'Language tags, with commas between them: en, es.',
			optional: true,
			wrong: fits('languages', person.shape.languages, several),
		},
		{
			flag: 'offers',
			question: 'If you like to be asked for help: with what?',
			hint: 'The page of mentors shows it. Leave it empty, and nobody is told to ask you.',
			optional: true,
			wrong: (answer) => fits('offers', mentoring.shape.offers)(answer) ?? contactIn(answer),
		},
		{
			flag: 'how',
			question: 'And how do people ask you?',
			hint: 'In an issue, at a meeting, in a forum; no mail address.',
			when: ({ answers }) => Boolean(answers['offers']),
			wrong: (answer) => fits('how', mentoring.shape.how)(answer) ?? contactIn(answer),
		},
	],
	files({ answers }) {
		const { handle = '', name = '', type = '', bio, offers, how } = answers;
		const languages = several(answers['languages']);
		const record = {
			name,
			type,
			...(bio && { bio }),
			languages,
			...(offers && { mentoring: { offers, how } }),
		};
		return [{ path: `people/${handle}.yml`, text: written('people', record) }];
	},
};

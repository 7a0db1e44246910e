import { day } from '../../schema/fields.ts';
import { written } from '../../writing/written.ts';
import { type Ask, askId, askTitle, fits } from './ask.ts';
import type { Noun } from './noun.ts';

/** Asks for a day that is not before the one that comes before it. */
const askDay = (flag: string, question: string, after?: string): Ask => ({
	flag,
	question,
	hint: 'As 2027-01-31.',
	wrong: (answer, { answers }) => {
		const before = after && answers[after];
		return (
			fits(flag, day)(answer) ??
			(before && answer < before ? `That is before ${before}, which comes first.` : undefined)
		);
	},
});

/** A season of courses that start together. */
export const newCycle: Noun = {
	name: 'cycle',
	about: 'a season of courses that start together',
	asks: [
		askTitle(60, 'What do people call it?', 'Spring 2027.'),
		askId('cycle', (id, { catalogue }) => catalogue.known.get('cycles')?.has(id) ?? false),
		askDay('sign-up', 'From which day on can people sign up?'),
		askDay('starts', 'In which week do its groups start? Its first day', 'sign-up'),
		askDay('ends', 'When have they finished? The last day', 'starts'),
	],
	files({ answers }) {
		const { id = '', title = '', starts = '', ends = '' } = answers;
		const record = { title, signUpOpens: answers['sign-up'], starts, ends };
		return [{ path: `cycles/${id}.yml`, text: written('cycles', record) }];
	},
};

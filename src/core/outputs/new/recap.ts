import type { Catalogue, Cohort, Recap } from '../../catalogue/catalogue.ts';
import { meetingsOf } from '../../cohort/meetings.ts';
import { day, line } from '../../schema/fields.ts';
import { recap } from '../../schema/recap.ts';
import { written } from '../../writing/written.ts';
import { type About, askId, askTitle, fits } from './ask.ts';
import { inText, type Noun } from './noun.ts';

const groupsIn = ({ courses }: Catalogue) => courses.flatMap(({ cohorts }) => cohorts);
const groupOf = ({ catalogue, answers }: About) =>
	groupsIn(catalogue).find(({ id }) => id === answers['group']);

/** What came of one meeting of a group. */
export const newRecap: Noun = {
	name: 'recap',
	about: 'what came of a meeting of a group, and of one that nobody came to',
	asks: [
		{
			flag: 'group',
			question: 'Of which group?',
			choices: ({ catalogue }) =>
				groupsIn(catalogue).map(({ id, title, course }) => ({ value: id, label: title, hint: course })),
			usual: ({ catalogue }) => groupsIn(catalogue).find(({ state }) => state === 'running')?.id,
		},
		{
			flag: 'day',
			question: 'Of which day?',
			hint: 'As 2027-01-31. The last day on which the group met is put in.',
			usual: (about) => lastMeeting(groupOf(about), about.catalogue.today),
			wrong: fits('day', day),
		},
		askId(
			'recap',
			(id, { catalogue, answers }) =>
				catalogue.known.get('recaps')?.has(`${answers['group']}/${id}`) ?? false,
			'day',
		),
		askTitle(120, 'What was it about, in one line?', 'Loops, and why they never end.'),
		{
			flag: 'came',
			question: 'How many came?',
			hint: 'A number, and no names. 0 if it did not take place: that is worth knowing, and no shame.',
			optional: true,
			wrong: fits('came', recap.shape.came, Number),
		},
		{ flag: 'plus', question: 'What went well?', optional: true, wrong: fits('plus', line(200)) },
		{
			flag: 'delta',
			question: 'And what do you do differently next time?',
			optional: true,
			wrong: fits('delta', line(200)),
		},
		{
			flag: 'next',
			question: 'What was agreed until next time?',
			optional: true,
			wrong: fits('next', line(240)),
		},
	],
	files: ({ answers }) => [
		{
			path: `recaps/${answers['group']}/${answers['id']}.mdx`,
			text: recapText({
				title: answers['title'] ?? '',
				day: answers['day'] ?? '',
				...(answers['came'] ? { came: Number(answers['came']), happened: answers['came'] !== '0' } : {}),
				...(answers['plus'] ? { plus: [answers['plus']] } : {}),
				...(answers['delta'] ? { delta: [answers['delta']] } : {}),
				...(answers['next'] ? { next: answers['next'] } : {}),
			}),
		},
	],
	left: () => ['Is anybody named in it who has not been asked? Write what was done, and not by whom.'],
};

/** The file of a recap, for whoever begins one. */
export function recapText(
	record: Partial<Recap> & Pick<Recap, 'title' | 'day'>,
	body = 'Replace this: what did you do, what came of it, what should somebody know who was not there?',
): string {
	return written('recaps', record, inText(body));
}

/** The last day up to `today` on which `group` was to meet. */
function lastMeeting(group: Cohort | undefined, today: string): string | undefined {
	const held = group ? meetingsOf(group) : [];
	return held.filter((one) => !one.cancelled && one.day <= today).at(-1)?.day;
}

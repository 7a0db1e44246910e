import { cohort } from '../../schema/cohort.ts';
import { day, slug, time, timeZone } from '../../schema/fields.ts';
import { written } from '../../writing/written.ts';
import { type About, askCourse, askId, askTitle, fits, several } from './ask.ts';
import { type Noun, remarked } from './noun.ts';
import { isListed } from './people.ts';

const courseOf = ({ catalogue, answers }: About) =>
	catalogue.courses.find(({ id }) => id === answers['course']);

/** A group that takes a course together, on days of its own. */
export const newGroup: Noun = {
	name: 'cohort',
	about: 'a group that takes a course together: days, time zone, meetings',
	asks: [
		askCourse,
		askTitle(80, 'What is the group called?', 'Winter 2027. The Tuesday people.'),
		askId(
			'group',
			(id, { catalogue, answers }) =>
				catalogue.known.get('cohorts')?.has(`${answers['course']}/${id}`) ?? false,
		),
		{
			flag: 'starts',
			question: 'On which day does it start?',
			hint: 'As 2027-01-31. Three weeks from now are a good time to be found.',
			wrong: fits('starts', day),
		},
		{
			flag: 'zone',
			question: 'In which time zone are its times?',
			usual: ({ zone }) => zone,
			wrong: fits('zone', timeZone),
		},
		{
			flag: 'time',
			question: 'At what time does it meet, every week from its first day on?',
			hint: 'Hours and minutes, such as 18:30. Leave it empty if it meets in writing.',
			optional: true,
			wrong: fits('time', time),
		},
		{
			flag: 'seats',
			question: 'How many can take part?',
			hint: 'Six to twelve know one another’s names by the second week. Leave it empty for no limit.',
			optional: true,
			wrong: fits('seats', cohort.shape.seats, Number),
		},
		{
			flag: 'facilitators',
			question: 'Who keeps the group together?',
			hint: 'Handles, with commas between them.',
			usual: (about) =>
				courseOf(about)
					?.organizers.map(({ person }) => person)
					.join(', '),
			wrong: (answer, about) => {
				const strange = several(answer).find((handle) => !isListed(about, handle));
				return strange === undefined
					? fits('facilitators', slug.array().min(1), several)(answer)
					: `There is no people/${strange}.yml. Let them add it first: npm run new -- person`;
			},
		},
	],
	files({ answers }) {
		const { course = '', id = '', title = '', starts = '', zone = '', time: at, seats } = answers;
		const text = written('cohorts', {
			title,
			starts,
			zone,
			...(seats && { seats: Number(seats) }),
			facilitators: several(answers['facilitators']),
			...(at && {
				meetings: [
					{ id: 'weekly', title: 'Weekly meeting', day: starts, time: at, every: 'week', where: 'online' },
				],
			}),
		});
		const remarks = {
			meetings: 'Add `url` when there is an address to join at. A day off goes into `breaks`.',
		};
		return [{ path: `cohorts/${course}/${id}.yml`, text: remarked(text, remarks) }];
	},
	left: () => [
		'Have you asked two people who will come for certain? A group of two is a group; a group of one is not.',
	],
};

import { cohort } from '../../schema/cohort.ts';
import { day, slug, time, timeZone } from '../../schema/fields.ts';
import type { CohortRecord } from '../../schema/cohort.ts';
import { edited } from '../../writing/edited.ts';
import { written } from '../../writing/written.ts';
import { type About, askCourse, askId, askTitle, fits, several } from './ask.ts';
import { groupAgain, leftOf } from './group-again.ts';
import { type Noun, remarked } from './noun.ts';
import { isListed } from './people.ts';

/** The group that is to be run again; undefined for one that is new. */
const beforeOf = ({ catalogue, answers }: About) => catalogue.entries.cohorts.get(answers['from'] ?? '');

const courseId = ({ answers }: About) => answers['course'] ?? answers['from']?.split('/')[0] ?? '';

const courseOf = (about: About) => about.catalogue.courses.find(({ id }) => id === courseId(about));

/** A group that takes a course together, on days of its own. */
export const newGroup: Noun = {
	name: 'cohort',
	about: 'a group that takes a course together: days, time zone, meetings',
	asks: [
		{
			flag: 'from',
			question: 'Is it a group that is run again?',
			hint: 'Everything is copied but what happened to it, and all its days move together.',
			optional: true,
			when: ({ catalogue }) => catalogue.entries.cohorts.size > 0,
			choices: ({ catalogue }) =>
				[...catalogue.entries.cohorts].map(([id, { title, starts }]) => ({
					value: id,
					label: id,
					hint: `${title}, ${starts}`,
				})),
		},
		{ ...askCourse, when: (about) => !beforeOf(about) },
		askTitle(80, 'What is the group called?', 'Winter 2027. The Tuesday people.'),
		askId(
			'group',
			(id, about) => about.catalogue.known.get('cohorts')?.has(`${courseId(about)}/${id}`) ?? false,
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
			usual: (about) => beforeOf(about)?.zone ?? about.zone,
			wrong: fits('zone', timeZone),
		},
		{
			flag: 'time',
			question: 'At what time does it meet, every week from its first day on?',
			hint: 'Hours and minutes, such as 18:30. Leave it empty if it meets in writing.',
			optional: true,
			when: (about) => !beforeOf(about),
			wrong: fits('time', time),
		},
		{
			flag: 'seats',
			question: 'How many can take part?',
			hint: 'Six to twelve know one another’s names by the second week. Leave it empty for no limit.',
			optional: true,
			usual: (about) => beforeOf(about)?.seats?.toString(),
			wrong: fits('seats', cohort.shape.seats, Number),
		},
		{
			flag: 'facilitators',
			question: 'Who keeps the group together?',
			hint: 'Handles, with commas between them.',
			usual: (about) =>
				(beforeOf(about)?.facilitators ?? courseOf(about)?.organizers.map(({ person }) => person))?.join(
					', ',
				),
			wrong: (answer, about) => {
				const strange = several(answer).find((handle) => !isListed(about, handle));
				return strange === undefined
					? fits('facilitators', slug.array().min(1), several)(answer)
					: `There is no people/${strange}.yml. Let them add it first: npm run new -- person`;
			},
		},
		{
			flag: 'cycle',
			question: 'Does it belong to a cycle?',
			optional: true,
			when: ({ catalogue }) => catalogue.cycles.length > 0,
			choices: ({ catalogue }) =>
				catalogue.cycles.map(({ id, title, starts }) => ({ value: id, label: title, hint: starts })),
		},
	],
	files(about) {
		const path = `cohorts/${courseId(about)}/${about.answers['id']}.yml`;
		const before = beforeOf(about);
		return [{ path, text: before ? copied(about, before) : begun(about) }];
	},
	left: (about) => {
		const before = beforeOf(about);
		return [
			...(before ? leftOf(before, about.answers['starts'] ?? '') : []),
			'Have you asked two people who will come for certain? A group of two is a group; a group of one is not.',
		];
	},
};

/** What every group says, new or not. */
function own({ answers }: About) {
	const { title = '', starts = '', zone = '', seats, cycle } = answers;
	return {
		title,
		starts,
		zone,
		...(cycle && { cycle }),
		...(seats && { seats: Number(seats) }),
		facilitators: several(answers['facilitators']),
	};
}

function begun(about: About): string {
	const { starts = '', time: at } = about.answers;
	const weekly = {
		id: 'weekly',
		title: 'Weekly meeting',
		day: starts,
		time: at,
		every: 'week',
		where: 'online',
	};
	const text = written('cohorts', { ...own(about), ...(at && { meetings: [weekly] }) });
	const remarks = {
		meetings: 'Add `url` when there is an address to join at. A day off goes into `breaks`.',
	};
	return remarked(text, remarks);
}

// Whatever was remarked in the file of the group before is as useful in this one.
function copied(about: About, before: CohortRecord & { file: string }): string {
	const record = groupAgain(before, about.answers['from'] ?? '', own(about));
	return edited(about.read?.(before.file) ?? '', 'cohorts', { record });
}

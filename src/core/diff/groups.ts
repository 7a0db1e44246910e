// The groups that take a course together, and how people meet.
import type { Cohort, Course } from '../catalogue/catalogue.ts';
import type { Line } from './comparison.ts';
import { counted } from './count.ts';
import { without } from './facts.ts';
import { change, changed, gain, loss } from './line.ts';
import type { CoursePair } from './side.ts';

export function groupLines({ before, after }: Pick<CoursePair, 'before' | 'after'>): Line[] {
	const [then, now] = [groupsOf(before), groupsOf(after)];
	return [
		...[...then]
			.filter(([id]) => !now.has(id))
			.map(([, { title }]) => loss('group', `The group “${title}” is gone`)),
		...[...now].flatMap(([id, group]) => {
			const was = then.get(id);
			return was
				? groupChanges(was, group)
				: [gain('group', `The group “${group.title}” is new`, { note: `It starts on ${group.starts}.` })];
		}),
		...meetingLines(before, after),
	];
}

const groupsOf = ({ cohorts }: Course) => new Map(cohorts.map((one) => [one.id.split('/')[1] ?? '', one]));

function groupChanges(before: Cohort, after: Cohort): Line[] {
	const of = `of the group “${after.title}”`;
	const times = ({ meetings, zone }: Cohort) =>
		meetings.map(({ title, day, time, every }) => `${title}, ${day} ${time} ${zone}, ${every}`).join('; ') ||
		'no meetings';
	const seats = ({ seats }: Cohort) => (seats === undefined ? 'no limit' : counted(seats, 'seat'));
	return [
		...changed('group', 'Title of a group', before.title, after.title),
		...changed('group', `First day ${of}`, before.starts, after.starts),
		...changed('group', `Last day ${of}`, before.lastDay, after.lastDay),
		...changed('group', `Meetings ${of}`, times(before), times(after)),
		...changed('group', `Sign-up ${of}`, signUpOf(before), signUpOf(after)),
		...changed('group', `Seats ${of}`, seats(before), seats(after)),
		...(before.status === after.status
			? []
			: [change('group', `Status ${of}`, { before: before.status, after: after.status })]),
	];
}

function signUpOf({ signUp: { mode, opens, closes, url } }: Cohort): string {
	return [mode, opens && `from ${opens}`, closes && `until ${closes}`, url && `at ${url}`]
		.filter(Boolean)
		.join(', ');
}

function meetingLines(before: Course, after: Course): Line[] {
	const ways = ({ meets }: Course) =>
		meets.map(({ how, rhythm, tools }) => `${how}: ${rhythm}${tools ? `, ${tools}` : ''}`);
	const [gone, fresh] = [without(ways(before), ways(after)), without(ways(after), ways(before))];
	return gone.length + fresh.length === 0
		? []
		: changed('meets', 'How people meet', gone.join('; ') || undefined, fresh.join('; ') || undefined);
}

// What happens in the school, as its files and git tell it: a list of acts, each with a day, a verb and what it is about.
import { compare } from '../problem.ts';
import { proposalId } from '../proposal/snapshot.ts';
import { stateOf } from '../recognition/validity.ts';
import type { Catalogue, Cohort, Course, Day } from './catalogue.ts';
import { contributorsTo } from './contributors.ts';
import { changesOf, courseFolder, firstSeen } from './history.ts';
import { isListed } from './sign-up.ts';

/** Whatever somebody can have done here, in the order in which acts of one day are told. */
export const VERBS = [
	'announced',
	'added',
	'improved',
	'proposed',
	'reviewed',
	'began',
	'met',
	'ended',
	'joined',
	'asked',
	'answered',
	'awarded',
] as const;

export type Verb = (typeof VERBS)[number];

export interface Act {
	/** The same as long as the act is told. */
	id: string;
	day: Day;
	verb: Verb;
	/** Handles of those who are named on purpose; empty where nobody is. */
	who: string[];
	/** The id of what it is about, and its sort: a course, a group, a question … */
	about: string;
	/** The course it belongs to, if it does. */
	course: string | undefined;
	/** How many: changes of a day, people at a meeting. */
	count: number | undefined;
}

type Told = Pick<Act, 'day' | 'verb' | 'about'> & Partial<Act>;

/** Everything up to today, the newest first. */
export function activityOf(catalogue: Catalogue): Act[] {
	const listed = catalogue.courses.filter(isListed);
	const acts = [
		...listed.flatMap((course) => [
			...changed(catalogue, course),
			...course.reviews.map((one) =>
				act({
					day: one.date,
					verb: 'reviewed',
					who: [one.reviewer],
					about: one.id,
					course: course.id,
				}),
			),
			...course.cohorts.flatMap((cohort) => inGroup(cohort, catalogue.today)),
		]),
		...asked(catalogue),
		...decided(catalogue),
	];
	return acts.filter(({ day }) => day <= catalogue.today).sort(inTurn);
}

// The same can happen to it again on another day.
const SEVERAL: readonly Verb[] = ['improved'];

const act = ({ who = [], course, count, ...told }: Told): Act => ({
	id: [
		told.verb,
		told.about,
		...(SEVERAL.includes(told.verb) ? [told.day] : []),
		...(told.verb === 'joined' ? who : []),
	].join(' '),
	...told,
	who,
	course,
	count,
});

const inTurn = (a: Act, b: Act) =>
	compare(b.day, a.day) || VERBS.indexOf(a.verb) - VERBS.indexOf(b.verb) || compare(a.id, b.id);

// That it came, and every day on which it changed since. Of those who changed it, only who is listed is named.
function changed(catalogue: Catalogue, course: Course): Act[] {
	const begun = firstSeen(catalogue, course.file);
	const about = { about: course.id, course: course.id };
	const { named } = contributorsTo(catalogue, course);
	const by = (day: Day) => named.filter(({ changes }) => changes.some((change) => change.day === day));
	const days = Map.groupBy(changesOf(catalogue, courseFolder(course)), (change) => change.day);
	return [
		...(begun === undefined ? [] : [act({ day: begun, verb: 'added', ...about })]),
		...[...days]
			.filter(([day]) => day !== begun)
			.map(([day, { length: count }]) =>
				act({ day, verb: 'improved', ...about, who: by(day).map(({ person }) => person.id), count }),
			),
	];
}

// Who is in a roster chose to be; whoever left again is not told of any more.
function inGroup({ id, course, starts, lastDay, status, roster, recaps }: Cohort, today: Day): Act[] {
	const joined = roster
		.filter(({ left }) => left === undefined || left > today)
		.map((one) => act({ day: one.joined, verb: 'joined', who: [one.handle], about: id, course }));
	const met = recaps
		.filter(({ happened }) => happened)
		.map((one) => act({ day: one.day, verb: 'met', about: one.id, course, count: one.came }));
	if (status !== 'planned') return [...joined, ...met];
	return [
		...joined,
		...met,
		act({ day: starts, verb: 'began', about: id, course }),
		// It is over when its last day is.
		...(lastDay < today ? [act({ day: lastDay, verb: 'ended', about: id, course })] : []),
	];
}

function asked({ questions }: Catalogue): Act[] {
	return questions.flatMap(({ id, date, by, course, answers }) => [
		act({ day: date, verb: 'asked', who: by ? [by] : [], about: id, course }),
		...answers.map((answer, index) => ({
			...act({ day: answer.date, verb: 'answered', who: answer.by ? [answer.by] : [], about: id, course }),
			id: `answered ${id} ${index + 1}`,
		})),
	]);
}

// Awards that their holders show, news, and what waits for a decision.
function decided(catalogue: Catalogue): Act[] {
	const { awards, announcements, proposals } = catalogue;
	return [
		...awards
			.filter((award) => award.listed && stateOf(catalogue, award) !== 'revoked')
			.map((award) => act({ day: award.date, verb: 'awarded', who: [award.holder], about: award.id })),
		...announcements.map(({ id, date, course }) => act({ day: date, verb: 'announced', about: id, course })),
		...(proposals?.proposals ?? []).map((one) =>
			act({ day: one.opened, verb: 'proposed', about: proposalId(one) }),
		),
	];
}

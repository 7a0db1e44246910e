// Facts in the order in which rules ask for them; sorted once, however many rules ask.
import type { Day } from '../catalogue/catalogue.ts';
import { addDays } from '../catalogue/days.ts';
import type {
	AssessmentFact,
	AttendedFact,
	AwardFact,
	BadgeFact,
	CalibrationFact,
	CourseFact,
	Facts,
	RubricFact,
	SchoolFact,
	WorkFact,
} from './facts.ts';
import { conditionsOf } from './rule-parts.ts';

export interface Known {
	facts: Facts;
	badges: ReadonlyMap<string, BadgeFact>;
	works: ReadonlyMap<string, WorkFact>;
	/** By everybody who made it. */
	worksOf: ReadonlyMap<string, WorkFact[]>;
	assessmentsOf: ReadonlyMap<string, AssessmentFact[]>;
	assessmentsBy: ReadonlyMap<string, AssessmentFact[]>;
	rubrics: ReadonlyMap<string, RubricFact>;
	courses: ReadonlyMap<string, CourseFact>;
	schools: ReadonlyMap<string, SchoolFact>;
	/** By holder. */
	awards: ReadonlyMap<string, AwardFact[]>;
	attended: ReadonlyMap<string, AttendedFact[]>;
	calibrations: ReadonlyMap<string, CalibrationFact[]>;
	since: ReadonlyMap<string, string>;
	/** Whether an assessment rates every criterion of its rubric with a level that there is. */
	isComplete: (assessment: AssessmentFact) => boolean;
	/** The day so many days before today. */
	daysAgo: (days: number) => Day;
	/** The task of today, `course/task`, for one that may be called as it was. */
	taskNow: (task: string) => string;
	/** The tasks that a rule names, as they are called today; none where work on any task will do. */
	tasksNamed: (badge: Pick<BadgeFact, 'rule'>) => ReadonlySet<string>;
}

/** What is known, sorted; made once for the same facts. */
export function knownFrom(facts: Facts): Known {
	const known = memory.get(facts) ?? sortedOut(facts);
	memory.set(facts, known);
	return known;
}

const memory = new WeakMap<Facts, Known>();

function sortedOut(facts: Facts): Known {
	const courses = byId(facts.courses);
	const were = new Map<string, string>(
		facts.courses.flatMap(({ id, tasks }) =>
			tasks.flatMap((task) => task.was.map((was) => [`${id}/${was}`, `${id}/${task.id}`] as const)),
		),
	);
	for (const { id, tasks } of facts.courses) for (const task of tasks) were.delete(`${id}/${task.id}`);
	const taskNow = (task: string) => were.get(task) ?? task;
	const ago = new Map<number, Day>();
	const named = new WeakMap<object, ReadonlySet<string>>();
	const rubrics = byId(facts.rubrics);
	const complete = new Set(facts.assessments.filter((one) => ratesAll(rubrics.get(one.rubric), one)));
	return {
		facts,
		badges: byId(facts.badges),
		works: byId(facts.works),
		worksOf: grouped(facts.works, ({ maker, with: others }) => [...new Set([maker, ...others])]),
		assessmentsOf: grouped(facts.assessments, ({ work }) => [work]),
		assessmentsBy: grouped(facts.assessments, ({ assessor }) => [assessor]),
		rubrics,
		courses,
		schools: byId(facts.schools),
		awards: grouped(facts.awards, ({ holder }) => [holder]),
		attended: grouped(facts.attended, ({ handle }) => [handle]),
		calibrations: grouped(facts.calibrations, ({ handle }) => [handle]),
		since: new Map(Object.entries(facts.knownSince)),
		isComplete: (one) => complete.has(one),
		daysAgo: (days) => {
			const day = ago.get(days) ?? addDays(facts.today, -days);
			ago.set(days, day);
			return day;
		},
		taskNow,
		tasksNamed: ({ rule }) => {
			const tasks = named.get(rule) ?? namedIn(rule, courses, taskNow);
			named.set(rule, tasks);
			return tasks;
		},
	};
}

function ratesAll(rubric: RubricFact | undefined, { ratings }: AssessmentFact): boolean {
	const rates = (id: string, levels: number) =>
		ratings.some(({ criterion, level }) => criterion === id && level <= levels);
	return rubric?.criteria.every(({ id, levels }) => rates(id, levels)) === true;
}

function namedIn(
	rule: BadgeFact['rule'],
	courses: ReadonlyMap<string, CourseFact>,
	taskNow: (task: string) => string,
): ReadonlySet<string> {
	const named = [...conditionsOf(rule)].flatMap(({ task, tasks, assessments }) => [
		...[task, assessments?.of].flatMap((one) => one ?? []),
		...(courses.get(tasks?.in ?? '')?.tasks ?? []).map(({ id }) => `${tasks?.in}/${id}`),
	]);
	return new Set(named.map(taskNow));
}

const byId = <T extends { id: string }>(all: readonly T[]) => new Map(all.map((one) => [one.id, one]));

function grouped<T>(all: readonly T[], keys: (one: T) => readonly string[]): Map<string, T[]> {
	const groups = new Map<string, T[]>();
	for (const one of all)
		for (const key of keys(one)) {
			const group = groups.get(key);
			if (group) group.push(one);
			else groups.set(key, [one]);
		}
	return groups;
}

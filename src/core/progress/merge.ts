import { type CourseProgress, own, type Progress } from './progress.ts';

type Table<One> = Readonly<Record<string, One>>;

/** Both together: whatever is in both is taken from where it was done later. */
export function merge(one: Progress, other: Progress): Progress {
	const awards = joined(one.awards ?? {}, other.awards ?? {}, newest);
	const lists = joined(one.lists ?? {}, other.lists ?? {}, (mine, theirs) => joined(mine, theirs, newest));
	return {
		version: 1,
		courses: joined(one.courses, other.courses, course),
		...(Object.keys(awards).length > 0 && { awards }),
		...(Object.keys(lists).length > 0 && { lists }),
	};
}

/** How many ticks, answers, places, plans, awards and points of lists of `after` are not those of `before`. */
export function newIn(after: Progress, before: Progress): number {
	const known = new Set(momentsOf(before));
	return momentsOf(after).filter((moment) => !known.has(moment)).length;
}

function course(one: CourseProgress, other: CourseProgress): CourseProgress {
	const last = one.last && other.last ? newest(one.last, other.last) : (one.last ?? other.last);
	const plan = one.plan && other.plan ? newest(one.plan, other.plan) : (one.plan ?? other.plan);
	return {
		tasks: joined(one.tasks, other.tasks, newest),
		quizzes: joined(one.quizzes, other.quizzes, (mine, theirs) => joined(mine, theirs, newest)),
		...(last && { last }),
		...(plan && { plan }),
	};
}

function newest<One extends { at: string }>(one: One, other: One): One {
	return other.at > one.at ? other : one;
}

function joined<One>(one: Table<One>, other: Table<One>, join: (a: One, b: One) => One): Record<string, One> {
	const both = Object.entries(other).map(([key, theirs]) => {
		const mine = own(one, key);
		return [key, mine === undefined ? theirs : join(mine, theirs)] as const;
	});
	return { ...one, ...Object.fromEntries(both) };
}

function momentsOf({ courses, awards = {}, lists = {} }: Progress): string[] {
	const ofAwards = Object.entries(awards).map(([name, { at }]) => `award ${name} ${at}`);
	const ofCourses = Object.entries(courses).flatMap(([id, { tasks, quizzes, last, plan }]) => [
		...Object.entries(tasks).map(([task, { at }]) => `${id} task ${task} ${at}`),
		...Object.entries(quizzes).flatMap(([quiz, questions]) =>
			Object.entries(questions).map(([question, { at }]) => `${id} quiz ${quiz} ${question} ${at}`),
		),
		...(last ? [`${id} last ${last.at}`] : []),
		...(plan ? [`${id} plan ${plan.at}`] : []),
	]);
	const ofLists = Object.entries(lists).flatMap(([id, points]) =>
		Object.entries(points).map(([point, { at }]) => `list ${id} ${point} ${at}`),
	);
	return [...ofCourses, ...ofAwards, ...ofLists];
}

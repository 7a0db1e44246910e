// Measures the rules of badges: everybody is asked for every badge, in a school of 50 courses.
import { evaluate } from '#core/recognition/evaluate.ts';
import type { AssessmentFact, BadgeFact, CourseFact, Facts, WorkFact } from '#core/recognition/facts.ts';
import { knownFrom } from '#core/recognition/known.ts';
import { graphOf, ringsIn } from '#core/recognition/rings.ts';
import { badge } from '#core/schema/badge.ts';

export interface RulesTime {
	evaluations: number;
	/** How many of them hold. */
	held: number;
	/** Seconds of the processor: sorting the facts and finding circles, and asking. */
	sorting: number;
	asking: number;
	/** Seconds for as many where everybody is asked for the badge of their own course alone, where their work is. */
	busiest: number;
}

const COURSES = 50;
const TASKS = 8;
const WORKS = 6;
const READERS = 4;

/** Asks for each of `learners` about the badge of each course. */
export function rulesTime(learners: number): RulesTime {
	const badges = Array.from({ length: COURSES }, (_, course) => badgeOf(course));
	const facts = factsOf(learners, badges);
	const sorting = seconds(() => {
		facts.rings.push(...ringsIn(graphOf(facts.works, facts.assessments)).map(({ people }) => people));
		knownFrom(facts);
	});
	let held = 0;
	const asking = seconds(() => {
		for (let learner = 0; learner < learners; learner += 1)
			for (const one of badges) if (evaluate(one, `learner-${learner}`, facts).holds) held += 1;
	});
	const busiest = seconds(() => {
		for (let learner = 0; learner < learners; learner += 1)
			for (const _ of badges) evaluate(badges[learner % COURSES]!, `learner-${learner}`, facts);
	});
	return { evaluations: learners * badges.length, held, sorting, asking, busiest };
}

function seconds(act: () => void): number {
	const before = process.cpuUsage();
	act();
	const { user, system } = process.cpuUsage(before);
	return (user + system) / 1e6;
}

function badgeOf(course: number): BadgeFact {
	const rule = {
		all: [
			{ tasks: { in: `course-${course}`, count: 3 } },
			{
				any: [
					{ assessments: { count: 3, median: 2, floor: 1 } },
					{ assessments: { count: 1, by: 'mentor', floor: 3 } },
				],
			},
			{ gives: 2 },
		],
	};
	const said = { title: 'B', description: 'B', type: 'skill', school: 'school', rubric: 'rubric', rule };
	return { id: `badge-${course}`, ...badge.parse(said) };
}

// Everybody works in one course; a reader comes from among those with the next numbers, as in a group.
function factsOf(learners: number, badges: BadgeFact[]): Facts {
	const works: WorkFact[] = [];
	const assessments: AssessmentFact[] = [];
	for (let learner = 0; learner < learners; learner += 1)
		for (let number = 0; number < WORKS; number += 1) {
			const work = workOf(learner, number);
			works.push(work);
			for (let reader = 1; reader <= READERS; reader += 1)
				assessments.push(
					assessmentOf(work, (learner + reader * COURSES) % learners, learner + number + reader),
				);
		}
	const handles = Array.from({ length: learners }, (_, learner) => `learner-${learner}`);
	return {
		...{ today: '2027-02-01', badges, works, assessments, awards: [], attended: [], calibrations: [] },
		rubrics: [{ id: 'rubric', criteria: ['a', 'b', 'c', 'd'].map((id) => ({ id, levels: 4 })), samples: [] }],
		courses: Array.from({ length: COURSES }, (_, course) => courseOf(course)),
		schools: [{ id: 'school', stewards: ['steward'], mentors: ['mentor'] }],
		maintainers: [],
		knownSince: Object.fromEntries(handles.map((handle) => [handle, '2026-09-01'])),
		rings: [],
	};
}

function courseOf(course: number): CourseFact {
	const tasks = Array.from({ length: TASKS }, (_, task) => ({
		id: `task-${task}`,
		was: [],
		optional: false,
	}));
	return { id: `course-${course}`, school: 'school', tasks, mentors: [`learner-${course}`] };
}

function workOf(learner: number, task: number): WorkFact {
	const course = `course-${learner % COURSES}`;
	const maker = `learner-${learner}`;
	const days = { date: '2027-01-01', first: '2027-01-01' };
	const id = `${course}/task-${task}/${maker}`;
	return { id, course, task: `task-${task}`, maker, with: [], revision: 1, digest: 'read', ...days };
}

function assessmentOf(work: WorkFact, reader: number, level: number): AssessmentFact {
	const assessor = `learner-${reader}`;
	const said = { rubric: 'rubric', revision: 1, read: 'read', date: '2027-01-10', words: 30 };
	const ratings = ['a', 'b', 'c', 'd'].map((criterion, one) => ({
		criterion,
		level: 1 + ((level + one) % 4),
	}));
	return { id: `${work.id}/${assessor}-r1`, work: work.id, assessor, ratings, way: 'account', ...said };
}

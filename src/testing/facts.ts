// A small world for the rules of badges: a course of three tasks, a rubric of two criteria, and whoever a test names.
import type { AssessmentFact, BadgeFact, Facts, WorkFact } from '#core/recognition/facts.ts';
import { badge } from '#core/schema/badge.ts';

/** The day on which the rules are asked. */
export const TODAY = '2027-02-01';

/** A badge of the school of knots with this rule. */
export function badgeOf(rule: unknown, more: Record<string, unknown> = {}): BadgeFact {
	const fields = { title: 'Knotter', description: 'Ties.', type: 'skill', school: 'knots', rubric: 'knot' };
	return { id: 'knotter', ...badge.parse({ ...fields, rule, ...more }) };
}

/** Everything that is known, with `more` in place of what it names. Everybody named has been here for a year. */
export function factsWith(more: Partial<Facts> = {}): Facts {
	const handles = [
		...(more.works ?? []).map(({ maker }) => maker),
		...(more.assessments ?? []).map(({ assessor }) => assessor),
	];
	return {
		today: TODAY,
		badges: [],
		works: [],
		assessments: [],
		rubrics: [
			{
				id: 'knot',
				criteria: [
					{ id: 'holds', levels: 4 },
					{ id: 'told', levels: 4 },
				],
				samples: [],
			},
		],
		courses: [
			{
				id: 'knots',
				school: 'knots',
				tasks: [
					{ id: 'loop', was: ['noose'], optional: false },
					{ id: 'bend', was: [], optional: false },
					{ id: 'splice', was: [], optional: true },
				],
				mentors: ['mona'],
			},
		],
		schools: [{ id: 'knots', stewards: ['stella'], mentors: ['max'] }],
		maintainers: ['mary'],
		awards: [],
		attended: [],
		calibrations: [],
		rings: [],
		...more,
		knownSince: {
			...Object.fromEntries(handles.map((handle) => [handle, '2026-02-01'])),
			...more.knownSince,
		},
	};
}

/** What `maker` made for a task of the course, as it was read. */
export function workBy(maker: string, task = 'loop', more: Partial<WorkFact> = {}): WorkFact {
	const id = `knots/${task}/${maker}`;
	const days = { date: '2027-01-10', first: '2027-01-10' };
	return { id, course: 'knots', task, maker, with: [], revision: 1, digest: 'as-read', ...days, ...more };
}

/** What `assessor` says of a work: the levels of both criteria, in enough words. */
export function saidBy(
	assessor: string,
	{ id: work, revision, digest: read }: WorkFact,
	levels: readonly [number, number] = [3, 3],
	more: Partial<AssessmentFact> = {},
): AssessmentFact {
	const [course, task, maker] = work.split('/');
	return {
		id: `${course}/${task}/${maker}/${assessor}-r${revision}`,
		work,
		assessor,
		rubric: 'knot',
		revision,
		read,
		date: '2027-01-20',
		ratings: [
			{ criterion: 'holds', level: levels[0] },
			{ criterion: 'told', level: levels[1] },
		],
		words: 40,
		way: 'account',
		...more,
	};
}

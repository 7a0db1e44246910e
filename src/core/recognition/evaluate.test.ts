import { describe, expect, test } from 'vitest';
import { badgeOf, factsWith, saidBy, workBy } from '#testing/facts.ts';
import { evaluate } from './evaluate.ts';
import type { AssessmentFact, Facts, WorkFact } from './facts.ts';
import { lowerMedian } from './levels.ts';

const loop = workBy('ada');
const three = { assessments: { count: 3, by: 'peer', median: 3, floor: 2 } };
const mentor = { assessments: { count: 1, by: 'mentor', floor: 3 } };
const threeOrMentor = badgeOf({ all: [{ task: 'knots/loop' }, { any: [three, mentor] }] });

describe('three peers or one mentor', () => {
	test('three peers who find it good enough are enough', () => {
		const said = ['bob', 'cat', 'dan'].map((peer) => saidBy(peer, loop));
		expect(evaluate(threeOrMentor, 'ada', factsWith({ works: [loop], assessments: said }))).toEqual({
			holds: true,
			flags: [],
			work: ['knots/loop/ada'],
			assessments: ['knots/loop/ada/bob-r1', 'knots/loop/ada/cat-r1', 'knots/loop/ada/dan-r1'],
			trace: {
				what: 'all',
				holds: true,
				parts: [
					{ what: 'task', holds: true, of: 'knots/loop', work: 'knots/loop/ada', revision: 1 },
					{
						what: 'any',
						holds: true,
						parts: [
							{
								what: 'assessments',
								holds: true,
								by: 'peer',
								have: 3,
								need: 3,
								work: 'knots/loop/ada',
								revision: 1,
								counted: said.map(({ id }) => id),
								left: [],
								levels: [
									{ criterion: 'holds', median: 3, lowest: 3, holds: true },
									{ criterion: 'told', median: 3, lowest: 3, holds: true },
								],
							},
							{
								what: 'assessments',
								holds: false,
								by: 'mentor',
								have: 0,
								need: 1,
								work: 'knots/loop/ada',
								revision: 1,
								counted: [],
								left: said.map(({ id }) => ({ assessment: id, because: 'wrong-role' })),
								levels: [],
							},
						],
					},
				],
			},
		});
	});

	test('two peers are one too few, and one mentor is enough', () => {
		const two = ['bob', 'cat'].map((peer) => saidBy(peer, loop));
		const facts = factsWith({ works: [loop], assessments: two });
		expect(evaluate(threeOrMentor, 'ada', facts).holds).toBe(false);
		for (const one of ['max', 'mona', 'stella', 'mary']) {
			const asked = factsWith({ works: [loop], assessments: [...two, saidBy(one, loop)] });
			expect(evaluate(threeOrMentor, 'ada', asked).holds, one).toBe(true);
		}
	});
});

describe('conditions', () => {
	const holds = (rule: unknown, more: Partial<Facts>, badge = {}) =>
		evaluate(badgeOf(rule, badge), 'ada', factsWith(more)).holds;

	test('of two in the middle the lower one counts', () => {
		expect(lowerMedian([4, 1, 3, 2])).toBe(2);
		expect(lowerMedian([3])).toBe(3);
		expect(lowerMedian([])).toBe(0);
	});

	test('the floor of one criterion can be another than that of the rest', () => {
		const rule = { assessments: { count: 1, floor: 2, floors: [{ criterion: 'told', atLeast: 3 }] } };
		const said = (levels: [number, number]) => ({
			works: [loop],
			assessments: [saidBy('bob', loop, levels)],
		});
		expect(holds(rule, said([2, 3]))).toBe(true);
		expect(holds(rule, said([2, 2]))).toBe(false);
		expect(holds(rule, said([1, 3]))).toBe(false);
	});

	test('a criterion that the rubric does not have is never met', () => {
		const rule = { assessments: { count: 1, medians: [{ criterion: 'charm', atLeast: 1 }] } };
		expect(holds(rule, { works: [loop], assessments: [saidBy('bob', loop)] })).toBe(false);
	});

	test('three readers of three works are not three readers of one', () => {
		const works = ['loop', 'bend', 'splice'].map((task) => workBy('ada', task));
		const assessments = works.map((work, index) => saidBy(`reader-${index}`, work));
		expect(holds({ assessments: { count: 3 } }, { works, assessments })).toBe(false);
	});

	test('where the rule names a task, other work is none of it; a task may be called as it was', () => {
		const bend = workBy('ada', 'bend');
		const noose = workBy('ada', 'noose');
		const rule = { all: [{ task: 'knots/loop' }, { assessments: { count: 1 } }] };
		expect(holds(rule, { works: [loop, bend], assessments: [saidBy('bob', bend)] })).toBe(false);
		expect(holds(rule, { works: [noose], assessments: [saidBy('bob', noose)] })).toBe(true);
	});

	test('all tasks are those that are not optional; a number counts any of them', () => {
		const works = ['noose', 'splice'].map((task) => workBy('ada', task));
		expect(holds({ tasks: { in: 'knots' } }, { works })).toBe(false);
		expect(holds({ tasks: { in: 'knots' } }, { works: [...works, workBy('ada', 'bend')] })).toBe(true);
		expect(holds({ tasks: { in: 'knots', count: 2 } }, { works })).toBe(true);
		expect(holds({ tasks: { in: 'nothing' } }, { works })).toBe(false);
	});

	test('holders of the badge judge like holders, and peers do not', () => {
		const rule = { assessments: { count: 1, by: 'holder' } };
		const said = { works: [loop], assessments: [saidBy('bob', loop)] };
		expect(holds(rule, said)).toBe(false);
		expect(holds(rule, { ...said, awards: [{ id: '2026/b', badge: 'knotter', holder: 'bob' }] })).toBe(true);
		expect(holds(rule, { ...said, awards: [{ id: '2026/b', badge: 'weaver', holder: 'bob' }] })).toBe(false);
	});

	test('who looked at one work in three revisions has looked at one work', () => {
		const bobs = workBy('bob');
		const thrice = [1, 2, 3].map((revision) => saidBy('ada', { ...bobs, revision }));
		const facts = { works: [loop, bobs, workBy('cat')], assessments: thrice };
		expect(holds({ gives: 1 }, facts)).toBe(true);
		expect(holds({ gives: 2 }, facts)).toBe(false);
		expect(holds({ gives: 2 }, { ...facts, assessments: [...thrice, saidBy('ada', workBy('cat'))] })).toBe(
			true,
		);
	});

	test('nobody gives by looking at their own work, without words, or half', () => {
		const bobs = workBy('bob');
		const [first] = saidBy('ada', bobs).ratings;
		const useless: [WorkFact, Partial<AssessmentFact>][] = [
			[loop, {}],
			[workBy('bob', 'loop', { with: ['ada'] }), {}],
			[bobs, { words: 0 }],
			[bobs, { way: undefined }],
			[bobs, { ratings: [first!] }],
		];
		for (const [work, more] of useless)
			expect(holds({ gives: 1 }, { works: [work], assessments: [saidBy('ada', work, [3, 3], more)] })).toBe(
				false,
			);
	});

	test('a meeting that is still to come has not been attended, and a day counts once for each group', () => {
		const days = ['2027-01-11', '2027-01-11', '2027-02-02'];
		const attended = [
			{ handle: 'ada', group: 'knots/winter', days },
			{ handle: 'ada', group: 'bends/winter', days },
		];
		expect(holds({ attends: { count: 2 } }, { attended })).toBe(true);
		expect(holds({ attends: { count: 3 } }, { attended })).toBe(false);
		expect(holds({ attends: { count: 2, in: 'knots' } }, { attended })).toBe(false);
	});

	test('who judges samples much as was agreed is calibrated', () => {
		const samples = [3, 2, 3, 1].map((level, index) => ({ sample: `s-${index}`, criterion: 'holds', level }));
		const rubrics = [{ id: 'knot', criteria: [{ id: 'holds', levels: 4 }], samples }];
		const said = (...levels: number[]) => ({
			rubrics,
			calibrations: [
				{
					rubric: 'knot',
					handle: 'ada',
					ratings: levels.map((level, index) => ({ sample: `s-${index}`, criterion: 'holds', level })),
				},
			],
		});
		expect(holds({ calibrated: 'knot' }, said(3, 2, 4, 2))).toBe(true);
		expect(holds({ calibrated: 'knot' }, said(3, 1, 4, 2))).toBe(false);
		expect(holds({ calibrated: 'knot' }, said(3, 2, 3, 3))).toBe(false);
		expect(holds({ calibrated: 'knot' }, said(3, 2, 3))).toBe(false);
		expect(holds({ calibrated: 'knot' }, { rubrics: [{ ...rubrics[0]!, samples: [] }] })).toBe(false);
	});

	test('a badge to hold before is a condition, in `needs` as in the rule', () => {
		const awards = [{ id: '2026/a', badge: 'roper', holder: 'ada' }];
		const rule = { task: 'knots/loop' };
		expect(holds(rule, { works: [loop] }, { needs: ['roper'] })).toBe(false);
		expect(holds(rule, { works: [loop], awards }, { needs: ['roper'] })).toBe(true);
		expect(holds({ all: [rule, { badge: 'roper' }] }, { works: [loop], awards })).toBe(true);
	});

	test('badges that need each other are judged, and neither holds', () => {
		const [one, other] = [badgeOf({ badge: 'other' }), { ...badgeOf({ badge: 'knotter' }), id: 'other' }];
		const facts = factsWith({ badges: [one, other] });
		expect([one, other].map((badge) => evaluate(badge, 'ada', facts).holds)).toEqual([false, false]);
	});
});

test('the order in which things are known changes nothing', () => {
	const works = ['loop', 'bend'].map((task) => workBy('ada', task));
	const said = ['bob', 'cat', 'dan'].flatMap((peer) => works.map((work) => saidBy(peer, work, [2, 3])));
	const ask = (facts: Facts) => {
		const { holds, work, assessments, flags } = evaluate(threeOrMentor, 'ada', facts);
		return { holds, work, assessments, flags };
	};
	const facts = factsWith({ works, assessments: said });
	const reversed = factsWith({ works: works.toReversed(), assessments: said.toReversed() });
	expect(ask(reversed)).toEqual(ask(facts));
});

test('a work that ten thousand have read is judged like any other', () => {
	const said = Array.from({ length: 10_000 }, (_, index) => saidBy(`reader-${index}`, loop));
	const { holds, assessments } = evaluate(
		threeOrMentor,
		'ada',
		factsWith({ works: [loop], assessments: said }),
	);
	expect([holds, assessments.length]).toEqual([true, 10_000]);
});

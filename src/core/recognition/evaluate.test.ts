import { describe, expect, test } from 'vitest';
import { badgeOf, factsWith, saidBy, workBy } from '#testing/facts.ts';
import { evaluate } from './evaluate.ts';

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

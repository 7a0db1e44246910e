import { expect, test } from 'vitest';
import { badgeOf, factsWith, saidBy, workBy } from '#testing/facts.ts';
import { evaluate } from './evaluate.ts';
import { toldTrace } from './told-trace.ts';

const loop = workBy('ada');
const rule = {
	all: [
		{ task: 'knots/loop' },
		{ tasks: { in: 'knots', count: 3 } },
		{ any: [{ assessments: { count: 3, floor: 2 } }, { assessments: { count: 1, by: 'mentor' } }] },
		{ gives: 2 },
		{ attends: { count: 3, in: 'knots' } },
	],
};
const said = [
	saidBy('bob', loop, [1, 3]),
	saidBy('cat', loop),
	saidBy('dan', loop, [3, 3], { way: undefined }),
];
const facts = factsWith({
	works: [loop],
	assessments: [...said, saidBy('eve', loop)],
	attended: [{ handle: 'ada', group: 'knots/winter', days: ['2027-01-11', '2027-01-18'] }],
	knownSince: { eve: '2027-01-30' },
});
const { trace } = evaluate(badgeOf(rule), 'ada', facts);

test('a trace can be read line by line', () => {
	const names = (what: string, id: string) => (what === 'task' ? `The ${id.split('/')[1]}` : undefined);
	expect(toldTrace(trace, names).split('\n')).toEqual([
		'✗ All of these',
		'  ✓ Work for “The loop”',
		'  ✗ Tasks of “knots” with work: 1 of 3',
		'  ✗ One of these',
		'    ✗ Assessments by peers: 2 of 3; too low: holds (middle 1, lowest 1)',
		'      – not counted: dan: nobody has verified who wrote it',
		'      – not counted: eve: too new here, counts from 2027-02-06',
		'    ✗ Assessments by mentors: 0 of 1',
		'  ✗ Works of peers assessed: 0 of 2',
		'  ✗ Meetings of “knots” attended: 2 of 3',
	]);
});

test('told to strangers it names nobody who assessed', () => {
	const two = [
		saidBy('bob', loop, [3, 3], { way: undefined }),
		saidBy('cat', loop, [3, 3], { way: undefined }),
	];
	const told = toldTrace(
		evaluate(badgeOf({ assessments: { count: 1 } }), 'ada', factsWith({ works: [loop], assessments: two }))
			.trace,
		undefined,
		{ assessors: false },
	);
	expect(told.split('\n')).toEqual([
		'✗ Assessments by peers: 0 of 1',
		'  – not counted: nobody has verified who wrote it (2 times)',
	]);
});

test('what is called by the name of a word of JavaScript is called so', () => {
	const odd = { what: 'badge', of: 'constructor', holds: true } as const;
	expect(toldTrace(odd)).toBe('✓ Holds “constructor”');
});

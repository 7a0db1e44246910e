import { describe, expect, test } from 'vitest';
import type { AssessmentFact, Facts } from './facts.ts';
import { badgeOf, factsWith, saidBy, workBy } from '#testing/facts.ts';
import { evaluate } from './evaluate.ts';

const loop = workBy('ada', 'loop', { revision: 2, with: ['amy'] });
const oneReader = badgeOf({ assessments: { count: 1, of: 'knots/loop' } });

/** What is said of the loop by the rule that asks for one reader: whether it holds, and what was left out. */
function judged(assessments: AssessmentFact[], more: Partial<Facts> = {}) {
	const { holds, trace } = evaluate(oneReader, 'ada', factsWith({ works: [loop], assessments, ...more }));
	return { holds, counted: trace.counted, left: trace.left };
}
const leftOut = (assessment: string, because: string, more = {}) => ({
	holds: false,
	counted: [],
	left: [{ assessment: `knots/loop/ada/${assessment}`, because, ...more }],
});

describe('what counts of what was said', () => {
	test('a reader of this revision counts', () => {
		expect(judged([saidBy('bob', loop)])).toEqual({
			holds: true,
			counted: ['knots/loop/ada/bob-r2'],
			left: [],
		});
	});

	test('nobody’s word counts for their own work', () => {
		expect(judged([saidBy('ada', loop)])).toEqual(leftOut('ada-r2', 'own-work'));
	});

	test('nor for what they made together, whoever of them asks', () => {
		expect(judged([saidBy('amy', loop)])).toEqual(leftOut('amy-r2', 'made-together'));
		const facts = factsWith({ works: [loop], assessments: [saidBy('ada', loop)] });
		expect(evaluate(oneReader, 'amy', facts).holds).toBe(false);
	});

	test('what was made together counts for everybody who made it', () => {
		const facts = factsWith({ works: [loop], assessments: [saidBy('bob', loop)] });
		expect(evaluate(oneReader, 'amy', facts)).toMatchObject({ holds: true, work: ['knots/loop/ada'] });
	});

	test('work that was changed after it was read waits for another reader', () => {
		const before = saidBy('bob', loop, [4, 4], { read: 'before' });
		expect(judged([before])).toEqual(leftOut('bob-r2', 'changed-since'));
	});

	test('what was said of an older revision stays, and does not count', () => {
		const older = saidBy('bob', { ...loop, revision: 1 });
		expect(judged([older])).toEqual(leftOut('bob-r1', 'older-revision'));
	});

	test('what nobody has verified does not count, whatever role it claims', () => {
		expect(judged([saidBy('stella', loop, [4, 4], { way: undefined })])).toEqual(
			leftOut('stella-r2', 'unverified'),
		);
	});

	test('another rubric is another yardstick', () => {
		expect(judged([saidBy('bob', loop, [4, 4], { rubric: 'essay' })])).toEqual(
			leftOut('bob-r2', 'other-rubric'),
		);
	});

	test('a line of the rubric without a level, or with one that is not there, is not an answer', () => {
		const [holds] = saidBy('bob', loop).ratings;
		expect(judged([saidBy('bob', loop, [4, 4], { ratings: [holds!] })])).toEqual(
			leftOut('bob-r2', 'incomplete'),
		);
		expect(judged([saidBy('bob', loop, [4, 5])])).toEqual(leftOut('bob-r2', 'incomplete'));
	});

	test('who speaks twice has changed their mind', () => {
		const first = saidBy('bob', loop, [4, 4], { id: 'knots/loop/ada/bob-r1' });
		const last = saidBy('bob', loop, [1, 1], { date: '2027-01-21' });
		expect(judged([last, first])).toEqual({
			holds: true,
			counted: ['knots/loop/ada/bob-r2'],
			left: [{ assessment: 'knots/loop/ada/bob-r1', because: 'said-again' }],
		});
	});

	test('who came a moment ago counts from the day on which they have been here for a week', () => {
		const bob = [saidBy('bob', loop)];
		const since = (day: string) => judged(bob, { knownSince: { bob: day } });
		expect(since('2027-01-26')).toEqual(leftOut('bob-r2', 'too-new', { from: '2027-02-02' }));
		expect(since('2027-01-25').holds).toBe(true);
	});

	test('whom the school has named need not have been here for long', () => {
		expect(judged([saidBy('max', loop)], { knownSince: { max: '2027-02-01' } }).holds).toBe(true);
	});

	test('every word that can count does: nobody picks the best of them', () => {
		const rule = badgeOf({ assessments: { count: 2, median: 3 } });
		const facts = (levels: [number, number][]) =>
			factsWith({
				works: [loop],
				assessments: levels.map((level, index) => saidBy(`reader-${index}`, loop, level)),
			});
		expect(evaluate(rule, 'ada', facts([[3, 3], [3, 3]])).holds).toBe(true); // prettier-ignore
		expect(evaluate(rule, 'ada', facts([[3, 3], [3, 3], [1, 3], [2, 3]])).holds).toBe(false); // prettier-ignore
	});
});

describe('what a steward looks at', () => {
	const two = badgeOf({ assessments: { count: 2, of: 'knots/loop' } });
	const words = [saidBy('bob', loop), saidBy('cat', loop)];
	const bobs = workBy('bob');
	const cats = workBy('cat');
	const flags = (more: Partial<Facts>, badge = two) =>
		evaluate(badge, 'ada', factsWith({ works: [loop, bobs, cats], assessments: words, ...more })).flags;

	test('nothing, where peers read what a peer made', () => {
		expect(flags({})).toEqual([]);
	});

	test('two who praise each other, where more than half of the praise is theirs', () => {
		const swapped = [...words, saidBy('ada', bobs), saidBy('ada', cats)];
		expect(flags({ assessments: swapped })).toEqual(['swapped']);
		expect(flags({ assessments: swapped.slice(0, 3) })).toEqual([]);
		expect(flags({ assessments: swapped }, { ...two, guards: { ...two.guards, swapped: 1 } })).toEqual([]);
	});

	test('a small circle that reads hardly anybody else', () => {
		expect(flags({ rings: [['ada', 'bob', 'cat']] })).toEqual(['ring']);
		expect(flags({ rings: [['ada', 'bob', 'dan']] })).toEqual([]);
	});

	test('hollow words, whether they speak for somebody or are what somebody gave', () => {
		expect(flags({ assessments: [words[0]!, saidBy('cat', loop, [4, 4], { words: 11 })] })).toEqual([
			'hollow',
		]);
		const gave = [saidBy('ada', bobs, [4, 4], { words: 1 })];
		expect(flags({ assessments: gave }, badgeOf({ gives: 1 }))).toEqual(['hollow']);
	});

	test('readers of whom nobody had heard before the work was there', () => {
		const since = (cat: string) => flags({ knownSince: { bob: '2027-01-11', cat } });
		expect(since('2027-01-10')).toEqual(['all-new']);
		expect(since('2027-01-09')).toEqual([]);
	});

	test('and no flag is raised for what is not earned', () => {
		expect(flags({ rings: [['ada', 'bob', 'cat']], assessments: [words[0]!] })).toEqual([]);
	});
});

// The five ways to a badge that the platform of P2PU knew in 2011, as rules. A page of the handbook may quote them.
import { expect, test } from 'vitest';
import { badgeOf, factsWith, saidBy, workBy } from '#testing/facts.ts';
import { lernanta } from '#testing/lernanta.ts';
import type { BadgeFact, Facts } from './facts.ts';
import { evaluate } from './evaluate.ts';

const loop = workBy('ada');
const badge = (name: keyof typeof lernanta): BadgeFact => badgeOf(lernanta[name].rule, lernanta[name].more);
const holds = (name: keyof typeof lernanta, facts: Partial<Facts>) =>
	evaluate(badge(name), 'ada', factsWith(facts)).holds;
const readers = (...levels: [number, number][]) =>
	levels.map((level, index) => saidBy(`reader-${index}`, loop, level));

test('a skill: three votes, with the middle one at three or more, for work that is there', () => {
	expect(holds('skill', { works: [loop], assessments: readers([3, 3], [3, 4], [1, 3]) })).toBe(true);
	expect(holds('skill', { works: [loop], assessments: readers([3, 3], [2, 4], [1, 3]) })).toBe(false);
	expect(holds('skill', { works: [loop], assessments: readers([4, 4], [4, 4]) })).toBe(false);
	expect(holds('skill', {})).toBe(false);
});

test('a community badge: one vote of a peer, again and again with other work', () => {
	const bend = workBy('ada', 'bend');
	const facts = factsWith({ works: [loop, bend], assessments: readers([1, 1]) });
	expect(badge('community').repeatable).toBe(true);
	expect(evaluate(badge('community'), 'ada', facts, { work: loop.id }).holds).toBe(true);
	expect(evaluate(badge('community'), 'ada', facts, { work: bend.id }).holds).toBe(false);
});

test('a community badge without work to hand in: a peer says so', () => {
	const award = { id: '2027/a', badge: 'knotter', holder: 'ada' };
	expect(holds('withoutWork', { awards: [{ ...award, granted: 'bob' }] })).toBe(true);
	expect(holds('withoutWork', { awards: [{ ...award, granted: 'ada' }] })).toBe(false);
	expect(holds('withoutWork', { awards: [award] })).toBe(false);
});

test('a badge that comes by itself when every task is done', () => {
	expect(holds('completion', { works: [loop] })).toBe(false);
	expect(holds('completion', { works: [loop, workBy('ada', 'bend')] })).toBe(true);
});

test('a badge that the staff gives', () => {
	const award = { id: '2027/a', badge: 'knotter', holder: 'ada' };
	expect(holds('staff', { awards: [{ ...award, granted: 'stella' }] })).toBe(true);
	for (const granted of ['bob', 'max'])
		expect(holds('staff', { awards: [{ ...award, granted }] }), granted).toBe(false);
});

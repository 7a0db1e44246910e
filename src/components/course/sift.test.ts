import { expect, test } from 'vitest';
import { monthsOf, type Option, sift } from './sift.ts';

const option = (facet: string, chosen = false, apart = false): Option => ({ facet, chosen, apart });
// 0 open, 1 archived; 2 beginner, 3 advanced
const cards = [
	[0, 2],
	[0, 3],
	[0, 3],
	[1, 2],
].map((numbers) => new Set(numbers));
const choose = (...chosen: number[]) =>
	sift(
		cards,
		[option('signup'), option('signup', false, true), option('level'), option('level')].map(
			(one, number) => ({ ...one, chosen: chosen.includes(number) }),
		),
	);

test('what stands apart is shown only to those who ask for it', () => {
	expect(choose().shown).toEqual([true, true, true, false]);
	expect(choose(1).shown).toEqual([false, false, false, true]);
	expect(choose(0, 1).shown).toEqual([true, true, true, true]);
});

test('any option within a facet fits, and all facets have to', () => {
	expect(choose(2).shown).toEqual([true, false, false, false]);
	expect(choose(2, 3).shown).toEqual([true, true, true, false]);
	expect(choose(1, 3).shown).toEqual([false, false, false, false]);
});

test('an option counts what it would show were it the one chosen in its facet', () => {
	expect(choose().counts).toEqual([3, 1, 1, 2]);
	expect(choose(3).counts).toEqual([2, 0, 1, 2]);
	expect(choose(1).counts).toEqual([3, 1, 1, 0]);
});

test('a card that fits several options of a facet counts for each', () => {
	const both = [new Set([0, 1]), new Set([1])];
	expect(sift(both, [option('topic', true), option('topic')])).toEqual({
		shown: [true, false],
		counts: [1, 2],
	});
});

test('months are those of today, and what is past starts no more', () => {
	const days = ['2026-12-01', '2026-12-15', '2027-01-31', '2027-02-01'];
	expect(monthsOf(days, '2026-12-15')).toEqual(['this-month', 'next-month', 'later']);
	expect(monthsOf(['2027-04-01'], '2027-03-31')).toEqual(['next-month']);
});

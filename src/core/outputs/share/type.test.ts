import { expect, test } from 'vitest';
import { clipped, linesOf, typesetter } from './type.ts';

/** Every letter is as wide as it is high, and there are only the letters of ASCII. */
const type = typesetter([{ has: (code) => code < 128, advance: () => 1 }]);

test('lines are about as long as one another', () => {
	expect(linesOf('one two three four', 12, type)).toEqual(['one two', 'three four']);
	expect(linesOf('a bb ccc dddd eeeee ffffff', 16, type)).toEqual(['a bb ccc dddd', 'eeeee ffffff']);
	expect(linesOf('one', 12, type)).toEqual(['one']);
});

test('no line is wider than there is room, even if a word is', () => {
	const lines = linesOf('a Donaudampfschifffahrtsgesellschaft here', 12, type);
	expect(lines).toEqual(['a', 'Donaudampfs…', 'here']);
});

test('what is clipped says so', () => {
	expect([clipped('one two', 7, type), clipped('one two', 5, type)]).toEqual(['one two', 'one…']);
});

test('a text can be set where each of its letters is there; marks of direction need none', () => {
	expect(['knot', 'kn\u200dot\u2069', '結び'].map(type.has)).toEqual([true, true, false]);
});

test('a letter is measured in the first font that has it', () => {
	const two = typesetter([
		{ has: (code) => code === 97, advance: () => 1 },
		{ has: () => true, advance: () => 3 },
	]);
	expect(two.width('ab')).toBe(4);
});

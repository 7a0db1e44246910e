import { expect, test } from 'vitest';
import { dice } from './dice.ts';
import { ownWords, vocabulary, voice } from './words.ts';

test('the vocabulary has thousands of words, each once, all in small letters', () => {
	expect(new Set(vocabulary).size).toBe(5000);
	expect(vocabulary.every((word) => /^[a-z]{2,}$/.test(word))).toBe(true);
});

test('a few words are everywhere and most are seldom', () => {
	const chance = dice('words');
	const { word } = voice(chance, ownWords(chance));
	const counts = Map.groupBy(Array.from({ length: 20_000 }, word), (one) => one);
	const often = [...counts.values()].map(({ length }) => length).sort((a, b) => b - a);
	expect(often.slice(0, 20).reduce((sum, count) => sum + count) / 20_000).toBeGreaterThan(0.2);
	expect(often.length).toBeGreaterThan(2000);
});

test('dice of one name throw the same, of another name something else', () => {
	const throws = (name: string) => Array.from({ length: 5 }, dice(name).fraction);
	expect(throws('a')).toEqual(throws('a'));
	expect(throws('a')).not.toEqual(throws('b'));
	expect(new Set(dice('a').several(['x', 'y', 'z', 'x'], 9))).toEqual(new Set(['x', 'y', 'z']));
});

import { expect, test } from 'vitest';
import { didYouMean, nearest, nearestOf } from './nearest.ts';

test('a slip of the finger finds the word that was meant', () => {
	expect(nearest('webcarft', ['open', 'webcraft'])).toBe('webcraft');
	expect(nearest('titel', ['title', 'tile'])).toBe('title');
	expect(didYouMean('opn', ['open'])).toBe(' Did you mean `open`?');
});

test('another word is not guessed at', () => {
	expect(nearest('ab', ['cd'])).toBeUndefined();
	expect(didYouMean('python', ['javascript'])).toBe('');
});

test('whoever mistypes an address is shown those that look like it, nearest first', () => {
	const names = ['gentle-python', 'web-making-101', 'python-con-calma'];
	expect(nearestOf('gentel-pyton', names, 2)).toEqual(['gentle-python']);
	expect(nearestOf('web-making', names, 2)).toEqual(['web-making-101']);
	expect(nearestOf('quilting', names, 2)).toEqual([]);
});

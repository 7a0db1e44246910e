import { expect, test } from 'vitest';
import { didYouMean, nearest } from './nearest.ts';

test('a slip of the finger finds the word that was meant', () => {
	expect(nearest('webcarft', ['open', 'webcraft'])).toBe('webcraft');
	expect(nearest('titel', ['title', 'tile'])).toBe('title');
	expect(didYouMean('opn', ['open'])).toBe(' Did you mean `open`?');
});

test('another word is not guessed at', () => {
	expect(nearest('ab', ['cd'])).toBeUndefined();
	expect(didYouMean('python', ['javascript'])).toBe('');
});

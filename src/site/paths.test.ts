import { expect, test } from 'vitest';
import { keyOf } from './paths.ts';

const text = { digest: 'a', html: '<p>A knot.</p>', plain: 'A knot.' };

test('a text stands for itself by its digest', () => {
	expect(keyOf({ text: { ...text, html: 'not looked at' } })).toBe(keyOf({ text }));
	expect(keyOf({ text: { ...text, digest: 'b' } })).not.toBe(keyOf({ text }));
});

test('a page that shows a digest is another one when anything else of it changes', () => {
	expect(keyOf({ digest: 'a', answers: ['It holds.'] })).not.toBe(keyOf({ digest: 'a', answers: [] }));
});

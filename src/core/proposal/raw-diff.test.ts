import { expect, test } from 'vitest';
import { rawDiff } from './raw-diff.ts';

test('what git prints of a proposal becomes its changes, odd paths included', () => {
	const git =
		':000000 100644 0000000 1111111 A\0content/courses/knots/a\nb.md\0:100644 000000 1111111 0000000 D\0package.json\0';
	expect(rawDiff(git)).toEqual([
		{ status: 'A', mode: '100644', path: 'content/courses/knots/a\nb.md' },
		{ status: 'D', mode: '000000', path: 'package.json' },
	]);
});

test('a proposal without changes has none', () => {
	expect(rawDiff('')).toEqual([]);
});

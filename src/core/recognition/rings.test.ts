import { expect, test } from 'vitest';
import { components, ringsIn } from './rings.ts';

const graphOf = (arrows: Record<string, string[]>) =>
	new Map(Object.entries(arrows).map(([from, to]) => [from, new Set(to)]));
const circle = { ada: ['bob', 'cat'], bob: ['ada', 'cat'], cat: ['ada', 'bob'] };

test('people who can be reached from each other are one component', () => {
	const found = components(graphOf({ ...circle, dan: ['ada', 'eve'], eve: ['dan'], fay: ['eve'] }));
	expect(found.map((one) => one.sort().join(' ')).sort()).toEqual(['ada bob cat', 'dan eve', 'fay']);
});

test('three who read nobody else are a ring', () => {
	expect(ringsIn(graphOf({ ...circle, dan: ['eve'] }))).toEqual([
		{ people: ['ada', 'bob', 'cat'], inside: 1 },
	]);
});

test('they are none where others read them too, nor are two, nor are seven', () => {
	expect(ringsIn(graphOf({ ...circle, mentor: ['ada', 'bob'] }))).toEqual([]);
	expect(ringsIn(graphOf({ ada: ['bob'], bob: ['ada'] }))).toEqual([]);
	const names = ['a', 'b', 'c', 'd', 'e', 'f', 'g'];
	const seven = names.map((name, index): [string, string[]] => [name, [names[(index + 1) % 7]!]]);
	expect(ringsIn(graphOf(Object.fromEntries(seven)))).toEqual([]);
});

test('a chain of a hundred thousand is walked without being climbed', () => {
	const chain = new Map(
		Array.from({ length: 100_000 }, (_, index) => [`${index}`, new Set([`${index + 1}`])]),
	);
	expect(components(chain)).toHaveLength(100_001);
});

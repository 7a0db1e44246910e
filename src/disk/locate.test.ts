import { expect, test } from 'vitest';
import { type Pointer, problem } from '../core/problem.ts';
import { locator } from './locate.ts';

const text = [
	'---',
	'title: Hello',
	'summary:',
	'organizers:',
	'  - name: Ada',
	'    role: peer',
	'  - name: Bo',
	'tags: [one, two]',
	'colour: red',
	'---',
	'',
	'Text',
].join('\n');

const placeIn = (
	file: string,
	source: string,
	at: Pointer,
	rule: 'fm/schema' | 'fm/unknown-key' = 'fm/schema',
) => locator(source, file)(problem(rule, file, at, '')).at;
const place = (...at: Pointer) => placeIn('a.mdx', text, at);

test('a problem of a value stands at the value', () => {
	expect(place('title')).toEqual({ line: 2, column: 8 });
	expect(place('organizers', 0, 'role')).toEqual({ line: 6, column: 11 });
	expect(place('organizers', 1)).toEqual({ line: 7, column: 5 });
	expect(place('tags', 1)).toEqual({ line: 8, column: 13 });
});

test('a problem of an empty value stands at its name', () =>
	expect(place('summary')).toEqual({ line: 3, column: 1 }));

test('what is missing is reported where it should be', () => {
	expect(place('licence')).toEqual({ line: 2, column: 1 });
	expect(place('organizers', 1, 'role')).toEqual({ line: 7, column: 5 });
	expect(place('organizers', 5, 'role')).toEqual({ line: 4, column: 1 });
	expect(place('summary', 'deeper')).toEqual({ line: 3, column: 1 });
	expect(place()).toEqual({ line: 2, column: 1 });
});

test('a problem of a name stands at the name', () =>
	expect(placeIn('a.mdx', text, ['colour'], 'fm/unknown-key')).toEqual({ line: 9, column: 1 }));

test('data files have no lines before their record', () => {
	expect(placeIn('a.yml', 'a: 1\nb: { c: 2 }\n', ['b', 'c'])).toEqual({ line: 2, column: 9 });
	expect(placeIn('a.yml', '', ['a'])).toEqual({ line: 1, column: 1 });
});

test('a place that is known stays, and a file that cannot be read has its first line', () => {
	const known = problem('text/bidi', 'a.md', { line: 7, column: 3 }, '');
	expect(locator(text, known.file)(known)).toBe(known);
	const whole = problem('path/mode', 'a.md', undefined, '');
	expect(locator(text, whole.file)(whole)).toBe(whole);
	expect(placeIn('a.md', 'no front matter', ['a'])).toEqual({ line: 1, column: 1 });
	expect(placeIn('a.yml', `a: ${'['.repeat(5000)}`, ['a'])).toEqual({ line: 1, column: 1 });
});

test('a file with thousands of problems is read once for all of them', () => {
	const fields = Array.from({ length: 3000 }, (_, index) => `k${index}: 1\n`);
	const places = fields.map((_, index) => problem('fm/unknown-key', 'a.yml', [`k${index}`], ''));
	const found = places.map(locator(fields.join(''), 'a.yml')).map(({ at }) => at);
	expect(found).toEqual(fields.map((_, index) => ({ line: index + 1, column: 1 })));
});

import { expect, test } from 'vitest';
import { slugOf } from './slug.ts';

test.each([
	['Tie a knot', 'tie-a-knot'],
	['Un été à Malmö: c’est l’école', 'un-ete-a-malmo-cest-lecole'],
	['Straße 2.0', 'strasse-2-0'],
	['ab '.repeat(40), `${'ab-'.repeat(20)}`.slice(0, -1)],
	['العقد', ''],
	['العقد 101', ''],
	['Кто ты?', ''],
	['…', ''],
])('the title “%s” makes the word “%s” for the address', (title, word) => {
	expect(slugOf(title)).toBe(word);
});

import { expect, test } from 'vitest';
import en from './en.json' with { type: 'json' };
import { missingTold, missingWords } from './missing.ts';
import { languages, type Sentence, tableOf, type WordKey } from './words.ts';

const all = Object.keys(en) as WordKey[];
const formsOf = (sentence: Sentence = '') =>
	typeof sentence === 'string' ? { other: sentence } : (sentence as Record<string, string>);
const placeholdersOf = (text: string) => [...new Set(text.match(/\{\w+\}/g))].sort();
const english = (key: WordKey) => [
	...new Set(Object.values(formsOf(tableOf('en')[key])).flatMap(placeholdersOf)),
];

test('there are words in English, Spanish and Arabic', () => {
	expect(languages).toEqual(['en', 'es', 'ar']);
});

test.each(languages)('no sentence and no plural form is missing in `%s`', (language) => {
	expect(missingWords(language)).toEqual({ keys: [], forms: [], of: all.length });
});

test.each(languages)(
	'the sentences of `%s` stand in the order of the English ones, and no others do',
	(language) => {
		expect(Object.keys(tableOf(language))).toEqual(all);
	},
);

test.each(languages)('a sentence has plural forms in `%s` only where English counts too', (language) => {
	const counted = all.filter((key) => typeof tableOf(language)[key] !== 'string');
	expect(counted.filter((key) => typeof en[key] === 'string')).toEqual([]);
});

// A form for one number alone may say it in a word: “two weeks”.
test.each(languages)('every placeholder of English stands in `%s`', (language) => {
	const single = ['zero', 'one', 'two'];
	const wrong = all.flatMap((key) =>
		Object.entries(formsOf(tableOf(language)[key])).flatMap(([form, text]) => {
			const counting = typeof tableOf(language)[key] !== 'string' && single.includes(form);
			const held = (one: string) => counting && ['{n}', '{hours}'].includes(one);
			const given = placeholdersOf(text);
			const lost = english(key).filter((one) => !given.includes(one) && !held(one));
			const strange = given.filter((one) => !english(key).includes(one));
			return [...lost, ...strange].map((one) => `${key}.${form} ${one}`);
		}),
	);
	expect(wrong).toEqual([]);
});

test('a missing sentence and a missing plural form are found', () => {
	const { 'nav.courses': _, ...table } = tableOf('ar');
	const found = missingWords('ar', { ...table, 'count.courses': { one: 'دورة واحدة', other: '{n} دورة' } });
	expect(found.keys).toEqual(['nav.courses']);
	expect(found.forms.sort()).toEqual([
		'count.courses.few',
		'count.courses.many',
		'count.courses.two',
		'count.courses.zero',
	]);
});

test('a language without words is told with how many of them show in English', () => {
	expect(missingTold(['en', 'pl', 'es-MX'])).toEqual([
		`Polish: ${all.length} of ${all.length} sentences are missing, so they show in English.`,
	]);
});

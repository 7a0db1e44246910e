import { expect, test } from 'vitest';
import { textLanguage, textWords } from '#core/text/words.ts';
import { direction, languages, words } from './words.ts';

test('a number chooses the form of its sentence', () => {
	const t = words('en');
	expect([1, 2].map((n) => t('count.courses', { n }))).toEqual(['1 course', '2 courses']);
});

test('what is not given is left out', () => {
	expect(words('en')('nav.about')).toBe('About ');
});

test('a language without words of its own speaks English', () => {
	expect(words('pl')('nav.courses')).toBe('Courses');
});

test('a language of a country speaks as the language does', () => {
	expect(words('es-MX')('nav.courses')).toBe('Cursos');
});

test('Arabic counts in six ways', () => {
	const t = words('ar');
	expect([0, 1, 2, 3, 11, 100].map((n) => t('count.courses', { n }))).toEqual([
		'لا دورات',
		'دورة واحدة',
		'دورتان',
		'3 دورات',
		'11 دورة',
		'100 دورة',
	]);
});

test('Arabic runs from right to left', () => {
	expect(['ar', 'ur', 'en', 'ja'].map(direction)).toEqual(['rtl', 'rtl', 'ltr', 'ltr']);
});

test.each(languages)('pages and texts say the same in `%s`', (language) => {
	const t = words(language);
	expect(textLanguage(language)).toBe(language);
	expect(textWords(textLanguage(language))).toMatchObject({
		task: t('task.task'),
		optional: t('task.optional'),
		deliverable: t('task.deliverable'),
		resource: {
			read: t('resource.read'),
			watch: t('resource.watch'),
			listen: t('resource.listen'),
			do: t('resource.do'),
			use: t('resource.use'),
		},
		archived: t('resource.archived'),
		facilitator: t('unit.facilitator'),
	});
});

import { expect, test } from 'vitest';
import { searchLanguage, searchParts, type SearchedPage } from './search-index.ts';

test('a page is searched in the language of what it holds', () => {
	expect(searchLanguage('<html lang="en"><main id="main" lang="ar" data-pagefind-body></main>')).toBe('ar');
});

test('a page without a mark is not searched', () => {
	expect(searchLanguage('<html lang="en"><main id="main" lang="en"></main>')).toBeUndefined();
});

const page = (address: string, language = 'en', digest = 'a'): SearchedPage => ({
	address,
	language,
	digest,
});
const many = Array.from({ length: 60 }, (_, number) =>
	page(`/courses/course-${number % 12}/unit-${number}/`),
);

test('a small school is searched in one part a language', () => {
	const parts = searchParts([page('/courses/knots/'), page('/courses/nudos/', 'es'), page('/about/')]);
	expect(parts.map(({ name, pages }) => [name, pages.length])).toEqual([
		['en/0', 2],
		['es/0', 1],
	]);
});

test('a large school is cut into parts, and a course is never cut', () => {
	const parts = searchParts(many, 20);
	expect(parts.length).toBeGreaterThan(1);
	expect(parts.flatMap(({ pages }) => pages).length).toBe(60);
	for (const course of new Set(many.map(({ address }) => address.split('/')[2])))
		expect(
			parts.filter(({ pages }) => pages.some(({ address }) => address.includes(`/${course}/`))).length,
		).toBe(1);
});

test('a changed page changes the digest of its part alone', () => {
	const digests = (pages: SearchedPage[]) => searchParts(pages, 20).map(({ digest }) => digest);
	const [first, ...others] = many;
	const changed = digests([{ ...first!, digest: 'b' }, ...others]);
	expect(digests(many).filter((digest, index) => digest !== changed[index]).length).toBe(1);
});

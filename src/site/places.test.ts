import { expect, test } from 'vitest';
import { schoolOf } from '#testing/school.ts';
import { editionsOf } from './edition.ts';
import { frameOf } from './frame.ts';
import type { Meta } from './meta.ts';
import { alternatesOf, canonicalOf, placesOf, wordsOf } from './places.ts';

/** The frames of a school below `/school/` that speaks English and Spanish. */
async function frames() {
	const site = `title: Knots
tagline: Everything with ropes
description: A university of knots.
url: https://knots.example
base: /school/
repository: https://forge.example/knots/school
languages: [en, es]
licence: CC-BY-SA-4.0
`;
	const { catalogue } = await schoolOf({ 'site.yml': site });
	const [english, spanish] = editionsOf(catalogue).map((edition) => frameOf(edition));
	return { english: english!, spanish: spanish! };
}

const page = (more: Partial<Meta>): Meta => ({
	title: 'Knots',
	description: 'All about knots.',
	address: '/courses/',
	accent: 'teal',
	...more,
});

test('a page in the words of the site is at home in every edition', async () => {
	const { spanish } = await frames();
	expect(canonicalOf(spanish, page({}))).toBe('https://knots.example/school/es/courses/');
	expect(alternatesOf(spanish, page({}))).toEqual([
		{ language: 'en', href: 'https://knots.example/school/courses/' },
		{ language: 'es', href: 'https://knots.example/school/es/courses/' },
		{ language: 'x-default', href: 'https://knots.example/school/courses/' },
	]);
});

test('a text is at home in the edition of its language, or in the main one', async () => {
	const { english, spanish } = await frames();
	const home = (written: string) => [english, spanish].map((frame) => canonicalOf(frame, page({ written })));
	expect(home('es')).toEqual(Array(2).fill('https://knots.example/school/es/courses/'));
	expect(home('ja')).toEqual(Array(2).fill('https://knots.example/school/courses/'));
});

test('only a true translation is said to be one', async () => {
	const { english } = await frames();
	const course = page({ written: 'en', address: '/courses/knots/' });
	expect(alternatesOf(english, course)).toEqual([]);
	const translations = [{ language: 'es', address: '/courses/nudos/' }];
	expect(alternatesOf(english, { ...course, translations })).toEqual([
		{ language: 'en', href: 'https://knots.example/school/courses/knots/' },
		{ language: 'es', href: 'https://knots.example/school/es/courses/nudos/' },
	]);
	expect(alternatesOf(english, page({ listed: false }))).toEqual([]);
});

test('whoever changes the language stays on the page, or comes to its translation', async () => {
	const { english } = await frames();
	const hrefs = (meta: Meta) => placesOf(english, meta).map(({ href }) => href);
	expect(hrefs(page({}))).toEqual(['/school/courses/', '/school/es/courses/']);
	const translations = [{ language: 'es', address: '/courses/nudos/' }];
	expect(hrefs(page({ written: 'en', translations }))).toEqual([
		'/school/courses/',
		'/school/es/courses/nudos/',
	]);
	expect(hrefs(page({ address: '/404.html' }))).toEqual(['/school/', '/school/es/']);
});

test('what belongs to a text is said in its language, where the site speaks it', async () => {
	const { english } = await frames();
	expect(wordsOf(english, page({ written: 'ja' }))('nav.courses')).toBe('Courses');
});

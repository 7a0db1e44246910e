import { expect, test } from 'vitest';
import { schoolOf } from '#testing/school.ts';
import { editionsOf, localAddress, mainEdition, speaking, textIn } from './edition.ts';

const SITE = `title: Knot University
tagline: Everything with ropes
description: A university of knots.
url: https://knots.example
base: /school/
repository: https://forge.example/knots/school
languages: [en, ar]
licence: CC-BY-SA-4.0
`;

test('each language of the site has an edition, the main one first', async () => {
	const { catalogue } = await schoolOf({ 'site.yml': SITE });
	expect(editionsOf(catalogue).map(({ locale, language }) => [locale, language])).toEqual([
		['en', 'en'],
		['ar', 'ar'],
	]);
});

test('a page stands in each edition, a file stands once', async () => {
	const { site } = (await schoolOf({ 'site.yml': SITE })).catalogue;
	const inArabic = ['/', '/courses/', '/search/?q=rope', '/courses/knots/#text', '/covers/knots.svg', '#top'];
	expect(inArabic.map((address) => localAddress(site, 'ar', address))).toEqual([
		'/ar/',
		'/ar/courses/',
		'/ar/search/?q=rope',
		'/ar/courses/knots/#text',
		'/covers/knots.svg',
		'#top',
	]);
	expect(localAddress(site, 'en', '/courses/')).toBe('/courses/');
	expect(localAddress(site, 'ar', '/admin/#/collections/courses/new')).toBe(
		'/admin/#/collections/courses/new',
	);
});

test('an edition speaks the language of a text only if the site speaks it', async () => {
	const edition = mainEdition((await schoolOf({ 'site.yml': SITE })).catalogue);
	expect(speaking(edition, 'ar')).toMatchObject({ locale: 'en', language: 'ar' });
	expect(speaking(edition, 'ja')).toBe(edition);
});

const PLACES = `discussion: { label: the rope forum, url: 'https://forum.example/ropes' }
signUp: { label: a letter, url: 'https://knots.example/letters' }
`;

test('a place of the site has a name in each language, and one address', async () => {
	const site = `${SITE}${PLACES}translations:
  ar:
    tagline: كل شيء بالحبال
    description: جامعة للعُقد.
    discussion: { label: منتدى الحبال }
`;
	const { catalogue, lines } = await schoolOf({ 'site.yml': site });
	expect(lines).toEqual([]);
	expect(
		editionsOf(catalogue).map(({ site: { tagline, discussion, signUp } }) => [tagline, discussion, signUp]),
	).toEqual([
		[
			'Everything with ropes',
			{ label: 'the rope forum', way: 'link', url: 'https://forum.example/ropes' },
			{ label: 'a letter', way: 'link', url: 'https://knots.example/letters' },
		],
		[
			'كل شيء بالحبال',
			{ label: 'منتدى الحبال', way: 'link', url: 'https://forum.example/ropes' },
			{ label: 'a letter', way: 'link', url: 'https://knots.example/letters' },
		],
	]);
});

test('a place that the site does not have is named in no language', async () => {
	const site = `${SITE}translations:
  ar:
    tagline: كل شيء بالحبال
    description: جامعة للعُقد.
    discussion: { label: منتدى الحبال }
`;
	const [, arabic] = editionsOf((await schoolOf({ 'site.yml': site })).catalogue);
	expect(arabic!.site.discussion).toBeUndefined();
});

test('links of a text lead to pages of its edition, and words that look like links stay', async () => {
	const { catalogue } = await schoolOf({
		'site.yml': SITE,
		'handbook/ropes.md':
			'---\ntitle: Ropes\n---\n\nSee [the course](/courses/knots/), [elsewhere](https://rope.example/) and `<a href="/school/courses/">`.\n',
	});
	const [, arabic] = editionsOf(catalogue);
	const text = textIn(arabic!, catalogue.handbook.find(({ id }) => id === 'ropes')!.text);
	expect(text.html).toContain('href="/school/ar/courses/knots/"');
	expect(text.html).toContain('href="https://rope.example/"');
	expect(text.html).toContain('&#x3C;a href="/school/courses/">');
});

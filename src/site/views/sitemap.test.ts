import { expect, test } from 'vitest';
import type { Sample } from '#core/rules/rule.ts';
import { sampleSchool } from '#testing/sample-school.ts';
import { schoolOf } from '#testing/school.ts';
import { mainEdition } from '../edition.ts';
import { sitemapRows } from './sitemap.ts';

/** The sample school in two languages, with a draft and a history. */
async function pagesOf(changes: Sample = {}, most?: number) {
	const { catalogue } = await schoolOf({
		...sampleSchool,
		'site.yml': sampleSchool['site.yml']?.replace('languages: [en]', 'languages: [en, ar]') ?? '',
		...changes,
	});
	const files = [{ path: 'courses/knots/units/01-first-knot.mdx', act: 'changed' }] as const;
	const change = { commit: 'abcdef1', day: '2027-01-09', subject: 'Tie it', people: [0], files };
	const history = { reach: 'recent', changes: [change] } as const;
	return sitemapRows(mainEdition({ ...catalogue, history }), most);
}

const listed = async (changes?: Sample) =>
	(await pagesOf(changes)).flatMap(({ view }) => ('pages' in view ? view.pages : []));

test('a text is listed in its own language alone, with its translations', async () => {
	const courses = (await listed()).filter(({ url }) => /courses\/(knots|uqad)\/$/.test(url));
	const versions = [
		{ language: 'en', href: 'https://school.example/courses/knots/' },
		{ language: 'ar', href: 'https://school.example/ar/courses/uqad/' },
	];
	expect(courses).toEqual([
		{ url: 'https://school.example/courses/knots/', changed: '2027-01-09', versions },
		{ url: 'https://school.example/ar/courses/uqad/', changed: undefined, versions: versions.toReversed() },
	]);
});

test('a page of the site’s own words is listed in each language', async () => {
	const abouts = (await listed()).filter(({ url }) => url.endsWith('/about/'));
	const versions = [
		{ language: 'en', href: 'https://school.example/about/' },
		{ language: 'ar', href: 'https://school.example/ar/about/' },
		{ language: 'x-default', href: 'https://school.example/about/' },
	];
	expect(abouts).toEqual(
		['https://school.example/about/', 'https://school.example/ar/about/'].map((url) => ({
			url,
			changed: undefined,
			versions,
		})),
	);
});

test('a unit is as old as its last change, and the mails are listed', async () => {
	const units = (await listed()).filter(({ url }) => /courses\/knots\/[^/]+\/$/.test(url));
	expect(units.map(({ url, changed, versions }) => [url, changed, versions])).toEqual([
		['https://school.example/courses/knots/first-knot/', '2027-01-09', []],
		['https://school.example/courses/knots/everything/', undefined, []],
		['https://school.example/courses/knots/mail/', undefined, []],
	]);
	const mails = (await listed()).filter(({ url }) => /courses\/uqad\/mail\//.test(url));
	expect(mails.map(({ url }) => url)).toEqual([
		'https://school.example/ar/courses/uqad/mail/',
		'https://school.example/ar/courses/uqad/mail/ahlan/',
	]);
});

test('what a group did is listed, week by week and meeting by meeting; the pages by which one takes part are not', async () => {
	const pages = await listed({
		'cohorts/knots/spring.yml':
			'title: Spring\nstarts: 2027-03-01\nends: 2027-03-14\nzone: Etc/UTC\nfacilitators: [stewards]\n',
		'recaps/knots/spring/first.mdx': '---\ntitle: First\nday: 2027-03-01\n---\n\nWe tied it.\n',
		'cycles/year.yml': 'title: The year\nsignUpOpens: 2026-12-01\nstarts: 2027-01-01\nends: 2027-12-31\n',
	});
	const group = 'https://school.example/courses/knots/groups/spring/';
	expect(pages.map(({ url }) => url).filter((url) => url.startsWith(group))).toEqual([
		group,
		`${group}week-1/`,
		`${group}week-2/`,
		`${group}meetings/first/`,
	]);
	const of = (path: string) => pages.some(({ url }) => url === `https://school.example${path}`);
	expect(
		['/mentors/', '/activity/', '/announcements/', '/questions/', '/cycles/', '/cycles/year/'].filter(
			(path) => !of(path),
		),
	).toEqual([]);
});

test('drafts are not listed, nor said to be translations', async () => {
	const draft = sampleSchool['courses/uqad/index.mdx']?.replace('status: open', 'status: draft') ?? '';
	const pages = await listed({ 'courses/uqad/index.mdx': draft });
	expect(pages.filter(({ url }) => url.includes('/uqad/'))).toEqual([]);
	expect(pages.find(({ url }) => url.endsWith('/knots/'))?.versions).toEqual([]);
});

test('a large site is listed in several files, and these in one', async () => {
	const whole = await listed();
	const most = Math.ceil(whole.length / 2);
	const rows = await pagesOf({}, most);
	expect(rows.map(({ params }) => params['sitemap'])).toEqual(['sitemap', 'sitemap-1', 'sitemap-2']);
	expect(rows[0]?.view).toEqual({
		sitemaps: ['https://school.example/sitemap-1.xml', 'https://school.example/sitemap-2.xml'],
	});
	expect(rows.flatMap(({ view }) => ('pages' in view ? view.pages : []))).toEqual(whole);
});

import { expect, test } from 'vitest';
import { folderOf } from '#testing/school.ts';
import { courseFolders, courseList } from './course-list.ts';

const page = (title: string, inside = '') =>
	`<html><head><meta property="og:title" content="${title}"><link rel="stylesheet" href="/school/_astro/a.css">` +
	`<link rel="alternate" href="/school/feed.xml"></head><body><main id="main" lang="en">${inside}</main></body></html>`;
const moved = '<meta http-equiv="refresh" content="0; url=/school/courses/knots/">';

const site = {
	'_astro/a.css': 'a {}',
	'_astro/quiz.js': 'import{s}from"./saved.js";s()',
	'_astro/saved.js': 'export let s=()=>import(`./parts/later.js`)',
	'_astro/parts/later.js': 'import"../deep.js"',
	'_astro/deep.js': '',
	'_astro/other.js': '',
	'covers/knots.svg': '<svg/>',
	'feed.xml': '<feed/>',
	'courses/index.html': page('Courses'),
	'courses/knots/index.html': page('Knots &amp; bends', '<img alt="" src="/school/covers/knots.svg">'),
	'courses/knots/loop/index.html': page('A loop', '<script src="/school/_astro/quiz.js"></script>'),
	'courses/knots/old-loop/index.html': moved,
	'courses/ropes/index.html': moved,
	'es/courses/knots/index.html': page('Knots'),
};

test('every course has a list in every language, but none under an earlier name', () => {
	expect(courseFolders(folderOf(site), ['es'])).toEqual(['courses/knots/', 'es/courses/knots/']);
});

test('a list names the pages of a course and all that they need, once, and how much it is', () => {
	const { version, ...list } = courseList(folderOf(site), '/school/', 'courses/knots/');
	const needed = [
		'_astro/a.css',
		'_astro/deep.js',
		'_astro/parts/later.js',
		'_astro/quiz.js',
		'_astro/saved.js',
		'covers/knots.svg',
	] as const;
	const pages = ['courses/knots/index.html', 'courses/knots/loop/index.html'] as const;
	expect(version).toMatch(/^\w{16}$/);
	expect(list).toEqual({
		title: 'Knots & bends',
		language: 'en',
		bytes: [...pages, ...needed].reduce((sum, file) => sum + site[file].length, 0),
		addresses: ['courses/knots/', 'courses/knots/loop/', ...needed].map((path) => `/school/${path}`),
	});
});

test('the version of a list changes with what is in it, and with nothing else', () => {
	const versionOf = (changes: Record<string, string>) =>
		courseList(folderOf({ ...site, ...changes }), '/school/', 'courses/knots/').version;
	expect(versionOf({ 'feed.xml': '<feed>news</feed>' })).toBe(versionOf({}));
	expect(versionOf({ 'covers/knots.svg': '<svg> </svg>' })).not.toBe(versionOf({}));
});

import { expect, test } from 'vitest';
import { formatProblem } from '../core/problem.ts';
import { pathProblems } from './path.ts';
import { twinProblems } from './twin.ts';
import type { Found } from './walk.ts';

const lines = (path: string, found: Partial<Found> = {}) =>
	pathProblems({ path, kind: 'file', mode: 0o100644, size: 100, ...found }).map((one) =>
		formatProblem(one).slice(`${path}:1:1  `.length),
	);

test.each([
	'site.yml',
	'urls.lock',
	'courses/intro-to-css/index.mdx',
	'courses/intro-to-css/units/01-hello.md',
	'courses/intro-to-css/pictures/box-model.v2_dark.webp',
	'badges/helper.svg',
	'handbook/pictures/map.png',
	'roster/intro-to-css/2027-spring/ada.yml',
])('`%s` is a file of a school', (path) => expect(lines(path)).toEqual([]));

test.each([
	['people/Ada.yml', '`Ada.yml`'],
	['people/-rf.yml', '`-rf.yml`'],
	['people/ada .yml', '`ada .yml`'],
	['people/100%.yml', '`100%.yml`'],
	['people/[a].yml', '`[a].yml`'],
	['people/a--b.yml', '`a--b.yml`'],
	['people/pаypal.yml', '`pаypal.yml`'],
	['Courses/css/index.mdx', '`Courses`'],
])('`%s` is no name for the web', (path, name) =>
	expect(lines(path)).toContain(
		`${name} is no name for the web. Use small letters a–z and digits, parted by single hyphens. [path/name]`,
	),
);

test('a name that Windows keeps is refused, with any ending', () => {
	const message = (name: string) =>
		`Windows keeps the name \`${name}\` for a device, and nobody there could open it. Choose another one. [path/name]`;
	expect(lines('people/con.yml')).toContain(message('con.yml'));
	expect(lines('courses/aux/index.mdx')).toContain(message('aux'));
	expect(lines('people/connie.yml')).toEqual([]);
});

test('names and paths have an end', () => {
	expect(lines(`people/${'a'.repeat(81)}.yml`)).toEqual([
		'The name has 85 characters; 80 are allowed. Choose a shorter one. [path/name]',
	]);
	const path = `roster/${'a'.repeat(70)}/${'b'.repeat(70)}/${'c'.repeat(70)}.yml`;
	expect(lines(path)).toEqual([
		'The path has 223 characters; 200 are allowed. Choose shorter names. [path/name]',
	]);
});

test('an entry may not take the address of a page of the site', () => {
	const message = (name: string, whose: string) =>
		`\`${name}\` cannot be the name of an entry: another page ${whose}. Choose another one. [path/reserved]`;
	expect(lines('wiki/index.mdx')).toEqual([message('index', 'stands at its address')]);
	expect(lines('people/admin.yml')).toEqual([message('admin', 'stands at its address')]);
	for (const name of ['rules', 'components'])
		expect(lines(`handbook/${name}.md`)).toEqual([message(name, 'stands at its address')]);
	expect(lines('wiki/rules.md')).toEqual([]);
	expect(lines('courses/css/units/404.mdx')).toEqual([message('404', 'stands at its address')]);
	expect(lines('courses/css/units/03-groups.mdx')).toEqual([
		message('groups', 'of the course stands at its address'),
	]);
	expect(lines('people/constructor.yml')).toEqual([
		'`constructor` cannot be the name of an entry: programs use it for something else. Choose another one. [path/reserved]',
	]);
});

test('a stray file is told where it was probably meant to lie', () => {
	const message = (path: string) =>
		`No part of a school lies here, so nothing would read this file. Did you mean \`${path}\`? [path/unknown]`;
	expect(lines('course/css/index.mdx')).toEqual([message('courses/css/index.mdx')]);
	expect(lines('courses/css/01-hello.mdx')).toEqual([message('courses/css/units/01-hello.mdx')]);
	expect(lines('courses/css/index.yml')).toEqual([message('courses/css/index.mdx')]);
	expect(lines('courses/css/box.png')).toEqual([message('courses/css/pictures/box.png')]);
	expect(lines('badges/loop.png')).toEqual([message('badges/loop.svg')]);
	expect(lines('courses/css/images/box.png')).toEqual([
		'No part of a school lies here, so nothing would read this file. Put it where such files lie, `courses/<course>/pictures/<picture>.png`, or delete it. [path/unknown]',
	]);
	expect(lines('people/ada.md')).toEqual([message('people/ada.yml')]);
	expect(lines('people/ada_lovelace.yml')).toEqual([message('people/ada-lovelace.yml')]);
	expect(lines('notes.md')).toEqual([
		'No part of a school lies here, so nothing would read this file. Put it where such files lie, `courses/<course>/units/<unit>.mdx`, or delete it. [path/unknown]',
	]);
});

test('content is pages, records and pictures only', () => {
	const only = 'Files may end in .md .mdx .yml .svg .png .jpg .webp only.';
	const other =
		'Content is pages, records and pictures only; delete the file, or link to it where it lies on the web.';
	expect(lines('courses/css/evil.js')).toEqual([`${only} ${other} [path/extension]`]);
	expect(lines('people/ada.yaml')).toEqual([`${only} Call it \`.yml\`. [path/extension]`]);
	expect(lines('courses/css/pictures/box.gif')).toEqual([
		`${only} Save the picture as .png or .webp. [path/extension]`,
	]);
	expect(lines('handbook/knots.constructor')).toEqual([`${only} ${other} [path/extension]`]);
	expect(lines('handbook/knots.__proto__')).toContain(`${only} ${other} [path/extension]`);
	for (const path of ['.env', 'courses/css/_redirects', '_headers', 'people/.ada.yml.swp'])
		expect(lines(path)).toEqual([
			'The file gives orders to a program, or is hidden. Content is pages, records and pictures only; delete it. [path/extension]',
		]);
});

test('what is no ordinary file is refused', () => {
	expect(lines('people/ada.yml', { kind: 'symlink' })).toEqual([
		'This is a link to another place. Put the file itself here, or delete the link. [path/symlink]',
	]);
	expect(lines('people/ada.yml', { kind: 'other' })).toEqual([
		'This is no ordinary file. Delete it. [path/unknown]',
	]);
	expect(lines('people/ada.yml', { mode: 0o100755 })).toEqual([
		'The file may be run as a program, and content never is. Take the bit away: `chmod 644`, or `git update-index --chmod=-x`. [path/mode]',
	]);
	expect(lines('a/b', { kind: 'deep' })).toEqual([
		'Folders lie more than 8 deep here, and nothing below was read. Move the files up. [path/depth]',
	]);
	expect(lines('b.md', { kind: 'too-many' })).toEqual([
		'The content folder holds more than 100,000 files, and this one and the rest were not read. Part the school into several. [limit/files]',
	]);
});

test('what the disk would not show is called what it is', () => {
	expect(lines('people/ada.yml', { kind: 'unreadable' })).toEqual([
		'The disk would not show this file. Check its permissions. [path/unreadable]',
	]);
	expect(lines('people', { kind: 'closed' })).toEqual([
		'The disk would not show this folder. Check its permissions. [path/unreadable]',
	]);
	expect(lines('', { kind: 'closed' })).toEqual([
		'The content folder cannot be read. Check its permissions. [path/unreadable]',
	]);
});

test('a text may be half a megabyte, a picture four', () => {
	const long = (path: string) => lines(path, { size: 512 * 1024 + 1 });
	const allowed = 'The file has 513 KB; 512 are allowed.';
	expect(long('wiki/a.md')).toEqual([`${allowed} Part it into several. [path/size]`]);
	expect(long('site.yml')).toEqual([`${allowed} Make its texts shorter. [path/size]`]);
	expect(long('badges/helper.svg')).toEqual([
		`${allowed} Simplify the drawing, or save it as .png. [path/size]`,
	]);
	expect(lines('courses/css/pictures/box.png', { size: 4 * 1024 * 1024 })).toEqual([]);
	expect(lines('courses/css/pictures/box.png', { size: 4 * 1024 * 1024 + 1 })).toEqual([
		'The file has 4,097 KB; 4,096 are allowed. Save the picture smaller. [path/size]',
	]);
});

test('two files at one address are both refused', () => {
	const twins = (...paths: string[]) => twinProblems(paths).map(formatProblem);
	const same = (path: string, other: string) =>
		`${path}:1:1  This file has the same address as \`${other}\`. Delete or rename one of them. [path/twin]`;
	const units = (name: string) => `courses/css/units/${name}`;
	expect(twins('wiki/a.md', 'wiki/a.mdx')).toEqual([
		same('wiki/a.md', 'wiki/a.mdx'),
		same('wiki/a.mdx', 'wiki/a.md'),
	]);
	expect(twins(units('01-a.md'), units('02-a.md'))).toEqual([
		same(units('01-a.md'), units('02-a.md')),
		same(units('02-a.md'), units('01-a.md')),
	]);
	expect(twins('mail/css/01-a.mdx', 'mail/css/02-a.mdx', 'mail/html/01-a.mdx')).toEqual([
		same('mail/css/01-a.mdx', 'mail/css/02-a.mdx'),
		same('mail/css/02-a.mdx', 'mail/css/01-a.mdx'),
	]);
	expect(twins(units('01-a.md'), 'courses/html/units/01-a.md', 'badges/a.mdx', 'badges/a.svg')).toEqual([]);
});

test('two files that another computer cannot tell apart are both refused', () => {
	const confused = (path: string, other: string) =>
		`${path}:1:1  Many computers cannot tell this file from \`${other}\`. Delete or rename one of them. [path/twin]`;
	const composed = 'wiki/caf\u00e9.md';
	const decomposed = 'wiki/cafe\u0301.md';
	expect(twinProblems([composed, decomposed, 'wiki/b.md', 'wiki/B.md']).map(formatProblem)).toEqual([
		confused(composed, decomposed),
		confused(decomposed, composed),
		confused('wiki/b.md', 'wiki/B.md'),
		confused('wiki/B.md', 'wiki/b.md'),
	]);
});

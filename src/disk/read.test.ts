import { chmodSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { folderOf } from '#testing/school.ts';
import { formatProblem } from '../core/problem.ts';
import { readFiles, textAt } from './read.ts';
import { NotASchool } from './walk.ts';

const page = '---\ntitle: T\n---\n\nText\n';
const dot = '<svg xmlns="http://www.w3.org/2000/svg" width="4" height="3"/>';

test('pages, records and pictures are read, each as what it is', () => {
	const root = folderOf({
		'site.yml': 'title: S\n',
		'courses/css/units/01-a.mdx': page,
		'courses/css/pictures/dot.svg': dot,
	});
	expect(readFiles(root)).toEqual({
		files: [
			{
				path: 'courses/css/units/01-a.mdx',
				collection: 'units',
				id: 'css/01-a',
				data: { title: 'T' },
				body: '\n\n\n\nText\n',
			},
			{ path: 'site.yml', collection: 'site', id: 'site', data: { title: 'S' }, body: '' },
		],
		assets: new Map([
			[
				'courses/css/pictures/dot.svg',
				{ path: 'courses/css/pictures/dot.svg', bytes: dot.length, width: 4, height: 3 },
			],
		]),
		signed: new Map(),
		published: [],
		problems: [],
	});
});

test('every problem of every file is told in one run, and the others are read all the same', () => {
	const root = folderOf({
		'people/ada.yml': 'name: @ada\n',
		'people/bo.yml': 'name: Bo\n',
		'people/Cy.yml': 'name: Cy\n',
		'wiki/a.md': `${page}\u202e`,
		'wiki/b.md': 'No front matter \u200b\n',
		'wiki/b.mdx': page,
	});
	symlinkSync('/etc/passwd', join(root, 'wiki/c.md'));
	chmodSync(join(root, 'wiki/a.md'), 0o755);
	const { files, problems } = readFiles(root);
	expect(files.map(({ path }) => path)).toEqual(['people/bo.yml']);
	expect(problems.map(formatProblem)).toEqual([
		'people/Cy.yml:1:1  `Cy.yml` is no name for the web. Use small letters a–z and digits, parted by single hyphens. [path/name]',
		'people/ada.yml:1:7  A value may not begin with `@`. Put quotes around the value. [fm/yaml]',
		'wiki/a.md:1:1  The file may be run as a program, and content never is. Take the bit away: `chmod 644`, or `git update-index --chmod=-x`. [path/mode]',
		'wiki/a.md:6:1  The invisible sign U+202E turns the direction of the text. Delete it: Arabic and Hebrew need no such sign. [text/bidi]',
		'wiki/b.md:1:1  The file has no front matter. Begin it with a line `---`, fields such as `title: A title`, and a line `---`. [fm/missing]',
		'wiki/b.md:1:1  This file has the same address as `wiki/b.mdx`. Delete or rename one of them. [path/twin]',
		'wiki/b.md:1:17  There is an invisible character here, U+200B. Delete it, or type the words around it again. [text/invisible]',
		'wiki/b.mdx:1:1  This file has the same address as `wiki/b.md`. Delete or rename one of them. [path/twin]',
		'wiki/c.md:1:1  This is a link to another place. Put the file itself here, or delete the link. [path/symlink]',
	]);
});

test('a file is either handed over or named in a problem', () => {
	const names = [
		'a.md',
		'wiki/a.md',
		'wiki/a b.md',
		'wiki/x/y.md',
		'x.exe',
		'.hidden',
		'wiki/pictures/a.png',
		'site.yml',
	];
	const root = folderOf(Object.fromEntries(names.map((name) => [name, page])));
	const { files, assets, problems } = readFiles(root);
	const seen = new Set([
		...files.map(({ path }) => path),
		...assets.keys(),
		...problems.map(({ file }) => file),
	]);
	expect([...seen].sort()).toEqual([...names].sort());
});

test('the text of a file is the one that its places are counted in', () => {
	const root = folderOf({ 'wiki/a.md': '\ufeff---\r\ntitle: T\r\n', 'wiki/b.md': Buffer.from([0xff]) });
	expect(textAt(root, 'wiki/a.md')).toBe('---\ntitle: T\n');
	expect(textAt(root, 'wiki/b.md')).toBe(undefined);
	expect(textAt(root, 'wiki/none.md')).toBe(undefined);
	symlinkSync('a.md', join(root, 'wiki/link.md'));
	expect(textAt(root, 'wiki/link.md')).toBe(undefined);
});

test('without a content folder there is nothing to read', () =>
	expect(() => readFiles('/nowhere')).toThrow(NotASchool));

import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { folderOf } from '#testing/school.ts';
import { NotASchool, walk } from './walk.ts';

const paths = (root: string, limit?: number) =>
	[...walk(root, limit)].map(({ kind, path }) => `${kind} ${path}`);

test('files are found in the order of their names, whatever folder they lie in', () => {
	const root = folderOf({ 'b/2.md': '', 'b/10.md': '', 'a.yml': '', 'c/d/e.md': '' });
	expect(paths(root)).toEqual(['file a.yml', 'file b/10.md', 'file b/2.md', 'file c/d/e.md']);
});

test('a link is named and never followed, though it leads to a folder or round in a circle', () => {
	const root = folderOf({ 'a.md': 'text' });
	symlinkSync('/etc', join(root, 'etc'));
	symlinkSync('.', join(root, 'loop'));
	symlinkSync('/nowhere', join(root, 'z.md'));
	expect(paths(root)).toEqual(['file a.md', 'symlink etc', 'symlink loop', 'symlink z.md']);
});

test('a pipe is named and never opened', () => {
	const root = folderOf({});
	execFileSync('mkfifo', [join(root, 'pipe.md')]);
	expect(paths(root)).toEqual(['other pipe.md']);
});

test('a folder too deep is named in place of what lies in it', () => {
	const root = folderOf({ '1/2/3/4/5/6/7/8/9.md': '', '1/2/3/4/5/6/7/8/deep/10.md': '' });
	expect(paths(root)).toEqual(['file 1/2/3/4/5/6/7/8/9.md', 'deep 1/2/3/4/5/6/7/8/deep']);
});

/** What `act` gives where nobody is root, to whom the disk shows everything. */
function withoutPower<T>(act: () => T): T {
	if (process.geteuid?.() !== 0) return act();
	process.seteuid?.(65_534);
	try {
		return act();
	} finally {
		process.seteuid?.(0);
	}
}

test('a folder that the disk would not open is named, the content folder too', () => {
	const root = folderOf({ 'people/ada.yml': '', 'site.yml': '' });
	chmodSync(root, 0o755);
	chmodSync(join(root, 'people'), 0);
	expect(withoutPower(() => paths(root))).toEqual(['closed people', 'file site.yml']);
	chmodSync(root, 0);
	expect(withoutPower(() => paths(root))).toEqual(['closed ']);
	chmodSync(root, 0o755);
	chmodSync(join(root, 'people'), 0o755);
});

test('a name that is no text is named all the same', () => {
	const root = folderOf({});
	mkdirSync(Buffer.concat([Buffer.from(`${root}/a`), Buffer.from([0xff])]));
	expect(paths(root)).toEqual(['unreadable a\ufffd']);
});

test('after too many files the walk stops and says where', () => {
	const root = folderOf({ 'a.md': '', 'b.md': '', 'c.md': '' });
	expect(paths(root, 1)).toEqual(['file a.md', 'too-many b.md']);
});

test('without a content folder there is no school', () => {
	expect(() => paths('/nowhere/content')).toThrow(
		new NotASchool('There is no folder `/nowhere/content`. Run this in the folder of a school.'),
	);
	const root = folderOf({ 'a.md': '' });
	expect(() => paths(join(root, 'a.md'))).toThrow(NotASchool);
});

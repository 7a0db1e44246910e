import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { folderOf } from '#testing/school.ts';
import { holdLock, IsHeld } from './lock.ts';
import { sweepDrafts, writeDurably } from './write-durably.ts';

test('a file is there with its folders, and a second one takes its place', () => {
	const root = folderOf({});
	writeDurably(root, 'sent/knots/spring/a.yml', 'one\n');
	writeDurably(root, 'sent/knots/spring/a.yml', 'two\n');
	writeDurably(root, 'sent/b.yml', 'three\n');
	expect(globSync('**/*.*', { cwd: root }).sort()).toEqual(['sent/b.yml', 'sent/knots/spring/a.yml']);
	expect(readFileSync(join(root, 'sent/knots/spring/a.yml'), 'utf8')).toBe('two\n');
});

test('a file that cannot be written leaves the one that was there', () => {
	const root = folderOf({ 'a.yml/inside.yml': 'one\n' });
	expect(() => writeDurably(root, 'a.yml', 'two\n')).toThrow(/EISDIR|ENOTEMPTY|EEXIST/);
	expect(readFileSync(join(root, 'a.yml/inside.yml'), 'utf8')).toBe('one\n');
});

test('what somebody left half written goes, and nothing else', () => {
	const root = folderOf({ 'sent/a/b.yml': 'one\n', 'sent/a/b.yml.4711.draft': 'on', 'sent/a/my.draft': 'x' });
	sweepDrafts(join(root, 'sent'));
	sweepDrafts(join(root, 'nowhere'));
	expect(globSync('**/*.*', { cwd: root }).sort()).toEqual(['sent/a/b.yml', 'sent/a/my.draft']);
});

test('one holds the lock at a time', () => {
	const path = join(folderOf({}), 'content.lock');
	const release = holdLock(path);
	expect(() => holdLock(path)).toThrow(IsHeld);
	release();
	holdLock(path)();
});

test('what is no lock is not written over', () => {
	const path = join(folderOf({}), 'content.lock');
	writeFileSync(path, 'A letter of somebody, which is longer than nothing.\n'.repeat(40));
	expect(() => holdLock(path)).toThrow('file is not a database');
	expect(readFileSync(path, 'utf8')).toMatch(/^A letter/);
});

import { existsSync, globSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
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

const SINCE = '2027-01-12T09:00:00Z';

test('one holds the lock at a time, and others are told who', () => {
	const path = join(folderOf({}), 'mail.lock');
	const release = holdLock(path, SINCE);
	const held = refusalOf(() => holdLock(path, SINCE));
	expect([held.by, held.note]).toEqual([
		{ pid: process.pid, host: hostname(), since: SINCE },
		`${path}.held`,
	]);
	release();
	expect(existsSync(`${path}.held`)).toBe(false);
	holdLock(path, SINCE)();
});

test('the note of somebody who died here holds nobody up; that of another machine does', () => {
	const root = folderOf({});
	const path = join(root, 'mail.lock');
	const noted = (note: string) => writeFileSync(`${path}.held`, note);
	for (const note of [JSON.stringify({ pid: 1, host: hostname(), since: SINCE }), '{"pid":', ''])
		(noted(note), holdLock(path, SINCE)());
	const elsewhere = { pid: process.pid, host: 'elsewhere.example', since: SINCE };
	noted(JSON.stringify(elsewhere));
	expect(refusalOf(() => holdLock(path, SINCE)).by).toEqual(elsewhere);
	rmSync(`${path}.held`);
	holdLock(path, SINCE)();
});

function refusalOf(hold: () => unknown): IsHeld {
	try {
		hold();
	} catch (error) {
		if (error instanceof IsHeld) return error;
		throw error;
	}
	throw new Error('Nobody held it.');
}

test('what is no lock is not written over', () => {
	const path = join(folderOf({}), 'mail.lock');
	writeFileSync(path, 'A letter of somebody, which is longer than nothing.\n'.repeat(40));
	expect(() => holdLock(path, SINCE)).toThrow('file is not a database');
	expect(readFileSync(path, 'utf8')).toMatch(/^A letter/);
});

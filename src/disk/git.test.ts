import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { repositoryIn, type Repository } from '#testing/repository.ts';
import { blobs, commitOf, git, layOut } from './git.ts';

let school: Repository;
let first: string;
let second: string;

beforeAll(() => {
	school = repositoryIn(mkdtempSync(join(tmpdir(), 'git-')));
	first = school.commit('Begin', {
		'content/a.md': 'one\n',
		'content/ü b.md': 'zwei\n',
		'README.md': 'readme',
	});
	second = school.commit('Go on', { 'content/a.md': 'one\ntwo', 'content/ü b.md': null });
});

const content = () => join(school.root, 'content');
const folder = () => join(mkdtempSync(join(tmpdir(), 'git-')), 'laid');

test('files are had as they were, by commit and path, and what git does not know is left out', async () => {
	const names = [
		`${first}:./a.md`,
		`${first}:content/ü b.md`,
		`${second}:./ü b.md`,
		`${second}:./a.md`,
		'x:y',
	];
	const found = await blobs(content(), [...names, 'HEAD:.', 'a\nb']);
	expect([...found].map(([name, bytes]) => [name, bytes.toString()])).toEqual([
		[`${first}:./a.md`, 'one\n'],
		[`${first}:content/ü b.md`, 'zwei\n'],
		[`${second}:./a.md`, 'one\ntwo'],
	]);
});

test('a folder is laid out as it was at a commit, and nothing beside it', async () => {
	const to = folder();
	expect(await layOut(content(), 'main~1', to)).toBe(true);
	expect(readdirSync(to).sort()).toEqual(['a.md', 'ü b.md']);
	expect(readFileSync(join(to, 'a.md'), 'utf8')).toBe('one\n');
});

test('a link is not laid out', async () => {
	symlinkSync('/etc/passwd', join(content(), 'link.md'));
	const commit = school.commit('Link', {});
	const to = folder();
	await layOut(content(), commit, to);
	expect(readdirSync(to)).toEqual(['a.md']);
});

test('a ref that nobody knows, or that looks like an option, is no commit', async () => {
	expect(await commitOf(content(), 'nowhere')).toBeUndefined();
	expect(await commitOf(content(), '--all')).toBeUndefined();
	expect(await layOut(content(), '--upload-pack=x', folder())).toBe(false);
	expect(await commitOf(content(), 'main~2')).toBe(first);
});

test('where there is no repository, git knows nothing', async () => {
	const nowhere = mkdtempSync(join(tmpdir(), 'git-'));
	expect(await git(nowhere, ['log'])).toBeUndefined();
	expect(await blobs(nowhere, ['HEAD:a'])).toEqual(new Map());
	expect(await layOut(nowhere, 'HEAD', folder())).toBe(false);
});

test('a tree made by hand cannot write outside of its folder', async () => {
	const env = { cwd: school.root, encoding: 'utf8' as const };
	const blob = execFileSync('git', ['hash-object', '-w', '--stdin'], { ...env, input: 'out' }).trim();
	const inner = execFileSync('git', ['mktree'], { ...env, input: `100644 blob ${blob}\tout.md\n` }).trim();
	const middle = execFileSync('git', ['mktree'], { ...env, input: `040000 tree ${inner}\t..\n` }).trim();
	const tree = execFileSync('git', ['mktree'], { ...env, input: `040000 tree ${middle}\tcontent\n` }).trim();
	const commit = school.git(
		'-c',
		'user.name=a',
		'-c',
		'user.email=a@ropes.net',
		'commit-tree',
		tree,
		'-m',
		'Out',
	);
	const to = folder();
	await layOut(content(), commit, to);
	expect(readdirSync(join(to, '..'))).toEqual(['laid']);
});

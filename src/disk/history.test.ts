import { execFileSync } from 'node:child_process';
import { cpSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { exampleSchool } from '#core/rules/example.ts';
import { repositoryIn } from '#testing/repository.ts';
import { folderOf, TODAY } from '#testing/school.ts';
import { changesOf, type History, NO_HISTORY } from '../core/catalogue/history.ts';
import { readHistory } from './history.ts';
import { readSchool } from './school.ts';

const long = (line: string) => Array.from({ length: 20 }, (_, index) => `${line} ${index}\n`).join('');

/** A school in the folder `content` of a repository: a course that is written, taken up by another, and renamed. */
function world() {
	const repository = repositoryIn(folderOf({}));
	const { commit } = repository;
	const proposed = commit(
		'Propose knots',
		{
			'content/courses/knots/index.mdx': long('knots'),
			'content/courses/knots/units/01-a.mdx': long('a'),
			'README.md': 'A school\n',
		},
		{ at: '2027-01-01T23:30:00-05:00' },
	);
	commit('Say more of the school', { 'README.md': 'A school of rope\n' });
	const renamed = commit(
		'Put the first unit second',
		{
			'content/courses/knots/units/01-a.mdx': null,
			'content/courses/knots/units/02-a.mdx': `${long('a')}more\n`,
		},
		{ name: 'bo', at: '2027-01-10T12:00:00Z' },
	);
	return { ...repository, content: join(repository.root, 'content'), proposed, renamed };
}

const told = ({ reach, changes }: History) => ({ reach, changes: changes.map(({ subject }) => subject) });

/** Another copy of the repository, made with these options. */
function cloneOf(root: string, ...options: string[]): string {
	const copy = join(folderOf({}), 'copy');
	execFileSync('git', ['clone', '--quiet', ...options, `file://${root}`, copy], { stdio: 'pipe' });
	return join(copy, 'content');
}

/** Lets the rest of the test find no other programs than those in `folder`. */
function searchOnlyIn(folder: string): void {
	const before = process.env['PATH'];
	process.env['PATH'] = folder;
	onTestFinished(() => void (process.env['PATH'] = before));
}

test('the history of the content folder is told file by file, renames followed', async () => {
	const { content, proposed, renamed } = world();
	expect(await readHistory(content)).toEqual({
		reach: 'whole',
		changes: [
			{
				commit: renamed,
				day: '2027-01-10',
				subject: 'Put the first unit second',
				people: [2],
				files: [
					{ path: 'courses/knots/units/02-a.mdx', act: 'renamed', from: 'courses/knots/units/01-a.mdx' },
				],
			},
			{
				commit: proposed,
				day: '2027-01-02',
				subject: 'Propose knots',
				people: [1],
				files: [
					{ path: 'courses/knots/index.mdx', act: 'added' },
					{ path: 'courses/knots/units/02-a.mdx', act: 'added' },
				],
			},
		],
	});
});

test('the content folder may be the repository itself, or lie deep in it, or behind a link', async () => {
	const alone = repositoryIn(folderOf({}));
	alone.commit('Begin', { 'site.yml': 'a\n' });
	expect((await readHistory(alone.root)).changes[0]?.files).toEqual([{ path: 'site.yml', act: 'added' }]);
	const deep = repositoryIn(folderOf({}));
	deep.commit('Begin', { 'a/ü b/content/site.yml': 'a\n', 'a/site.yml': 'b\n' });
	const content = join(deep.root, 'a/ü b/content');
	expect((await readHistory(content)).changes[0]?.files).toEqual([{ path: 'site.yml', act: 'added' }]);
	symlinkSync(content, join(deep.root, 'link'));
	expect(await readHistory(join(deep.root, 'link'))).toEqual(await readHistory(content));
});

test('what was done on branches is told, and their merges are not', async () => {
	const { content, git, commit } = world();
	git('checkout', '--quiet', '-b', 'side', 'HEAD~1');
	commit(
		'Mend the first unit',
		{ 'content/courses/knots/units/01-a.mdx': `mended\n${long('a')}` },
		{ name: 'cy' },
	);
	git('checkout', '--quiet', 'main');
	git(
		'-c',
		'user.name=a',
		'-c',
		'user.email=a@ropes.net',
		'merge',
		'--quiet',
		'--no-ff',
		'-m',
		'Merge',
		'side',
	);
	const history = await readHistory(content);
	expect(told(history).changes.sort()).toEqual([
		'Mend the first unit',
		'Propose knots',
		'Put the first unit second',
	]);
	expect(changesOf({ history } as never, 'courses/knots/units/02-a.mdx')).toHaveLength(3);
});

test('people who wrote together are both counted, and a .mailmap makes one of two addresses', async () => {
	const { content, commit } = world();
	commit('Mend\n\nCo-authored-by: Cy <cy@ropes.net>', { 'content/site.yml': 'a\n' });
	expect((await readHistory(content)).changes[0]?.people).toEqual([1, 3]);
	commit('One person', { '.mailmap': 'Ada <ada@ropes.net> <bo@ropes.net>\n' });
	expect((await readHistory(content)).changes.map(({ people }) => people)).toEqual([[1, 2], [1], [1]]);
});

test('no mail address is in what is told or remembered', async () => {
	const { content, commit } = world();
	const cache = folderOf({});
	commit('Thank cy@ropes.net\n\nCo-authored-by: Cy <cy@ropes.net>', { 'content/site.yml': 'a\n' });
	const history = await readHistory(content, cache);
	expect(history.changes[0]?.subject).toBe('Thank …');
	expect(JSON.stringify(history)).not.toContain('@');
	expect(readFileSync(join(cache, 'history'), 'utf8')).not.toContain('@');
});

test('a shallow copy tells what it has, without taking its edge for the beginning', async () => {
	const { root, commit } = world();
	commit('Mend', { 'content/site.yml': 'a\n' });
	expect(told(await readHistory(cloneOf(root, '--depth', '2')))).toEqual({
		reach: 'recent',
		changes: ['Mend'],
	});
	const copy = cloneOf(root, '--depth', '1');
	const cache = folderOf({});
	expect(await readHistory(copy, cache)).toEqual(NO_HISTORY);
	execFileSync('git', ['-C', copy, 'fetch', '--quiet', '--unshallow']);
	expect((await readHistory(copy, cache)).reach).toBe('whole');
});

test('a copy without the old files tells renames that changed nothing, and fetches nothing', async () => {
	const { root, git, commit } = world();
	git('config', 'uploadpack.allowFilter', 'true');
	commit('Third', {
		'content/courses/knots/units/02-a.mdx': null,
		'content/courses/knots/units/03-a.mdx': `${long('a')}more\n`,
	});
	const copy = dirname(cloneOf(root, '--filter=blob:none', '--no-checkout'));
	const { reach, changes } = await readHistory(copy);
	expect(reach).toBe('whole');
	expect(changes.flatMap(({ files }) => files).filter(({ from }) => from)).toEqual([
		{
			path: 'content/courses/knots/units/03-a.mdx',
			act: 'renamed',
			from: 'content/courses/knots/units/02-a.mdx',
		},
	]);
	const objects = execFileSync('git', ['-C', copy, 'cat-file', '--batch-all-objects', '--batch-check'], {
		stdio: 'pipe',
	});
	expect(objects.toString()).not.toContain('blob');
});

test('nothing is known of a school that git does not keep', async () => {
	const { root, content } = world();
	const zip = folderOf({});
	cpSync(content, zip, { recursive: true });
	expect(await readHistory(zip)).toEqual(NO_HISTORY);
	expect(await readHistory('/nowhere')).toEqual(NO_HISTORY);
	cpSync(content, join(root, 'untracked'), { recursive: true });
	expect(await readHistory(join(root, 'untracked'))).toEqual(NO_HISTORY);
	expect(await readHistory(repositoryIn(folderOf({})).root)).toEqual(NO_HISTORY);
	rmSync(join(root, '.git/HEAD'));
	expect(await readHistory(content)).toEqual(NO_HISTORY);
});

test('nothing is known where there is no git', async () => {
	const { content } = world();
	searchOnlyIn(folderOf({}));
	expect(await readHistory(content)).toEqual(NO_HISTORY);
});

test('settings of git and of a hook around it change nothing', async () => {
	const { content, git } = world();
	const plain = await readHistory(content);
	for (const [name, value] of [
		['log.showSignature', 'true'],
		['log.showRoot', 'false'],
		['log.follow', 'true'],
		['diff.renames', 'false'],
		['color.ui', 'always'],
		['i18n.logOutputEncoding', 'latin1'],
	] as const)
		git('config', name, value);
	process.env['GIT_DIR'] = '/nowhere';
	onTestFinished(() => void delete process.env['GIT_DIR']);
	expect(await readHistory(content)).toEqual(plain);
});

test('what was told is remembered, and told on from there', async () => {
	const { content, git, commit } = world();
	const cache = folderOf({});
	const plain = await readHistory(content);
	expect(await readHistory(content, cache)).toEqual(plain);
	// A memory that is read and not made again shows what was put into it.
	const path = join(cache, 'history');
	const lines = readFileSync(path, 'utf8');
	expect(await readHistory(content, cache)).toEqual(plain);
	expect(readFileSync(path, 'utf8')).toBe(lines);

	commit('Move on', {
		'content/courses/knots/units/02-a.mdx': null,
		'content/courses/knots/units/03-a.mdx': `${long('a')}more\n`,
	});
	expect(await readHistory(content, cache)).toEqual(await readHistory(content));
	git('reset', '--quiet', '--hard', 'HEAD~2');
	commit('Another way', { 'content/site.yml': 'a\n' });
	expect(told(await readHistory(content, cache))).toEqual({
		reach: 'whole',
		changes: ['Another way', 'Propose knots'],
	});
	writeFileSync(path, readFileSync(path, 'utf8').replaceAll('Another', 'Damaged'));
	expect(told(await readHistory(content, cache)).changes).toEqual(['Another way', 'Propose knots']);
});

test('what was told once is not asked of git again', async () => {
	const { content, git } = world();
	const cache = folderOf({});
	const plain = await readHistory(content, cache);
	// Without the objects of the past, git can name the head and tell nothing of it.
	const tree = git('rev-parse', 'HEAD^{tree}');
	rmSync(join(content, '../.git/objects', tree.slice(0, 2), tree.slice(2)));
	expect(await readHistory(content)).toEqual(NO_HISTORY);
	expect(await readHistory(content, cache)).toEqual(plain);
});

test('a school knows its history where it is asked for, and judges without', async () => {
	const { commit, root } = repositoryIn(folderOf({}));
	const school = Object.entries(exampleSchool as Record<string, string>);
	commit('Found the school', Object.fromEntries(school.map(([path, text]) => [`content/${path}`, text])));
	const content = join(root, 'content');
	const asked = await readSchool(content, TODAY, { history: true });
	expect(told(asked.catalogue.history)).toEqual({ reach: 'whole', changes: ['Found the school'] });
	const { catalogue, problems } = await readSchool(content, TODAY);
	expect(catalogue.history).toEqual(NO_HISTORY);
	expect(problems).toEqual(asked.problems);
});

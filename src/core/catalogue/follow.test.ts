import { expect, test } from 'vitest';
import { type Commit, historyFrom } from './follow.ts';
import type { ChangedFile } from './history.ts';

/** A commit by the name of its number, `at` seconds after 1970, of files written as `A path`, `R from path`. */
function commit(name: string, files: string, { at = 0, people = ['ada'] } = {}): Commit {
	return { commit: name, at, first: false, people, subject: '', files: files.split(', ').map(file) };
}

function file(words: string): ChangedFile {
	const [letter, from = '', path = from] = words.split(' ');
	const act = ({ A: 'added', D: 'removed', M: 'changed' } as const)[letter ?? ''];
	return act ? { path: from, act } : { path, act: 'renamed', from };
}

const pathsOf = (...commits: Commit[]) =>
	historyFrom(commits, 'whole').changes.map(({ files }) => files.map(({ path }) => path).join(' '));

test('a commit becomes a change of its day', () => {
	const at = Date.parse('2027-01-31T23:59:59Z') / 1000;
	expect(historyFrom([commit('c1', 'R a b, D c', { at })], 'recent')).toEqual({
		reach: 'recent',
		changes: [
			{
				commit: 'c1',
				day: '2027-01-31',
				subject: '',
				people: [1],
				files: [
					{ path: 'b', act: 'renamed', from: 'a' },
					{ path: 'c', act: 'removed' },
				],
			},
		],
	});
});

test('a file keeps its history through all its names', () =>
	expect(pathsOf(commit('4', 'M c'), commit('3', 'R b c'), commit('2', 'R a b'), commit('1', 'A a'))).toEqual(
		['c', 'c', 'c', 'c'],
	));

test('files that trade their names keep their histories apart', () => {
	expect(pathsOf(commit('3', 'M a'), commit('2', 'R a b, R b a'), commit('1', 'A a, A b'))).toEqual([
		'a',
		'b a',
		'b a',
	]);
	expect(pathsOf(commit('2', 'R 1 2, R 2 3'), commit('1', 'A 1, A 2'))).toEqual(['2 3', '2 3']);
});

test('a new file under an old name has a history of its own', () =>
	expect(pathsOf(commit('4', 'M a'), commit('3', 'A a'), commit('2', 'R a b'), commit('1', 'A a'))).toEqual([
		'a',
		'a',
		'b',
		'b',
	]));

test('a file that comes back to its name has one history', () =>
	expect(pathsOf(commit('3', 'R b a'), commit('2', 'R a b'), commit('1', 'A a'))).toEqual(['a', 'a', 'a']));

test('what was done to the old name beside a rename belongs to the new one', () =>
	expect(pathsOf(commit('3', 'M a'), commit('2', 'R a b'), commit('1', 'A a'))).toEqual(['b', 'b', 'b']));

test('the newest day comes first, and within a second the order of the log holds', () => {
	const commits = [
		commit('3', 'M a', { at: 5 }),
		commit('2', 'M a', { at: 9 }),
		commit('1', 'A a', { at: 5 }),
	];
	expect(historyFrom(commits, 'whole').changes.map(({ commit }) => commit)).toEqual(['2', '3', '1']);
});

test('people have numbers in the order they came', () => {
	const commits = [commit('2', 'M a', { at: 2, people: ['cy', 'ada'] }), commit('1', 'A a', { at: 1 })];
	expect(historyFrom(commits, 'whole').changes.map(({ people }) => people)).toEqual([[2, 1], [1]]);
});

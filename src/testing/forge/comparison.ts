// What lies between two commits, of one repository or of two of the network.
import { commitAt, commitJson } from './objects.ts';
import { known, MAIN } from './repositories.ts';
import { get, notFound } from './route.ts';
import type { World } from './world.ts';

const STATUS: Record<string, string> = { A: 'added', D: 'removed', R: 'renamed' };

/** The files that differ, each with its patch where it has one. */
export function changedFiles({ bare }: World, from: string, to: string) {
	const ask = (form: string, ...words: string[]) => bare.git(['diff', form, ...words, '-M', from, to]);
	const words = ask('--raw', '-z', '--abbrev=40').split('\0');
	const counts = ask('--numstat', '-z').split('\0');
	// No line inside a patch begins like its head.
	const patches = `\n${ask('--patch')}`.split('\ndiff --git ').slice(1);
	const files = [];
	while (words.length > 1) {
		const [, , before, after, letter = ''] = (words.shift() ?? '').split(' ');
		const previous = letter.startsWith('R') ? words.shift() : undefined;
		const [added = '', deleted = ''] = (counts.shift() ?? '').split('\t');
		if (previous !== undefined) counts.splice(0, 2);
		const [additions, deletions] = [Number(added) || 0, Number(deleted) || 0];
		const patch = /\n(@@[^]*)/.exec(patches.shift() ?? '')?.[1];
		files.push({
			sha: letter === 'D' ? before : after,
			filename: words.shift() ?? '',
			status: STATUS[letter[0] ?? ''] ?? 'modified',
			...{ additions, deletions, changes: additions + deletions },
			...(previous && { previous_filename: previous }),
			...(patch && { patch }),
		});
	}
	return files;
}

/** The commits of `to` that `from` has not, the oldest first. */
export const commitsBetween = ({ bare }: World, from: string, to: string): string[] =>
	bare
		.git(['rev-list', '--reverse', `${from}..${to}`])
		.split('\n')
		.filter((sha) => sha !== '');

/** The commit that both have in common. */
export function mergeBase({ bare }: World, from: string, to: string): string {
	if (!bare.holds(['merge-base', from, to])) throw notFound();
	return bare.git(['merge-base', from, to]);
}

function statusOf(ahead: number, behind: number): string {
	if (ahead > 0 && behind > 0) return 'diverged';
	if (ahead > 0) return 'ahead';
	return behind > 0 ? 'behind' : 'identical';
}

/** `owner:branch` is a branch of another fork. */
function sideOf(world: World, owner: string, named = ''): string {
	const [other = '', branch] = named.split(/:(.*)/s);
	const sha = branch === undefined ? commitAt(world, owner, named) : commitAt(world, other, branch);
	if (!sha) throw notFound();
	return sha;
}

export const comparison = [
	get('/repos/:owner/:name/compare/:between+', ({ world, at }) => {
		const { owner = '', name, between = '' } = at;
		known(world, owner, name);
		const [left, right] = between.split('...');
		const [from, to] = [sideOf(world, owner, left), sideOf(world, owner, right)];
		const base = mergeBase(world, from, to);
		const commits = commitsBetween(world, base, to);
		const behind = commitsBetween(world, base, from).length;
		return {
			status: statusOf(commits.length, behind),
			ahead_by: commits.length,
			behind_by: behind,
			total_commits: commits.length,
			base_commit: commitJson(world, from),
			merge_base_commit: commitJson(world, base),
			commits: commits.map((sha) => commitJson(world, sha)),
			files: changedFiles(world, base, to),
		};
	}),
	get('/repos/:owner/:name/commits', ({ world, at, query }) => {
		const { owner = '', name } = at;
		known(world, owner, name);
		const from = commitAt(world, owner, query.get('sha') ?? MAIN);
		if (!from) throw notFound();
		const path = query.get('path');
		return world.bare
			.git(['log', '--format=%H', from, ...(path ? ['--', path] : [])])
			.split('\n')
			.filter((sha) => sha !== '')
			.map((sha) => commitJson(world, sha));
	}),
];

import { expect, test } from 'vitest';
import { commitToKeep } from './keep.ts';

const commits = { commit: 'read', head: 'read', mergedAs: 'merged' };
const unseen = { isPart: false, read: undefined, merged: undefined };

test.each([
	['a commit that is part of what is published', commits, { ...unseen, isPart: true }, 'read', false],
	['the last commit of a proposal that was squashed', commits, unseen, 'merged', false],
	[
		'an earlier commit with the same course',
		{ ...commits, head: 'later' },
		{ ...unseen, read: 'tree', merged: 'tree' },
		'merged',
		false,
	],
	[
		'an earlier commit with another course',
		{ ...commits, head: 'later' },
		{ ...unseen, read: 'a', merged: 'b' },
		'read',
		true,
	],
	[
		'the last commit, where the merge changed the course',
		commits,
		{ ...unseen, read: 'a', merged: 'b' },
		'read',
		true,
	],
	['an earlier commit that is not here', { ...commits, head: 'later' }, unseen, 'read', true],
	[
		'a commit of a proposal of which nobody knows the merge',
		{ ...commits, mergedAs: undefined },
		unseen,
		'read',
		true,
	],
])('%s is kept by a commit that holds the text that was read', (_, all, sight, commit, lost) => {
	expect(commitToKeep(all, sight)).toEqual({ commit, lost });
});

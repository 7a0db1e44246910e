// Branches, and the references that they are.
import { commitAt, commitJson } from './objects.ts';
import { pusher } from './people.ts';
import { branchesOf, headOf, known } from './repositories.ts';
import { closeWithoutBranch } from './pulls.ts';
import { Answer, type Asked, get, notFound, patch, post, Refusal, remove } from './route.ts';
import type { World } from './world.ts';

/** `[branch, commit]` of all branches of `owner` whose name begins with `start`. */
function branchesFrom(world: World, owner: string, start: string): [branch: string, sha: string][] {
	const prefix = branchesOf(world, owner);
	return world.bare
		.git(['for-each-ref', '--format=%(refname) %(objectname)', prefix])
		.split('\n')
		.map((line) => line.split(' '))
		.flatMap(([ref = '', sha = '']) =>
			ref.startsWith(prefix + start) ? [[ref.slice(prefix.length), sha] as [string, string]] : [],
		);
}

const refJson = (branch: string, sha: string) => ({
	ref: `refs/heads/${branch}`,
	object: { type: 'commit', sha },
});

/** All branches whose names begin as the path says. */
function matching({ world, at }: Asked) {
	known(world, at['owner'], at['name']);
	return branchesFrom(world, at['owner'] ?? '', at['start'] ?? '').map(([name, sha]) => refJson(name, sha));
}

export const branches = [
	get('/repos/:owner/:name/branches', ({ world, at }) => {
		known(world, at['owner'], at['name']);
		return branchesFrom(world, at['owner'] ?? '', '').map(([name, sha]) => ({
			name,
			commit: { sha },
			protected: false,
		}));
	}),
	get('/repos/:owner/:name/branches/:branch+', ({ world, at }) => {
		known(world, at['owner'], at['name']);
		const sha = headOf(world, at['owner'] ?? '', at['branch'] ?? '');
		if (!sha) throw new Refusal(404, 'Branch not found');
		return { name: at['branch'], commit: commitJson(world, sha), protected: false };
	}),
	get('/repos/:owner/:name/git/matching-refs/heads/:start+', matching),
	// What this was called in earlier versions of the API, where nothing was not found. Decap still asks so.
	get('/repos/:owner/:name/git/refs/heads/:start+', (asked) => {
		const found = matching(asked);
		if (found.length === 0) throw notFound();
		return found;
	}),
	post('/repos/:owner/:name/git/refs', (asked) => {
		const { world, at, body } = asked;
		const { owner = '', name } = at;
		known(world, owner, name);
		pusher(asked);
		const branch = String(body['ref']).replace(/^refs\/heads\//, '');
		if (headOf(world, owner, branch)) throw new Refusal(422, 'Reference already exists');
		const sha = world.bare.find(String(body['sha']), 'commit');
		if (!sha) throw new Refusal(422, 'Object does not exist');
		// Git has no branch `a/b` beside a branch `a`.
		if (!world.bare.holds(['update-ref', branchesOf(world, owner) + branch, sha]))
			throw new Refusal(422, 'Reference update failed');
		return new Answer(201, refJson(branch, sha));
	}),
	patch('/repos/:owner/:name/git/refs/heads/:branch+', (asked) => {
		const { world, at, body } = asked;
		const { owner = '', name, branch = '' } = at;
		known(world, owner, name);
		pusher(asked);
		const before = headOf(world, owner, branch);
		if (!before) throw new Refusal(422, 'Reference does not exist');
		const sha = commitAt(world, owner, String(body['sha']));
		if (!sha) throw new Refusal(422, 'Object does not exist');
		if (!body['force'] && !world.bare.holds(['merge-base', '--is-ancestor', before, sha]))
			throw new Refusal(422, 'Update is not a fast forward');
		world.bare.git(['update-ref', branchesOf(world, owner) + branch, sha]);
		return refJson(branch, sha);
	}),
	remove('/repos/:owner/:name/git/refs/heads/:branch+', (asked) => {
		const { world, at } = asked;
		const { owner = '', name, branch = '' } = at;
		known(world, owner, name);
		pusher(asked);
		if (!headOf(world, owner, branch)) throw new Refusal(422, 'Reference does not exist');
		closeWithoutBranch(world, owner, branch);
		world.bare.git(['update-ref', '-d', branchesOf(world, owner) + branch]);
		return new Answer(204);
	}),
];

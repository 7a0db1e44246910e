// The school's repository and its forks. A fork is a set of branches of its own over the same objects, as on GitHub.
import { mayPush, personJson, pusher, somebody } from './people.ts';
import { Answer, get, notFound, post, Refusal } from './route.ts';
import type { World } from './world.ts';

export const MAIN = 'main';

/** Where the branches of a repository lie in git. */
export const branchesOf = ({ origin }: World, owner: string) =>
	owner === origin.owner ? 'refs/heads/' : `refs/forks/${owner}/heads/`;

/** The last commit of a branch. */
export const headOf = (world: World, owner: string, branch: string) =>
	world.bare.find(branchesOf(world, owner) + branch, 'commit');

/** Refuses what is not a repository here. */
export function known(world: World, owner = '', name = ''): void {
	if (name !== world.origin.name || (owner !== world.origin.owner && !world.forks.has(owner)))
		throw notFound();
}

/** A repository as it stands inside other answers. */
export function repositoryJson(world: World, owner: string) {
	const { origin, address } = world;
	const full = `${owner}/${origin.name}`;
	return {
		id: owner === origin.owner ? 1 : 1 + personJson(world, owner).id,
		name: origin.name,
		full_name: full,
		owner: personJson(world, owner),
		private: false,
		fork: owner !== origin.owner,
		default_branch: MAIN,
		html_url: `${address}/${full}`,
	};
}

/** A repository as it is answered when it is asked for: with its origin, and what the asker may do there. */
function whole(world: World, owner: string, me: string | undefined) {
	const parent = repositoryJson(world, world.origin.owner);
	return {
		...repositoryJson(world, owner),
		...(owner !== world.origin.owner && { parent, source: parent }),
		...(me && { permissions: { admin: me === owner, push: mayPush(world, me, owner), pull: true } }),
	};
}

export const repositories = [
	get('/repos/:owner/:name', ({ world, me, at }) => {
		known(world, at['owner'], at['name']);
		return whole(world, at['owner'] ?? '', me);
	}),
	post('/repos/:owner/:name/forks', (asked) => {
		const { world, at } = asked;
		known(world, at['owner'], at['name']);
		const me = somebody(asked);
		if (me === at['owner']) throw new Refusal(403, 'You cannot fork your own repository.');
		if (!world.forks.has(me)) {
			world.forks.add(me);
			const head = headOf(world, world.origin.owner, MAIN) ?? '';
			world.bare.git(['update-ref', `${branchesOf(world, me)}${MAIN}`, head]);
		}
		return new Answer(202, whole(world, me, me));
	}),
	post('/repos/:owner/:name/merge-upstream', (asked) => {
		const { world, at, body } = asked;
		known(world, at['owner'], at['name']);
		pusher(asked);
		const { owner = '' } = at;
		const branch = String(body['branch']);
		const upstream = headOf(world, world.origin.owner, branch);
		const here = headOf(world, owner, branch);
		if (owner === world.origin.owner || !upstream || !here)
			throw new Refusal(422, `The branch ${branch} has no upstream.`);
		const told = (merge_type: string, message: string) => ({
			message,
			merge_type,
			base_branch: `${world.origin.owner}:${branch}`,
		});
		if (here === upstream) return told('none', 'This branch is not behind the upstream.');
		if (!world.bare.holds(['merge-base', '--is-ancestor', here, upstream]))
			throw new Refusal(409, 'There are merge conflicts');
		world.bare.git(['update-ref', branchesOf(world, owner) + branch, upstream]);
		return told('fast-forward', `Successfully fetched and fast-forwarded from upstream.`);
	}),
];

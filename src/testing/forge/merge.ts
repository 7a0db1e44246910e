// How a proposal comes into the school's branch.
import { signed } from './git.ts';
import { mailOf } from './people.ts';
import { branchesOf } from './repositories.ts';
import { type Asked, Refusal } from './route.ts';
import type { Pull, World } from './world.ts';

/** The tree that a merge makes, where git can make it without help. */
export function mergedTree(world: World, pull: Pull): string | undefined {
	const words = ['merge-tree', '--write-tree', branchesOf(world, world.origin.owner) + pull.base, pull.sha];
	return world.bare.holds(words) ? world.bare.git(words).split('\n')[0] : undefined;
}

/** Merges what is proposed as `body` asks, and returns the commit that did it. */
export function merge(world: World, pull: Pull, me: string, body: Asked['body']): string {
	const tree = pull.state === 'open' ? mergedTree(world, pull) : undefined;
	if (pull.draft) throw new Refusal(405, 'Pull Request is still a draft');
	if (!tree) throw new Refusal(405, 'Pull Request is not mergeable');
	if (body['sha'] && body['sha'] !== pull.sha)
		throw new Refusal(409, 'Head branch was modified. Review and try the merge again.');
	const squash = body['merge_method'] === 'squash';
	const branch = branchesOf(world, world.origin.owner) + pull.base;
	const title = squash
		? `${pull.title} (#${pull.number})`
		: `Merge pull request #${pull.number} from ${pull.owner}/${pull.ref}`;
	const input = [body['commit_title'] ?? title, body['commit_message'] ?? (squash ? '' : pull.title)];
	const by = squash ? pull.by : me;
	// Who proposed it is the author of a squashed commit; the forge itself puts it there.
	const env = signed(
		{ name: world.people[by]?.name ?? by, email: mailOf(by) },
		{ name: 'Forge', email: 'noreply@forge.example' },
	);
	const parents = ['-p', branch, ...(squash ? [] : ['-p', pull.sha])];
	const sha = world.bare.git(['commit-tree', ...parents, '-F', '-', tree], {
		input: input.join('\n\n').trim(),
		env,
	});
	world.bare.git(['update-ref', branch, sha]);
	return sha;
}

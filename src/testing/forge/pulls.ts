// Pull requests: proposals of a branch, of the school's own repository or of a fork.
import { changedFiles, commitsBetween, mergeBase } from './comparison.ts';
import { mergedTree } from './merge.ts';
import { mayPush, personJson } from './people.ts';
import { branchesOf, headOf, known, repositoryJson } from './repositories.ts';
import { type Asked, notFound } from './route.ts';
import type { Pull, World } from './world.ts';

/** The pull request that the path names. */
export function pullOf({ world, at }: Asked): Pull {
	known(world, at['owner'], at['name']);
	const pull = world.pulls[Number(at['number']) - 1];
	if (!pull || at['owner'] !== world.origin.owner) throw notFound();
	return settled(world, pull);
}

/** The pull request with the commit that its branch has now. */
export function settled(world: World, pull: Pull): Pull {
	const head = pull.state === 'open' ? headOf(world, pull.owner, pull.ref) : undefined;
	if (head && head !== pull.sha) Object.assign(pull, { sha: head, updated: world.now() });
	return pull;
}

/** How close somebody is to the school, as the forge reckons it. */
export function associationOf(world: World, login: string): string {
	if (login === world.origin.owner) return 'OWNER';
	if (mayPush(world, login, world.origin.owner)) return 'COLLABORATOR';
	return world.pulls.some(({ by, merged }) => by === login && merged)
		? 'CONTRIBUTOR'
		: 'FIRST_TIME_CONTRIBUTOR';
}

const sideJson = (world: World, owner: string, ref: string, sha: string) => ({
	label: `${owner}:${ref}`,
	ref,
	sha,
	user: personJson(world, owner),
	repo: repositoryJson(world, owner),
});

/** A pull request as lists and events show it. */
export function pullJson(world: World, pull: Pull) {
	const { origin, address } = world;
	const base = headOf(world, origin.owner, pull.base) ?? '';
	return {
		id: 1000 + pull.number,
		number: pull.number,
		title: pull.title,
		body: pull.body,
		state: pull.state,
		draft: pull.draft,
		locked: false,
		user: personJson(world, pull.by),
		author_association: associationOf(world, pull.by),
		labels: pull.labels.map((name) => ({ name })),
		requested_reviewers: [],
		html_url: `${address}/${origin.owner}/${origin.name}/pull/${pull.number}`,
		created_at: pull.created,
		updated_at: pull.updated,
		closed_at: pull.closed ?? null,
		merged_at: pull.merged?.at ?? null,
		merge_commit_sha: pull.merged?.sha ?? null,
		head: sideJson(world, pull.owner, pull.ref, pull.sha),
		base: sideJson(world, origin.owner, pull.base, base),
	};
}

/** A pull request as it is answered when it is asked for by its number. */
export function whole(world: World, pull: Pull) {
	return {
		...pullJson(world, pull),
		merged: pull.merged !== undefined,
		merged_by: pull.merged ? personJson(world, pull.merged.by) : null,
		mergeable: pull.state === 'open' ? mergedTree(world, pull) !== undefined : null,
		comments: world.comments.filter(({ pull: number, on }) => number === pull.number && !on).length,
		commits: commitsOf(world, pull).length,
		changed_files: filesOf(world, pull).length,
	};
}

const baseOf = (world: World, pull: Pull) =>
	pull.merged ? `${pull.merged.sha}^1` : branchesOf(world, world.origin.owner) + pull.base;

/** The commits that are proposed, the oldest first. */
export const commitsOf = (world: World, pull: Pull) => commitsBetween(world, baseOf(world, pull), pull.sha);

/** The files that are proposed. */
export const filesOf = (world: World, pull: Pull) =>
	changedFiles(world, mergeBase(world, baseOf(world, pull), pull.sha), pull.sha);

/** Tells workflows what happened to a pull request. */
export function tell(world: World, action: string, pull: Pull, by: string): void {
	const payload = {
		action,
		number: pull.number,
		pull_request: whole(world, pull),
		repository: repositoryJson(world, world.origin.owner),
		sender: personJson(world, by),
	};
	world.events.push({ name: 'pull_request', payload });
}

/** Closes a pull request, merged or not. */
export function close(world: World, pull: Pull, by: string): void {
	Object.assign(pull, { state: 'closed', closed: world.now(), updated: world.now() });
	tell(world, 'closed', pull, by);
}

/** Closes what was proposed from a branch that goes. */
export function closeWithoutBranch(world: World, owner: string, ref: string): void {
	for (const pull of world.pulls)
		if (pull.state === 'open' && pull.owner === owner && pull.ref === ref)
			close(world, settled(world, pull), owner);
}

// Pull requests as they are opened, changed, found and merged.
import { commitsBetween } from './comparison.ts';
import { merge } from './merge.ts';
import { commitJson } from './objects.ts';
import { mayPush, pusher, somebody } from './people.ts';
import { close, commitsOf, filesOf, pullJson, pullOf, settled, tell, whole } from './pulls.ts';
import { branchesOf, headOf, known } from './repositories.ts';
import { Answer, type Asked, get, patch, post, put, Refusal } from './route.ts';
import type { Pull } from './world.ts';

const invalid = (message: string) =>
	new Refusal(422, 'Validation Failed', [{ resource: 'PullRequest', code: 'custom', message }]);

/** All that `query` asks for, the newest first if it does not say otherwise. */
function listed({ world, at, query }: Asked) {
	known(world, at['owner'], at['name']);
	const [state, head, base] = [query.get('state') ?? 'open', query.get('head'), query.get('base')];
	const found = world.pulls
		.map((pull) => settled(world, pull))
		.filter((pull) => state === 'all' || pull.state === state)
		.filter(({ owner, ref }) => !head || `${owner}:${ref}` === head)
		.filter((pull) => !base || pull.base === base)
		.map((pull) => pullJson(world, pull));
	return query.get('direction') === 'asc' ? found : found.reverse();
}

function open(asked: Asked) {
	const { world, at, body } = asked;
	known(world, at['owner'], at['name']);
	const me = somebody(asked);
	const [left = '', right] = String(body['head']).split(/:(.*)/s);
	const [owner, ref] = right === undefined ? [world.origin.owner, left] : [left, right];
	const [sha, base] = [headOf(world, owner, ref), String(body['base'])];
	if (!sha || !headOf(world, world.origin.owner, base)) throw invalid('head and base must be branches');
	if (!mayPush(world, me, owner)) throw new Refusal(403, 'Must have push access to repository');
	if (world.pulls.some((pull) => pull.state === 'open' && pull.owner === owner && pull.ref === ref))
		throw invalid(`A pull request already exists for ${owner}:${ref}.`);
	if (commitsBetween(world, branchesOf(world, world.origin.owner) + base, sha).length === 0)
		throw invalid(`No commits between ${base} and ${owner}:${ref}`);
	const [number, created] = [world.pulls.length + 1, world.now()];
	const pull: Pull = {
		...{ number, title: String(body['title']), body: body['body'] ?? null, by: me },
		...{ owner, ref, base, sha, state: 'open', draft: body['draft'] === true, labels: [] },
		...{ created, updated: created },
	};
	world.pulls.push(pull);
	tell(world, 'opened', pull, me);
	return new Answer(201, whole(world, pull));
}

function change(asked: Asked) {
	const { world, body } = asked;
	const pull = pullOf(asked);
	const me = somebody(asked);
	if (me !== pull.by) pusher(asked);
	if (typeof body['title'] === 'string') pull.title = body['title'];
	if (typeof body['body'] === 'string') pull.body = body['body'];
	pull.updated = world.now();
	if (body['state'] === 'closed' && pull.state === 'open') close(world, pull, me);
	if (body['state'] === 'open' && pull.state === 'closed') {
		if (pull.merged || !headOf(world, pull.owner, pull.ref)) throw invalid('state cannot be changed.');
		pull.state = 'open';
		delete pull.closed;
		tell(world, 'reopened', settled(world, pull), me);
	}
	return whole(world, pull);
}

const ONE = '/repos/:owner/:name/pulls/:number';

export const proposals = [
	get('/repos/:owner/:name/pulls', listed),
	post('/repos/:owner/:name/pulls', open),
	get(ONE, (asked) => whole(asked.world, pullOf(asked))),
	patch(ONE, change),
	get(`${ONE}/commits`, (asked) =>
		commitsOf(asked.world, pullOf(asked)).map((sha) => commitJson(asked.world, sha)),
	),
	get(`${ONE}/files`, (asked) => filesOf(asked.world, pullOf(asked))),
	put(`${ONE}/merge`, (asked) => {
		const { world, body } = asked;
		const pull = pullOf(asked);
		const me = pusher(asked);
		const sha = merge(world, pull, me, body);
		pull.merged = { at: world.now(), by: me, sha };
		close(world, pull, me);
		return { sha, merged: true, message: 'Pull Request successfully merged' };
	}),
];

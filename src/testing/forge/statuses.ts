// What checks and previews say of a commit.
import { commitAt } from './objects.ts';
import { pusher } from './people.ts';
import { known } from './repositories.ts';
import { Answer, type Asked, get, notFound, post } from './route.ts';

function statusesOf({ world, at }: Asked) {
	known(world, at['owner'], at['name']);
	const sha = commitAt(world, at['owner'] ?? '', at['ref'] ?? '');
	if (!sha) throw notFound();
	// The last word of each check counts.
	const latest = new Map(
		world.statuses.filter((status) => status.sha === sha).map((status) => [status.context, status]),
	);
	const statuses = [...latest.values()];
	const every = statuses.length > 0 && statuses.every(({ state }) => state === 'success');
	const failed = statuses.some(({ state }) => state === 'failure' || state === 'error');
	return {
		sha,
		state: failed ? 'failure' : every ? 'success' : 'pending',
		total_count: statuses.length,
		statuses,
	};
}

export const statuses = [
	post('/repos/:owner/:name/statuses/:ref', (asked) => {
		const { world, body } = asked;
		pusher(asked);
		const status = {
			sha: statusesOf(asked).sha,
			context: String(body['context'] ?? 'default'),
			state: String(body['state']),
			target_url: body['target_url'] ?? null,
			description: body['description'] ?? null,
			created_at: world.now(),
		};
		world.statuses.push(status);
		return new Answer(201, status);
	}),
	get('/repos/:owner/:name/commits/:ref/status', statusesOf),
	// Checks of apps; nobody runs one here.
	get('/repos/:owner/:name/commits/:ref/check-runs', () => ({ total_count: 0, check_runs: [] })),
];

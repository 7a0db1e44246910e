// Reviews: a verdict on a commit, with comments on its lines.
import { about, addressOf, commentJson, say } from './comments.ts';
import { personJson, somebody } from './people.ts';
import { associationOf, pullOf } from './pulls.ts';
import { type Asked, get, post, Refusal } from './route.ts';
import type { Review, World } from './world.ts';

const reviewJson = (world: World, { id, pull, by, body, state, sha, submitted }: Review) => ({
	id,
	user: personJson(world, by),
	author_association: associationOf(world, by),
	body,
	state,
	commit_id: sha,
	submitted_at: submitted,
	html_url: addressOf(world, pull, `pullrequestreview-${id}`),
});

const VERDICTS = {
	APPROVE: 'APPROVED',
	REQUEST_CHANGES: 'CHANGES_REQUESTED',
	COMMENT: 'COMMENTED',
} as const;

/** A review, with what it says of places in files. */
function review(asked: Asked) {
	const { world, body } = asked;
	const pull = pullOf(asked);
	const me = somebody(asked);
	const verdict = String(body['event']) as keyof typeof VERDICTS;
	if (!Object.hasOwn(VERDICTS, verdict)) throw new Refusal(422, 'Unprocessable Entity', ['event is invalid']);
	if (me === pull.by && verdict !== 'COMMENT') {
		const what = verdict === 'APPROVE' ? 'approve' : 'request changes on';
		throw new Refusal(422, 'Unprocessable Entity', [`Can not ${what} your own pull request`]);
	}
	const given: Review = {
		...{ id: world.id(), pull: pull.number, by: me, body: String(body['body'] ?? '') },
		...{ state: VERDICTS[verdict], sha: body['commit_id'] ?? pull.sha, submitted: world.now() },
	};
	world.reviews.push(given);
	for (const { path, line, body: said } of body['comments'] ?? [])
		say(world, pull, me, String(said), { path, line, review: given.id });
	pull.updated = given.submitted;
	const payload = { action: 'submitted', review: reviewJson(world, given), ...about(world, pull, me) };
	world.events.push({ name: 'pull_request_review', payload });
	return reviewJson(world, given);
}

const PULL = '/repos/:owner/:name/pulls/:number';

export const reviews = [
	get(`${PULL}/comments`, (asked) => {
		const { number } = pullOf(asked);
		const said = asked.world.comments.filter(({ pull, on }) => pull === number && on);
		return said.map((comment) => commentJson(asked.world, comment));
	}),
	get(`${PULL}/reviews`, (asked) => {
		const { number } = pullOf(asked);
		return asked.world.reviews
			.filter(({ pull }) => pull === number)
			.map((given) => reviewJson(asked.world, given));
	}),
	post(`${PULL}/reviews`, review),
];

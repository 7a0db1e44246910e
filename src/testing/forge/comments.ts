// What people say below a pull request, and beside a line of a file.
import { personJson, pusher, somebody } from './people.ts';
import { associationOf, pullJson, pullOf } from './pulls.ts';
import { known, repositoryJson } from './repositories.ts';
import { Answer, type Asked, get, notFound, patch, post } from './route.ts';
import type { Comment, Pull, World } from './world.ts';

/** Where a thing that was said is read. */
export const addressOf = ({ address, origin }: World, pull: number, anchor: string) =>
	`${address}/${origin.owner}/${origin.name}/pull/${pull}#${anchor}`;

/** A comment as it is answered. */
export function commentJson(world: World, { id, pull, by, body, created, updated, on }: Comment) {
	return {
		id,
		user: personJson(world, by),
		author_association: associationOf(world, by),
		body,
		created_at: created,
		updated_at: updated,
		html_url: addressOf(world, pull, on ? `discussion_r${id}` : `issuecomment-${id}`),
		...(on && { path: on.path, line: on.line, pull_request_review_id: on.review }),
	};
}

/** Somebody says something of a pull request, or of a place in it. */
export function say(world: World, pull: Pull, by: string, body: string, on?: Comment['on']): Comment {
	const at = world.now();
	const comment = {
		id: world.id(),
		pull: pull.number,
		by,
		body,
		created: at,
		updated: at,
		...(on && { on }),
	};
	world.comments.push(comment);
	pull.updated = at;
	return comment;
}

/** What every event says besides what happened. */
export const about = (world: World, pull: Pull, me: string) => ({
	repository: repositoryJson(world, world.origin.owner),
	sender: personJson(world, me),
	pull_request: pullJson(world, pull),
});

function commentOf({ world, at }: Asked): Comment {
	known(world, at['owner'], at['name']);
	const comment = world.comments.find(({ id }) => id === Number(at['id']));
	if (!comment) throw notFound();
	return comment;
}

const ISSUE = '/repos/:owner/:name/issues';

export const comments = [
	get(`${ISSUE}/:number/comments`, (asked) => {
		const { number } = pullOf(asked);
		const said = asked.world.comments.filter(({ pull, on }) => pull === number && !on);
		return said.map((comment) => commentJson(asked.world, comment));
	}),
	post(`${ISSUE}/:number/comments`, (asked) => {
		const { world, body } = asked;
		const [pull, me] = [pullOf(asked), somebody(asked)];
		const comment = commentJson(world, say(world, pull, me, String(body['body'])));
		world.events.push({
			name: 'issue_comment',
			payload: { action: 'created', comment, ...about(world, pull, me) },
		});
		return new Answer(201, comment);
	}),
	patch(`${ISSUE}/comments/:id`, (asked) => {
		const comment = commentOf(asked);
		if (somebody(asked) !== comment.by) pusher(asked);
		Object.assign(comment, { body: String(asked.body['body']), updated: asked.world.now() });
		return commentJson(asked.world, comment);
	}),
	// Decap looks for notes in issues; nobody has written one.
	get('/search/issues', () => ({ total_count: 0, incomplete_results: false, items: [] })),
];

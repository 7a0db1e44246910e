import { expect, test } from 'vitest';
import { propose, REPO, sampleForge } from './sample-forge.ts';

const ISSUE = `${REPO}/issues/1`;
const PULL = `${REPO}/pulls/1`;

test('everybody may comment, and take back only what they said', async () => {
	const forge = await sampleForge();
	const { ask } = forge;
	await propose(forge);
	const [status, comment] = await ask('mia', 'POST', `${ISSUE}/comments`, { body: 'A drawing?' });
	expect([status, comment.user.login, comment.author_association]).toEqual([201, 'mia', 'COLLABORATOR']);
	const at = `${REPO}/issues/comments/${comment.id}`;
	expect((await ask('oscar', 'PATCH', at, { body: 'Fine!' }))[0]).toBe(403);
	await ask('mia', 'PATCH', at, { body: 'A drawing, please?' });
	const [, comments] = await ask('oscar', 'GET', `${ISSUE}/comments`);
	expect(comments.map(({ body }: { body: string }) => body)).toEqual(['A drawing, please?']);
	expect((await ask('oscar', 'GET', PULL))[1].comments).toBe(1);
});

test('labels are for those who write to the school', async () => {
	const forge = await sampleForge();
	await propose(forge);
	const names = async (person: string, method: string, path = '', body?: unknown) => {
		const [, value] = await forge.ask(person, method, `${ISSUE}/labels${path}`, body);
		return value.message ?? value.map(({ name }: { name: string }) => name);
	};
	expect(await names('oscar', 'PUT', '', { labels: ['ready'] })).toBe('Must have push access to repository');
	expect(await names('mia', 'PUT', '', { labels: ['cms/draft'] })).toEqual(['cms/draft']);
	expect(await names('mia', 'POST', '', { labels: ['good first review', 'cms/draft'] })).toEqual([
		'cms/draft',
		'good first review',
	]);
	expect(await names('mia', 'DELETE', '/cms%2Fdraft')).toEqual(['good first review']);
	expect(await names('mia', 'DELETE', '/nothing')).toBe('Label does not exist');
	expect(await names('oscar', 'GET')).toEqual(['good first review']);
});

test('a review keeps its verdict, the commit it read and what it says of lines, and workflows hear of it', async () => {
	const forge = await sampleForge();
	const { ask, events } = forge;
	const sha = await propose(forge);
	const line = { path: 'content/wiki/knots.mdx', line: 1, body: 'Which knot?' };
	const [, review] = await ask('mia', 'POST', `${PULL}/reviews`, {
		event: 'REQUEST_CHANGES',
		body: '- [x] It is clear',
		comments: [line],
	});
	expect([review.state, review.commit_id, review.user.login]).toEqual(['CHANGES_REQUESTED', sha, 'mia']);
	expect((await ask(undefined, 'GET', `${PULL}/reviews`))[1]).toEqual([review]);
	const [, comments] = await ask('oscar', 'GET', `${PULL}/comments`);
	expect(comments).toMatchObject([{ ...line, pull_request_review_id: review.id }]);
	expect(events.at(-1)?.name).toBe('pull_request_review');
	expect(events.at(-1)?.payload).toMatchObject({
		action: 'submitted',
		review,
		pull_request: { number: 1, head: { sha } },
		repository: { full_name: 'guild/school' },
		sender: { login: 'mia' },
	});
});

test('nobody approves their own proposal', async () => {
	const forge = await sampleForge();
	await propose(forge);
	expect(await forge.ask('oscar', 'POST', `${PULL}/reviews`, { event: 'APPROVE' })).toEqual([
		422,
		{
			message: 'Unprocessable Entity',
			errors: ['Can not approve your own pull request'],
			status: '422',
		},
	]);
});

test('the last word of each check makes the state of a commit', async () => {
	const forge = await sampleForge();
	const sha = await propose(forge);
	const say = (context: string, state: string) =>
		forge.ask('mia', 'POST', `${REPO}/statuses/${sha}`, { context, state });
	const state = async () => (await forge.ask('oscar', 'GET', `${REPO}/commits/${sha}/status`))[1].state;
	expect(await state()).toBe('pending');
	await say('check', 'failure');
	await say('preview', 'success');
	expect(await state()).toBe('failure');
	await say('check', 'success');
	expect(await state()).toBe('success');
});

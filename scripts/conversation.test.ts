import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { say } from '#testing/command.ts';
import { propose, REPO, sampleForge } from '#testing/forge/sample-forge.ts';
import { folderOf } from '#testing/school.ts';

test('what was said about a proposal is written into one file, page by page', async () => {
	const forge = await sampleForge();
	await propose(forge);
	await forge.ask('mia', 'POST', `${REPO}/pulls/1/reviews`, {
		event: 'APPROVE',
		body: '- [x] <!-- clear --> Clear',
	});
	for (let number = 0; number < 101; number++)
		await forge.ask('oscar', 'POST', `${REPO}/issues/1/comments`, { body: `Word ${number}` });
	await forge.ask('mia', 'PUT', `${REPO}/pulls/1/merge`, {});
	const { payload } = forge.events.findLast(({ name }) => name === 'pull_request')!;
	const folder = folderOf({ 'event.json': JSON.stringify(payload) });
	const [event, out] = [join(folder, 'event.json'), join(folder, 'out.json')];
	const env = {
		FORGE_TOKEN: forge.tokenOf('mia'),
		GITHUB_REPOSITORY: 'guild/school',
		GITHUB_API_URL: forge.address,
	};
	expect(await say('conversation', ['--event', event, '--out', out], env)).toMatchObject({
		code: 0,
		output: `1 reviews, 1 files, 101 comments: ${out}\n`,
	});
	const written = JSON.parse(readFileSync(out, 'utf8'));
	expect([
		written.pull_request.number,
		written.reviews[0].body,
		written.files[0].filename,
		written.comments[100].body,
	]).toEqual([1, '- [x] <!-- clear --> Clear', 'content/wiki/knots.mdx', 'Word 100']);
	writeFileSync(event, '{"pull_request":{"number":"1/../2"}}');
	expect((await say('conversation', ['--event', event, '--out', out], env)).errors).toBe(
		`There is no pull request in \`${event}\`.\n`,
	);
});

// A proposal that tries everything at once: each hostile file, under a hostile title, from a hostile branch, with
// hostile words below it.
import type { Forge } from '../forge/forge.ts';
import { hostileFiles, type HostileFile } from './files.ts';

export const REPO = '/repos/guild/school';
const FORK = '/repos/mallory/school';

/** A title that each program it passes through might take for something else. */
export const TITLE = '<script>alert(1)</script> ${{ github.token }} $(touch harmed) `id` \u202e ::error::x';
/** A branch whose name a command might take for an option, and a workflow for a script. */
export const BRANCH = '--upload-pack=touch${IFS}harmed;#';
const WORDS = `- [x] <img src=x onerror=alert(1)>\n{process.exit(1)} @everyone mallory@evil.example ${'('.repeat(9000)}`;

/** Files of one tree lie beside one another, so each that would take the place of another goes to a folder of its own. */
export const proposedFiles: HostileFile[] = hostileFiles.map((file, index) => ({
	...file,
	path: file.path
		.replace(/^courses\/sample\//, `courses/sample-${index}/`)
		.replace(/^people\/x\./, `people/x-${index}.`),
}));

/** A lesson that leads nowhere good, in its words alone. */
const LESSON = `---
title: "<script>alert(1)</script>"
objectives: [tie]
---

<Task id="x" title="Ask {process.exit(1)}" deliverable="</script><script>alert(1)</script>" objectives={["tie"]} />

[Here](javascript:alert(1)), ![x](https://evil.example/x.png "onerror=alert(1)"), <b onclick="alert(1)">there</b>.

import { x } from 'node:fs'

{globalThis.harmed = true}
`;

const lesson = { path: 'courses/knots/units/02-x.mdx', content: LESSON };

/** Mallory proposes all of it, as pull request 1, from a branch that no command can name; the commit that she proposes. */
export async function proposeHarm(forge: Forge): Promise<string> {
	await forge.ask('mallory', 'POST', `${REPO}/forks`);
	return propose(forge, BRANCH, [...proposedFiles, lesson]);
}

/** Mallory proposes the lesson alone, from a branch like any other. */
export const proposeLesson = (forge: Forge): Promise<string> => propose(forge, 'a-lesson', [lesson]);

async function propose(
	{ ask, git }: Forge,
	branch: string,
	files: readonly Omit<HostileFile, 'what' | 'refused'>[],
): Promise<string> {
	const mallory = (method: string, path: string, body?: unknown) => ask('mallory', method, path, body);
	const tree = await Promise.all(
		files.map(async ({ path, content = '---\ntitle: T\n---\n', link, mode = 0o644 }) => {
			const bytes = Buffer.from(link ?? content);
			const [, blob] = await mallory('POST', `${FORK}/git/blobs`, {
				content: bytes.toString('base64'),
				encoding: 'base64',
			});
			return { path: `content/${path}`, mode: link ? '120000' : `100${mode.toString(8)}`, sha: blob.sha };
		}),
	);
	const main = git('rev-parse', 'main');
	const [, laid] = await mallory('POST', `${FORK}/git/trees`, { base_tree: main, tree });
	const message = `${TITLE}\n\nCo-authored-by: x <x@evil.example>`;
	const commit = { message, tree: laid.sha, parents: [main] };
	const [, { sha }] = await mallory('POST', `${FORK}/git/commits`, commit);
	await mallory('POST', `${FORK}/git/refs`, { ref: `refs/heads/${branch}`, sha });
	const pull = { title: TITLE, body: WORDS, head: `mallory:${branch}`, base: 'main' };
	const [, { number }] = await mallory('POST', `${REPO}/pulls`, pull);
	await mallory('POST', `${REPO}/issues/${number}/comments`, { body: WORDS });
	await mallory('POST', `${REPO}/pulls/${number}/reviews`, { event: 'COMMENT', body: WORDS });
	return sha;
}

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

/** Mallory proposes all of it, as pull request 1; the commit that she proposes. */
export async function proposeHarm({ ask, git }: Forge): Promise<string> {
	const mallory = (method: string, path: string, body?: unknown) => ask('mallory', method, path, body);
	await mallory('POST', `${REPO}/forks`);
	const tree = await Promise.all(
		proposedFiles.map(async ({ path, content = '---\ntitle: T\n---\n', link, mode = 0o644 }) => {
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
	const [, commit] = await mallory('POST', `${FORK}/git/commits`, {
		message: `${TITLE}\n\nCo-authored-by: x <x@evil.example>`,
		tree: laid.sha,
		parents: [main],
	});
	await mallory('POST', `${FORK}/git/refs`, { ref: `refs/heads/${BRANCH}`, sha: commit.sha });
	const pull = { title: TITLE, body: WORDS, head: `mallory:${BRANCH}`, base: 'main' };
	await mallory('POST', `${REPO}/pulls`, pull);
	await mallory('POST', `${REPO}/issues/1/comments`, { body: WORDS });
	await mallory('POST', `${REPO}/pulls/1/reviews`, { event: 'COMMENT', body: WORDS });
	return commit.sha;
}

// The history of the content folder, in one pass of git. Where git knows nothing, or there is no git, nothing is known,
// and that is no fault: a school can be handed on as a zip.
import { join, resolve } from 'node:path';
import { type Commit, historyFrom } from '../core/catalogue/follow.ts';
import { type History, NO_HISTORY } from '../core/catalogue/history.ts';
import { keyOf } from './cache.ts';
import { git } from './git.ts';
import { LOG, parseLog } from './git-log.ts';
import { pipelineDigest } from './pipeline.ts';
import { kept, shelf } from './shelf.ts';

/** What git remembers of the folder `content`, and what of that the folder `cache` remembers. */
export async function readHistory(content: string, cache?: string): Promise<History> {
	const repository = await repositoryOf(content);
	if (!repository) return NO_HISTORY;
	const { head, shallow, root } = repository;
	const told =
		shallow || cache === undefined
			? await log(content, head)
			: await remembered(content, head, root, join(cache, 'history'));
	// Where a shallow copy was cut off, git takes every file for a new one.
	const commits = told?.filter(({ first }) => !(shallow && first)) ?? [];
	return commits.length === 0 ? NO_HISTORY : historyFrom(commits, shallow ? 'recent' : 'whole');
}

interface Repository {
	head: string;
	/** True where the copy was cut off somewhere. */
	shallow: boolean;
	root: string;
}

async function repositoryOf(content: string): Promise<Repository | undefined> {
	const printed = await git(content, ['rev-parse', '--is-shallow-repository', 'HEAD', '--show-toplevel']);
	const [shallow, head = '', ...root] = printed?.split('\n') ?? [];
	return printed === undefined
		? undefined
		: { head, shallow: shallow !== 'false', root: root.join('\n').trimEnd() };
}

/** What was told up to `head`. */
interface Told {
	head: string;
	commits: Commit[];
}

// What was told of an earlier head is kept as long as that head is part of the history, and told on from there.
async function remembered(content: string, head: string, root: string, path: string) {
	const memory = shelf<Told>(path);
	const key = keyOf(pipelineDigest(), resolve(content), kept(join(root, '.mailmap')) ?? '');
	const before = memory.get(key);
	if (before?.head === head) return before.commits;
	const commits = await tellOn(content, head, before);
	if (commits) memory.set(key, { head, commits });
	memory.close();
	return commits;
}

async function tellOn(content: string, head: string, before: Told | undefined) {
	const grown =
		before && (await git(content, ['merge-base', '--is-ancestor', before.head, head])) !== undefined;
	if (!grown) return log(content, head);
	const fresh = await log(content, `${before.head}..${head}`);
	return fresh && [...fresh, ...before.commits];
}

async function log(content: string, range: string): Promise<Commit[] | undefined> {
	// To tell a rename with changes, git looks into files; a copy without the old ones would have to fetch them.
	const partial = await git(content, ['config', '--get-regexp', '^remote\\..*\\.promisor$']);
	const renames = partial === undefined ? ['-M', '-l400'] : ['-M100%'];
	const printed = await git(content, [...LOG, ...renames, range, '--', '.']);
	return printed === undefined ? undefined : parseLog(printed);
}

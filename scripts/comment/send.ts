// Finds the pull request that was looked at, and says there what was found. Nothing is taken from the report but words:
// which pull request it is, what it touches and by whom, the forge and git say themselves.
import { execFileSync } from 'node:child_process';
import { z } from 'zod';
import { MARK } from '#core/outputs/comment.ts';
import type { Problem } from '#core/problem.ts';
import { guarded } from '../changes.ts';
import { CannotRun } from '../command.ts';
import type { Forge } from '../forge.ts';
import { type Run, sha } from './event.ts';

const user = z.object({ login: z.string().max(100), type: z.string().max(40) });
const pulls = z.array(
	z.object({
		number: z.int().positive(),
		user: user.nullable(),
		head: z.object({ sha }),
		base: z.object({ sha, repo: z.object({ full_name: z.string().max(200) }) }),
	}),
);
const said = z.array(
	z.object({ id: z.int().positive(), user: user.nullable(), body: z.string().nullable() }),
);
const anything = z.unknown();

export type Pull = z.infer<typeof pulls>[number];

/** The open pull requests whose newest commit was looked at; none where something newer has come. */
export async function pullsOf(
	forge: Forge,
	{ head_sha, head_branch, head_repository }: Run,
): Promise<Pull[]> {
	const head = encodeURIComponent(`${head_repository.owner.login}:${head_branch}`);
	const open = await forge.ask(pulls, 'GET', `/pulls?state=open&per_page=100&head=${head}`);
	return open.filter(
		({ head: { sha: newest }, base }) =>
			newest === head_sha && base.repo.full_name.toLowerCase() === forge.repository.toLowerCase(),
	);
}

/** What it touches, and why a maintainer has to agree; git gets its objects, and lays none of them on the disk. */
export async function guardOf(forge: Forge, folder: string, pull: Pull): ReturnType<typeof guarded> {
	const { number, head, base, user: author } = pull;
	const ref = `refs/proposals/${number}`;
	try {
		execFileSync(
			'git',
			['-C', folder, 'fetch', '--quiet', '--no-tags', 'origin', `+refs/pull/${number}/head:${ref}`],
			{
				env: { ...process.env, ...forge.environment },
				stdio: 'ignore',
				timeout: 120_000,
			},
		);
	} catch {
		throw new CannotRun(`Git cannot fetch the pull request ${number}.`);
	}
	const fetched = execFileSync('git', ['-C', folder, 'rev-parse', ref], { encoding: 'utf8' }).trim();
	if (fetched !== head.sha) throw new CannotRun(`The pull request ${number} has changed since.`);
	return guarded({ folder, base: base.sha, head: head.sha, author: author?.login });
}

/** Says with the status `scope` whether a maintainer has to agree. */
export async function sendScope(forge: Forge, { head }: Pull, guard: readonly Problem[], run: Run) {
	const count = guard.length === 1 ? 'One thing needs' : `${guard.length} things need`;
	await forge.ask(anything, 'POST', `/statuses/${head.sha}`, {
		context: 'scope',
		state: guard.length === 0 ? 'success' : 'failure',
		description: guard.length === 0 ? 'Files of one course, or pages of the school' : `${count} a maintainer`,
		target_url: run.html_url,
	});
}

/** Puts `body` into the comment that is there already, or into a new one. */
export async function sendComment(forge: Forge, { number }: Pull, body: string): Promise<'new' | 'changed'> {
	const before = await ownComment(forge, number);
	if (before === undefined) await forge.ask(anything, 'POST', `/issues/${number}/comments`, { body });
	else await forge.ask(anything, 'PATCH', `/issues/comments/${before}`, { body });
	return before === undefined ? 'new' : 'changed';
}

/** Pages of comments that are looked through. */
const PAGES = 20;

// A stranger can write our mark as well, and theirs stays theirs: only bots of the forge end their names so.
async function ownComment(forge: Forge, number: number): Promise<number | undefined> {
	for (let page = 1; page <= PAGES; page++) {
		const all = await forge.ask(said, 'GET', `/issues/${number}/comments?per_page=100&page=${page}`);
		const own = all.find(
			({ user: by, body }) => by?.login === BOT && by.type === 'Bot' && body?.startsWith(MARK),
		);
		if (own) return own.id;
		if (all.length < 100) return undefined;
	}
	return undefined;
}

const BOT = 'github-actions[bot]';

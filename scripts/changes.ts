// What a proposal touches, asked of git: objects only, nothing of the proposal is laid on the disk or run.
import { execFileSync } from 'node:child_process';
import { ownerOf, type Told } from '#core/proposal/own-files.ts';
import { type Change, pathProblems } from '#core/proposal/path-guard.ts';
import { rawDiff } from '#core/proposal/raw-diff.ts';
import type { Problem } from '#core/problem.ts';
import { blobs } from '#disk/git.ts';
import { recordIn } from '#disk/record.ts';
import { CannotRun } from './command.ts';
import { signersOf } from './changes/signers.ts';
import { standing } from './changes/standing.ts';

export interface Proposal {
	/** The folder of the repository. */
	folder: string;
	/** What it is to be merged into, and the proposal itself, as git knows them. */
	base: string;
	head: string;
	/** The account of whoever proposes it. */
	author?: string | undefined;
}

/** The files that a proposal changes, and why a maintainer has to agree. */
export async function guarded(proposal: Proposal): Promise<{ changes: Change[]; problems: Problem[] }> {
	const changes = rawDiff(changesSince(proposal));
	const paths = changes.map(({ path }) => path).filter(isPersonal);
	const { people, ...charge } = await standing(proposal, paths);
	const records = await recordsOf(proposal, paths);
	const signers = await signersOf(proposal, signedCommits(records), people);
	const accounts = new Map(people.flatMap(({ id, account }) => (account ? [[id, account]] : [])));
	const problems = pathProblems(changes, { author: proposal.author, accounts, records, signers, ...charge });
	return { changes, problems };
}

const isPersonal = (path: string) =>
	ownerOf(path) !== undefined || path === 'content/issuer.yml' || path.startsWith('content/awards/');

function changesSince({ folder, base, head }: Proposal): string {
	const range = `${base}...${head}`;
	try {
		return execFileSync(
			'git',
			['-C', folder, 'diff', '--raw', '-z', '--no-renames', '--end-of-options', range, '--'],
			{ encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'], maxBuffer: 64 * 2 ** 20 },
		);
	} catch {
		throw new CannotRun(`Git cannot compare \`${base}\` and \`${head}\`. Fetch both first.`);
	}
}

async function recordsOf({ folder, base, head }: Proposal, paths: readonly string[]) {
	const found = await blobs(
		folder,
		paths.flatMap((path) => [`${base}:${path}`, `${head}:${path}`]),
	);
	const at = (ref: string, path: string) => recordIn(found.get(`${ref}:${path}`), path);
	return new Map(
		paths.map((path): [string, Told] => [path, { before: at(base, path), after: at(head, path) }]),
	);
}

// The files that say their commit is signed.
function signedCommits(records: ReadonlyMap<string, Told>): string[] {
	return [...records].flatMap(([path, { after }]) => {
		const { provenance } = (after ?? {}) as { provenance?: { way?: unknown } | null };
		return provenance?.way === 'commit' ? [path] : [];
	});
}

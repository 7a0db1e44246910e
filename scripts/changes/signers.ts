// Whose key signed the commits of a proposal, as git itself says it.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { allowedSigners } from '#credentials/allowed-signers.ts';
import { git } from '#disk/git.ts';
import type { Someone } from './standing.ts';

interface Asked {
	folder: string;
	base: string;
	head: string;
}

/** The handle whose key signed the last commit that changed a file, for each of `paths` where there is one. */
export async function signersOf(
	{ folder, base, head }: Asked,
	paths: readonly string[],
	people: readonly Someone[],
): Promise<Map<string, string>> {
	const signers = new Map<string, string>();
	if (paths.length === 0) return signers;
	const desk = mkdtempSync(join(tmpdir(), 'signers-'));
	try {
		const allowed = join(desk, 'allowed');
		writeFileSync(allowed, allowedSigners(people));
		for (const path of paths) {
			const range = `${base}..${head}`;
			const words = ['log', '-1', '--format=%H', '--end-of-options', range, '--', path];
			const commit = (await git(folder, words))?.trim();
			const asIs = commit !== undefined && (await isSame(folder, [commit, head], path));
			const signer = asIs ? signerOf(folder, commit, allowed) : undefined;
			if (signer !== undefined) signers.set(path, signer);
		}
		return signers;
	} finally {
		rmSync(desk, { recursive: true, force: true });
	}
}

// What was signed on one side branch says nothing of what the other brought.
async function isSame(folder: string, commits: readonly string[], path: string): Promise<boolean> {
	const ids = await git(folder, ['rev-parse', ...commits.map((commit) => `${commit}:${path}`)]);
	return new Set(ids?.trim().split('\n')).size === 1;
}

// `Good "git" signature for ada with ED25519 key SHA256:…`
function signerOf(folder: string, commit: string, allowed: string): string | undefined {
	const { status, stderr } = spawnSync(
		'git',
		[
			...['-C', folder, '-c', 'gpg.ssh.program=ssh-keygen', '-c', `gpg.ssh.allowedSignersFile=${allowed}`],
			...['verify-commit', '--raw', commit],
		],
		{ encoding: 'utf8', timeout: 60_000, env: { ...process.env, LC_ALL: 'C' } },
	);
	if (status !== 0) return undefined;
	return /^Good "git" signature for ([a-z0-9-]+) with /m.exec(stderr)?.[1];
}

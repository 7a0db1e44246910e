// A state of the school, from the working tree or from git.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { State } from '#core/diff/comparison.ts';
import type { Side } from '#core/diff/side.ts';
import { commitOf, git, layOut } from '#disk/git.ts';
import { bodyAt } from '#disk/read.ts';
import { readSchool } from '#disk/school.ts';
import { NotASchool } from '#disk/walk.ts';
import { CannotRun } from '../command.ts';

export interface SideOptions {
	today: string;
	base: string | undefined;
	cache: string;
}

/** The school in the folder `root`. */
export async function sideAt(root: string, { today, base, cache }: SideOptions): Promise<Side> {
	const school = await readSchool(root, today, { base, cache }).catch((error: unknown) => {
		throw error instanceof NotASchool ? new CannotRun(error.message) : error;
	});
	return { ...school, body: (file) => bodyAt(root, file) };
}

/** Calls `use` with the folder `root` as it was at `ref`, which is gone afterwards. */
export async function atRef<T>(root: string, ref: string, use: (folder: string) => Promise<T>): Promise<T> {
	return inFolder(async (folder) => {
		if (!(await layOut(root, ref, folder))) throw unknown(ref);
		return use(folder);
	});
}

/** Calls `use` with an empty folder, which is gone afterwards. */
export async function inFolder<T>(use: (folder: string) => Promise<T>): Promise<T> {
	const folder = mkdtempSync(join(tmpdir(), 'diff-'));
	try {
		return await use(folder);
	} finally {
		rmSync(folder, { recursive: true, force: true });
	}
}

/** The commit that `base` and `head` have in common: what `base` has gained since is no change of `head`. */
export async function commonState(root: string, base: string, head: string): Promise<State> {
	const [from, to] = [await commitOf(root, base), await commitOf(root, head)];
	if (from === undefined) throw unknown(base);
	if (to === undefined) throw unknown(head);
	const common = (await git(root, ['merge-base', from, to]))?.trim();
	return { name: base, commit: common || from };
}

const unknown = (ref: string) =>
	new CannotRun(`Git does not know \`${ref}\`. Fetch it first, or run this in the folder of a school.`);

// What this copy of the repository knows of a proposal and of the commit that somebody reviewed.
import type { Conversation } from '#core/reviews/conversation.ts';
import type { Sight } from '#core/reviews/keep.ts';
import { git } from '#disk/git.ts';

/** What became of the course in `commit`, which was merged as `mergedAs`; ids are 7 to 40 hex digits. */
export async function sightIn(
	content: string,
	course: string,
	commit: string,
	mergedAs: string | undefined,
): Promise<Sight> {
	const tree = async (id: string) => {
		const words = ['rev-parse', '--verify', '--quiet', '--end-of-options', `${id}:./courses/${course}`];
		return (await git(content, words))?.trim();
	};
	return {
		isPart: (await git(content, ['merge-base', '--is-ancestor', commit, 'HEAD'])) !== undefined,
		read: await tree(commit),
		merged: mergedAs && (await tree(mergedAs)),
	};
}

/** `one` with the files that its merge changed, where the forge did not tell them. */
export async function withFiles(content: string, one: Conversation): Promise<Conversation> {
	const { files, mergedAs } = one;
	if (files.length > 0 || !mergedAs) return one;
	const words = ['diff', '--name-status', '--no-renames', '-z', `${mergedAs}^1`, mergedAs, '--'];
	const parts = (await git(content, words))?.split('\0') ?? [];
	return {
		...one,
		files: parts.flatMap((status, index) =>
			index % 2 === 0 && ACTS[status] ? [{ path: parts[index + 1] ?? '', act: ACTS[status] }] : [],
		),
	};
}

const ACTS: Record<string, Conversation['files'][number]['act']> = {
	A: 'added',
	M: 'changed',
	T: 'changed',
	D: 'removed',
};

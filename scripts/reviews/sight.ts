// What this copy of the repository knows of the commit that somebody reviewed.
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

// The commit that a review is kept with: one that stays, with the text that was read.

/** What is known of the commits, as far as this copy of the repository has them. */
export interface Sight {
	/** True where the commit that was read is part of the branch that is published. */
	isPart: boolean;
	/** What the course was in the commit that was read, and in the one by which it was merged: ids of their trees. */
	read: string | undefined;
	merged: string | undefined;
}

interface Commits {
	/** The commit that the reviewer looked at. */
	commit: string;
	/** The last one of the proposal, and the one by which it was merged. */
	head: string | undefined;
	mergedAs: string | undefined;
}

/**
 * A merge that squashes or rebases leaves the commit that was read behind, and has the same text under another name. Where
 * the text is another, the commit stays as it is: `lost` says that nobody may find it again.
 */
export function commitToKeep(
	{ commit, head, mergedAs }: Commits,
	{ isPart, read, merged }: Sight,
): { commit: string; lost: boolean } {
	if (isPart) return { commit, lost: false };
	const isSame = read !== undefined && merged !== undefined ? read === merged : commit === head;
	return mergedAs !== undefined && isSame ? { commit: mergedAs, lost: false } : { commit, lost: true };
}

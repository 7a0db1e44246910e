// All that the forge knows. What git can hold lies in git; the rest is in memory.
import type { Bare } from './git.ts';

export interface Person {
	name: string;
	/** Whether they may write to the school's repository. */
	writes?: boolean;
}

export interface Pull {
	number: number;
	title: string;
	body: string | null;
	/** Who opened it. */
	by: string;
	/** Whose branch it is, in which repository of the network. */
	owner: string;
	ref: string;
	base: string;
	state: 'open' | 'closed';
	draft: boolean;
	/** The last commit of it; follows the branch as long as it is open. */
	sha: string;
	labels: string[];
	created: string;
	updated: string;
	closed?: string;
	merged?: { at: string; by: string; sha: string };
}

export interface Comment {
	id: number;
	/** The pull request that it is about. */
	pull: number;
	by: string;
	body: string;
	created: string;
	updated: string;
	/** The place in a file, where it is about one. */
	on?: { path: string; line: number; review: number };
}

export interface Review {
	id: number;
	pull: number;
	by: string;
	body: string;
	state: 'APPROVED' | 'CHANGES_REQUESTED' | 'COMMENTED';
	/** The commit that was read. */
	sha: string;
	submitted: string;
}

/** What a check or a preview says of a commit. */
export interface Status {
	sha: string;
	context: string;
	state: string;
	target_url: string | null;
	description: string | null;
	created_at: string;
}

/** What the forge would tell a workflow. */
export interface Event {
	name: 'pull_request' | 'pull_request_review' | 'issue_comment';
	payload: Readonly<Record<string, unknown>>;
}

export interface World {
	bare: Bare;
	/** The repository of the school, `owner/name`. */
	origin: { owner: string; name: string };
	people: Readonly<Record<string, Person>>;
	/** Where the forge is, without a slash at its end. */
	address: string;
	/** Who has a fork. */
	forks: Set<string>;
	pulls: Pull[];
	comments: Comment[];
	reviews: Review[];
	statuses: Status[];
	events: Event[];
	now: () => string;
	/** A number that nothing had before. */
	id: () => number;
}

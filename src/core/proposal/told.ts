// A proposal as every forge tells it, in the same words → its entry in the snapshot.
import { compare } from '../problem.ts';
import { ticksOf } from './rubric.ts';
import { MOST_CHANGES, path, type Proposal, readProposal } from './snapshot.ts';

/** What an adapter brings home. Moments are as the forge writes them (RFC 3339), paths from the root of the repository. */
export interface Told {
	number?: number | undefined;
	title: string;
	draft: boolean;
	author?: string | undefined;
	first?: boolean | undefined;
	opened: string;
	updated: string;
	base: string;
	head: string;
	commit?: string | undefined;
	labels: readonly string[];
	/** The text of the proposal. */
	body: string;
	asked: readonly string[];
	files: readonly ToldFile[];
	words: readonly Word[];
	check?: Proposal['check'];
	preview?: string | undefined;
}

export interface ToldFile {
	path: string;
	act: 'added' | 'changed' | 'removed' | 'renamed';
	lines?: number | undefined;
}

/** Something that somebody said: a comment, or a review with its verdict. */
export interface Word {
	by: string;
	at: string;
	verdict?: Proposal['reviews'][number]['verdict'] | undefined;
	commit?: string | undefined;
}

const CONTENT = 'content/';

/** The record of the course that is new in `files`; undefined where there is none. */
export function newCourse(files: readonly ToldFile[]): string | undefined {
	return files.find(({ path, act }) => act === 'added' && /^content\/courses\/[^/]+\/index\.mdx?$/.test(path))
		?.path;
}

/** True where something of the content changes; other proposals are none of the school’s. */
export function touchesContent(files: readonly ToldFile[]): boolean {
	return files.some(({ path }) => path.startsWith(CONTENT));
}

/** The entry of `told`, with what the record of its new course says; undefined where it makes none. */
export function proposalFrom(told: Told, course: unknown): Proposal | undefined {
	const inside = told.files
		.filter((file) => file.path.startsWith(CONTENT) && path.safeParse(file.path).success)
		.slice(0, MOST_CHANGES);
	const words = told.words.filter(({ by }) => !isProgram(by)).sort((a, b) => compare(a.at, b.at));
	const byOthers = words.filter(({ by }) => by !== told.author);
	const last = words.at(-1);
	return readProposal({
		...told,
		opened: dayOf(told.opened),
		updated: dayOf(told.updated),
		labels: told.labels.slice(0, 20),
		asked: told.asked.slice(0, 30),
		changes: inside.map((file) => ({ ...file, path: file.path.slice(CONTENT.length) })),
		others: told.files.length - inside.length,
		reviews: reviewsOf(byOthers).slice(-100),
		answered: byOthers[0] && dayOf(byOthers[0].at),
		last: last && { by: last.by === told.author ? 'author' : 'others', day: dayOf(last.at) },
		ticks: ticksOf(told.body.slice(0, 100_000)).slice(0, 60),
		course,
	});
}

// The last decision of each reader; one who decided nothing has still read it.
function reviewsOf(words: readonly Word[]): unknown[] {
	const last = new Map<string, Word>();
	for (const word of words) {
		const decided = last.get(word.by);
		if (word.verdict && !(word.verdict === 'comment' && decided)) last.set(word.by, word);
	}
	return [...last.values()].map(({ by, at, verdict, commit }) => ({ by, verdict, day: dayOf(at), commit }));
}

const isProgram = (handle: string) => handle.endsWith('[bot]');
const dayOf = (moment: string) => {
	const at = new Date(moment);
	return Number.isNaN(at.valueOf()) ? '' : at.toISOString().slice(0, 10);
};

// What git remembers of the school: which change touched which files, and when. It tells people apart; who is named for
// it is decided in `contributors.ts`.
import type { Catalogue, Course, Day, Unit } from './catalogue.ts';

export interface History {
	/** All of it is known, only its `recent` part, or `none`. */
	reach: 'whole' | 'recent' | 'none';
	/** Newest first. */
	changes: readonly Change[];
	/** What some of the people are called on the forge, by their numbers, in small letters. */
	accounts?: ReadonlyMap<number, string>;
}

export interface Change {
	commit: string;
	/** On which it was written, in UTC. */
	day: Day;
	/** The first line of its message, which may be empty. */
	subject: string;
	/** Who wrote it, as numbers. */
	people: readonly number[];
	files: readonly ChangedFile[];
}

export interface ChangedFile {
	/** Path inside the content folder: the one it has today, or had last. */
	path: string;
	act: 'added' | 'changed' | 'removed' | 'renamed';
	/** The path it had until this change. */
	from?: string;
}

/** The history of a school of which nothing is remembered. */
export const NO_HISTORY: History = { reach: 'none', changes: [] };

/** The changes to a file of the content folder, or to anything in a folder of it; newest first. */
export function changesOf({ history }: Catalogue, path: string): readonly Change[] {
	const index = indexes.get(history) ?? indexOf(history);
	indexes.set(history, index);
	return index.get(path) ?? [];
}

/** The changes to a file or a folder on the days after `day`; newest first. */
export function changesSince(catalogue: Catalogue, path: string, day: Day): readonly Change[] {
	return changesOf(catalogue, path).filter((change) => change.day > day);
}

/** The last day on which one of these files or folders changed; undefined where nobody remembers. */
export function lastChanged(catalogue: Catalogue, ...paths: string[]): Day | undefined {
	return paths
		.flatMap((path) => changesOf(catalogue, path)[0]?.day ?? [])
		.sort()
		.at(-1);
}

/** The first day of a file or a folder; undefined where the past reaches less far back. */
export function firstSeen(catalogue: Catalogue, path: string): Day | undefined {
	return catalogue.history.reach === 'whole' ? changesOf(catalogue, path).at(-1)?.day : undefined;
}

/** How many people wrote the changes; somebody with two mail addresses in git counts twice. */
export function peopleIn(changes: readonly Change[]): number {
	return new Set(changes.flatMap(({ people }) => people)).size;
}

/** The folder of `course`, with its units and pictures. */
export function courseFolder({ id }: Pick<Course, 'id'>): string {
	return `courses/${id}`;
}

/** The units of `course` that the change touched, in their order. */
export function unitsIn({ units }: Course, { files }: Change): Unit[] {
	const touched = new Set(files.map(({ path }) => path));
	return units.filter(({ file }) => touched.has(file));
}

const indexes = new WeakMap<History, ReadonlyMap<string, Change[]>>();

// A change stands under each file that it touched and under every folder above.
function indexOf({ changes }: History): ReadonlyMap<string, Change[]> {
	const index = new Map<string, Change[]>();
	for (const change of changes)
		for (const path of new Set(change.files.flatMap((file) => upwards(file.path)))) {
			const known = index.get(path);
			if (known) known.push(change);
			else index.set(path, [change]);
		}
	return index;
}

function upwards(path: string): string[] {
	const parts = path.split('/');
	return parts.map((_, index) => parts.slice(0, index + 1).join('/'));
}

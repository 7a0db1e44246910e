// The snapshot of the open proposals, if somebody took one. It lies beside the content and not in git.
import { closeSync, constants, fstatSync, openSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readSnapshot, type Snapshot } from '../core/proposal/snapshot.ts';

/** The file name of a snapshot. */
export const SNAPSHOT = 'proposals.json';

const MAX_SNAPSHOT = 4 * 2 ** 20;

export interface FoundSnapshot {
	snapshot?: Snapshot;
	/** What is wrong with the file, for whoever builds. */
	notice?: string;
}

/** Where the snapshot of the school in the folder `content` lies. */
export function snapshotOf(content: string): string {
	return join(content, '..', SNAPSHOT);
}

/** The snapshot in the file `path`; nothing where there is no such file, and a notice where it is none. */
export function readProposals(path: string): FoundSnapshot {
	const text = textOf(path);
	if (text === undefined) return {};
	const snapshot = text === null ? undefined : readSnapshot(parsed(text));
	if (!snapshot)
		return {
			notice: `\`${path}\` is not a snapshot of proposals, and nothing of it is shown. Take a new one with \`npm run snapshot\`, or delete it.`,
		};
	if (snapshot.left === 0) return { snapshot };
	const left =
		snapshot.left === 1
			? '1 proposal is not shown, because it'
			: `${snapshot.left} proposals are not shown, because they`;
	return { snapshot, notice: `\`${path}\`: ${left} could not be understood.` };
}

// Undefined where there is none; null where it cannot be read: too long, a folder, a pipe, not text.
function textOf(path: string): string | null | undefined {
	let file: number;
	try {
		file = openSync(path, constants.O_RDONLY | constants.O_NONBLOCK);
	} catch (error) {
		return (error as NodeJS.ErrnoException).code === 'ENOENT' ? undefined : null;
	}
	try {
		const about = fstatSync(file);
		return about.isFile() && about.size <= MAX_SNAPSHOT ? readFileSync(file, 'utf8') : null;
	} finally {
		closeSync(file);
	}
}

function parsed(text: string): unknown {
	try {
		return JSON.parse(text);
	} catch {
		return undefined;
	}
}

// What the bench measures, in order: each step is a command, some after a change that the built site has to show.
import { join } from 'node:path';
import type { Size } from '../generate/school.ts';
import { type Change, deletedCourse, editedUnit } from './change.ts';

export interface Step {
	step: string;
	command: readonly string[];
	change?: Change;
}

/** The folders of a bench, all below one that is thrown away. */
export function foldersIn(root: string) {
	return { content: join(root, 'content'), dist: join(root, 'dist'), cache: join(root, 'cache') };
}

export const COLD = 'Cold build';
export const EDIT = 'Build after one edit';

/** The steps for a school of this size; check and build have a cache each, so that both begin without. */
export function steps(size: Size, { content, dist, cache }: ReturnType<typeof foldersIn>): Step[] {
	const node = (script: string, ...options: string[]) => [
		process.execPath,
		`scripts/${script}.ts`,
		'--root',
		content,
		...options,
	];
	const check = node('check', '--cache', join(cache, 'check'));
	const build = node('build', '--out', dist, '--cache', join(cache, 'build'));
	return [
		{ step: 'Cold check', command: check },
		{ step: 'Check again', command: check },
		{ step: COLD, command: build },
		{ step: 'Build again', command: build },
		{ step: EDIT, command: build, change: editedUnit(size) },
		{ step: 'Build after deleting a course', command: build, change: deletedCourse(size) },
	];
}

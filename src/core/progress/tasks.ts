// The tasks of a unit or a course in one attribute of its page: `tie-one:tie show?` are the task `tie-one`, which was
// called `tie`, and the optional `show`.
import { changed, type CourseProgress, own, type Progress, type Tick } from './progress.ts';

export interface TaskRef {
	id: string;
	/** Earlier ids. */
	was: readonly string[];
	optional: boolean;
}

export interface Count {
	done: number;
	of: number;
	/** All is done but what is optional. */
	whole: boolean;
}

export function writeTasks(tasks: readonly TaskRef[]): string {
	return tasks.map(({ id, was, optional }) => [id, ...was].join(':') + (optional ? '?' : '')).join(' ');
}

export function readTasks(text: string): TaskRef[] {
	return text
		.split(' ')
		.filter(Boolean)
		.map((word) => {
			const [id = '', ...was] = word.replace('?', '').split(':');
			return { id, was, optional: word.endsWith('?') };
		});
}

/** How many of `tasks` are ticked in `course`. */
export function countOf(course: CourseProgress, tasks: readonly TaskRef[]): Count {
	const open = tasks.filter((task) => !isDone(course, task));
	return {
		done: tasks.length - open.length,
		of: tasks.length,
		whole: tasks.length > open.length && open.every(({ optional }) => optional),
	};
}

/** Whether `task` is ticked, under this id or an earlier one. */
export function isDone(course: CourseProgress, task: Pick<TaskRef, 'id' | 'was'>): boolean {
	return tickOf(course, task)?.done ?? false;
}

/** `progress` with the ticks on earlier ids of tasks of `course` moved to those of today. */
export function renamed(progress: Progress, course: string, tasks: readonly TaskRef[]): Progress {
	const gone = new Set(tasks.flatMap(({ was }) => was));
	return changed(progress, course, (one) => {
		const kept = Object.entries(one.tasks).filter(([id]) => !gone.has(id));
		const moved = tasks.flatMap((task) => {
			const tick = tickOf(one, task);
			return tick ? [[task.id, tick] as const] : [];
		});
		return { ...one, tasks: Object.fromEntries([...kept, ...moved]) };
	});
}

// What was done last counts.
function tickOf({ tasks }: CourseProgress, { id, was }: Pick<TaskRef, 'id' | 'was'>): Tick | undefined {
	return [id, ...was]
		.map((one) => own(tasks, one))
		.filter((tick) => tick !== undefined)
		.sort((a, b) => (a.at < b.at ? -1 : 1))
		.at(-1);
}

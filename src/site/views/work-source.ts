import type { Edition } from '../edition.ts';
import type { Row } from '../paths.ts';

export interface WorkSource {
	file: string;
	digest: string;
}

/** The file of each work that has a page, for the form that revises it; `digestOf` changes with a file. */
export function sourceRows(
	{ courses, works }: Edition,
	digestOf: (file: string) => string,
): Row<WorkSource>[] {
	const known = new Set(courses.map(({ id }) => id));
	return works
		.filter(({ course }) => known.has(course))
		.map(({ course, task, maker, file }) => ({
			params: { course, task, handle: maker },
			view: { file, digest: digestOf(file) },
		}));
}

// What stands beside a task: what peers made for it, and how to hand over one’s own.
import { addresses } from '#core/addresses.ts';
import type { Course, Work } from '#core/catalogue/catalogue.ts';
import { compare } from '#core/problem.ts';
import type { Task } from '#core/schema/task.ts';
import type { Edition } from '../edition.ts';
import type { Link } from '../meta.ts';
import { voiceOf } from '../voice.ts';
import { makerLink } from './maker.ts';
import { shareLink } from './share-work.ts';

/** What its makers show, with who made it. */
export type Made = Link & { by: string };

export interface BesideTask {
	share: Link;
	/** How to begin the list of what peers made. */
	title: string;
	made: Made[];
}

/** By the id of the task, for all `tasks` of `course`. */
export function besideTasks(
	edition: Edition,
	course: Course,
	tasks: readonly Task[],
): Record<string, BesideTask> {
	const listed = listedOf(edition, course);
	return Object.fromEntries(
		tasks.map(({ id, was }) => {
			const made = listed.filter(({ task }) => task === id || was.includes(task));
			return [
				id,
				{
					share: shareLink(edition, `${course.id}/${id}`),
					title: voiceOf(edition).t('work.made', { n: made.length }),
					made: made.map((work) => madeOf(edition, work)),
				},
			];
		}),
	);
}

/** The newest that were made in `course`, at most so many. */
export function madeIn(edition: Edition, course: Course, most = 6): Made[] {
	return listedOf(edition, course)
		.toSorted((a, b) => compare(b.date, a.date) || compare(a.id, b.id))
		.slice(0, most)
		.map((work) => madeOf(edition, work));
}

const listedOf = ({ works }: Edition, { id }: Course) =>
	works.filter(({ course, listed }) => listed && course === id);

function madeOf(edition: Edition, { id, title, maker }: Work): Made {
	const { t, href } = voiceOf(edition);
	return {
		href: href(addresses.oneWork(id)),
		label: title,
		by: t('work.by', { maker: makerLink(edition, maker).label }),
	};
}

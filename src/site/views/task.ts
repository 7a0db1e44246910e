import { addresses } from '#core/addresses.ts';
import { taskAnchor } from '#core/text/components/task.ts';
import type { Edition } from '../edition.ts';
import type { Link } from '../meta.ts';
import { voiceOf } from '../voice.ts';

/** A link to a task, `course/task`, on the page of its unit. */
export function taskLink(edition: Edition, id: string): Link {
	const [courseId, taskId = ''] = id.split('/');
	const course = edition.courses.find((one) => one.id === courseId);
	for (const unit of course?.units ?? []) {
		const task = unit.tasks.find((one) => one.id === taskId);
		if (task) {
			const page = voiceOf(edition).href(addresses.unit(unit.id));
			return { href: `${page}#${taskAnchor(taskId)}`, label: task.title };
		}
	}
	return { href: '', label: taskId };
}

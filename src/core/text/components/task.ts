import { task } from '../../schema/task.ts';
import { component } from '../component.ts';
import { el, joined } from '../hast.ts';

/** The id that a task has on its page. */
export const taskAnchor = (id: string) => `task-${id}`;

export default component({
	name: 'Task',
	about: 'Something to do, with a deliverable. Progress, work and badges hang on its id.',
	props: task,
	place: 'flow',
	holds: 'flow',
	html: ({ id, was, title, minutes, deliverable, optional }, children, { words }) => {
		const meta = [words.task, minutes !== undefined && words.minutes(minutes), optional && words.optional];
		return el(
			'section',
			{
				className: ['task'],
				id: taskAnchor(id),
				dataTask: id,
				...(was.length > 0 && { dataWas: was.join(' ') }),
				ariaLabelledBy: [`${taskAnchor(id)}-title`],
			},
			el('p', { className: ['task-title'], id: `${taskAnchor(id)}-title` }, title),
			el('p', { className: ['task-meta'] }, ...joined(meta, ' · ')),
			...children,
			deliverable &&
				el('p', { className: ['task-deliverable'] }, el('b', {}, words.deliverable), ' ', deliverable),
		);
	},
	plain: ({ title, deliverable }, inner) => [title, inner, deliverable].filter(Boolean).join('\n\n'),
	example: `<Task
  id="hello"
  title="Write your first program"
  minutes={30}
  deliverable="A file hello.py that greets you"
>

Open the editor, type one line, run it.

</Task>`,
});

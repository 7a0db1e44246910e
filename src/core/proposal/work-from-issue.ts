// Work that somebody sent as an issue: the same file that the form of the school makes.
import { inert } from '../outputs/inert.ts';
import { handlesIn } from '../sharing/handles.ts';
import type { Headings } from '../sharing/prose.ts';
import { BY_ACCOUNT, workFile } from '../sharing/work-file.ts';
import { didYouMean } from '../text/nearest.ts';
import { oneLine } from '../text/one-line.ts';
import type { IdeaIssue } from './from-issue.ts';
import {
	type Handed,
	handed,
	isTheirs,
	labelOf,
	LONGEST,
	offered,
	placed,
	quoted,
	reading,
	type School,
	type Standing,
} from './handed-issue.ts';
import { workQuestions } from './sharing-form.ts';

/** The work that the issue hands in, its halves below `headings`. */
export function workFrom(issue: IdeaIssue, school: School, standing: Standing, headings: Headings): Handed {
	const { line, text, problems } = reading(issue, workQuestions);
	const [task, handle, choices] = [line('task'), line('handle').toLowerCase(), handlesIn(line('choices'))];
	const tasks = school.courses.flatMap(({ id, units }) =>
		units.flatMap((unit) => unit.tasks.map((one) => `${id}/${one.id}`)),
	);
	if (!tasks.includes(task)) problems.push(`There is no task ${quoted(task)}.${didYouMean(task, tasks)}`);
	if (text('did') === '') problems.push('“What I did” is empty. Say what you did.');
	for (const id of ['did', 'learned'] as const)
		if (text(id).length > LONGEST)
			problems.push(
				`“${labelOf(workQuestions, id)}” has ${text(id).length} characters; ${LONGEST} are allowed. Make it shorter, and link to the rest.`,
			);
	const own = isTheirs(handle, issue, school);
	const path = `work/${task}/${handle}.mdx`;
	const former = placed(handle, tasks.includes(task) ? path : undefined, own, problems, standing);
	const shared = {
		...{ task, handle, title: line('name'), url: line('url'), improved: line('improved') },
		...{ did: text('did').slice(0, LONGEST), learned: text('learned').slice(0, LONGEST) },
		together: handlesIn(line('with')).filter((one) => one !== handle),
		listed: choices.includes('listed'),
		seeks: choices.includes('seeks'),
	};
	const file = workFile(shared, school.today, headings, former, own ? BY_ACCOUNT : null);
	const name = oneLine(shared.title, 60);
	return handed(file, 'work', problems, {
		...offered(issue, handle, own),
		title: `Share “${name}”`,
		does: `hands in **${inert(name)}**, work for ${quoted(task)},`,
	});
}

// A peer’s answer that somebody sent as an issue: the same file that the form of the school makes.
import type { Role } from '../schema/role.ts';
import { assessmentFile } from '../sharing/assessment-file.ts';
import { handlesIn } from '../sharing/handles.ts';
import { BY_ACCOUNT } from '../sharing/work-file.ts';
import { didYouMean } from '../text/nearest.ts';
import { oneLine } from '../text/one-line.ts';
import type { IdeaIssue } from './from-issue.ts';
import {
	type Handed,
	handed,
	isTheirs,
	LONGEST,
	offered,
	placed,
	quoted,
	reading,
	type School,
	type Standing,
} from './handed-issue.ts';
import { assessmentQuestions } from './sharing-form.ts';

/** The answer to somebody’s work that the issue holds. */
export function assessmentFrom(issue: IdeaIssue, school: School, standing: Standing): Handed {
	const { line, text, problems } = reading(issue, assessmentQuestions);
	const [id, assessor] = [line('work'), line('assessor').toLowerCase()];
	const work = school.works.find((one) => one.id === id);
	if (!work) {
		const ids = school.works.map((one) => one.id);
		problems.push(`There is no work ${quoted(id)}.${didYouMean(id, ids)}`);
	} else if ([work.maker, ...work.with].includes(assessor))
		problems.push(`\`${assessor}\` made this work and cannot answer it. Ask a peer.`);
	const revision = /^\d{1,2}$/.test(line('revision')) ? Number(line('revision')) : 0;
	const own = isTheirs(assessor, issue, school);
	const path = work && `assessments/${id}/${assessor}-r${revision}.yml`;
	const there = placed(assessor, path, own, problems, standing);
	const answer = {
		...{ work: id, assessor, rubric: line('rubric'), revision, read: line('read') },
		// The schema says which roles there are.
		as: (line('as').toLowerCase() || 'peer') as Role,
		ratings: ratingsIn(text('ratings'), problems),
		kudos: text('kudos').slice(0, LONGEST),
		questions: text('questions').slice(0, LONGEST),
		concerns: text('concerns').slice(0, LONGEST),
		quote: handlesIn(line('quote')).includes('quote'),
	};
	const file = assessmentFile(answer, school.today, there !== undefined, own ? BY_ACCOUNT : null);
	return handed(file, 'assessments', problems, {
		...offered(issue, assessor, own),
		title: `Answer “${oneLine(id, 120)}”`,
		does: `answers the work ${quoted(id)}`,
	});
}

function ratingsIn(said: string, problems: string[]) {
	const lines = said.split('\n', 60).filter((line) => line.trim() !== '');
	return lines.flatMap((line) => {
		const [, criterion, level, because = ''] =
			/^([a-z0-9-]{1,60})\s{0,9}:\s{0,9}([1-9])(?:\s(.*))?$/.exec(line.trim()) ?? [];
		if (criterion && level) return [{ criterion, level: Number(level), because: oneLine(because, 500) }];
		problems.push(
			`“Ratings” has the line ${quoted(line)}, which names no level. Write \`criterion: 3 because …\`.`,
		);
		return [];
	});
}

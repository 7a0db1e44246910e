// Somebody who joins a group by an issue, or leaves it: the file that lists them, if they ask to be listed. Whatever else
// they answered stays in the issue.
import { leftFile, placeFile, placePath } from '../joining/place-file.ts';
import { ROLES_TO_TAKE } from '../schema/roster.ts';
import { handlesIn } from '../sharing/handles.ts';
import { didYouMean } from '../text/nearest.ts';
import type { IdeaIssue } from './from-issue.ts';
import {
	type Handed,
	handed,
	isTheirs,
	offered,
	placed,
	quoted,
	reading,
	type School,
	type Standing,
} from './handed-issue.ts';
import { joinQuestions } from './sharing-form.ts';

/** The place in a group that the issue asks for, or gives back. */
export function placeFrom(issue: IdeaIssue, school: School, standing: Standing): Handed {
	const { line, problems } = reading(issue, joinQuestions);
	const [group, handle, choices] = [line('group'), line('handle').toLowerCase(), handlesIn(line('choices'))];
	const leaves = choices.includes('leave');
	if (!leaves && !choices.includes('listed'))
		return {
			problems: [
				'This does not ask to be listed, so no file is made of it. Whoever keeps the group answers here; to be listed, write “listed” below “Choices”.',
			],
		};
	const cohorts = school.courses.flatMap((course) => course.cohorts);
	const cohort = cohorts.find(({ id }) => id === group);
	if (!cohort) {
		const ids = cohorts.map(({ id }) => id);
		problems.push(`There is no group ${quoted(group)}.${didYouMean(group, ids)}`);
	} else if (!leaves && OVER.includes(cohort.state))
		problems.push(`The group ${quoted(group)} is over, or did not happen. Choose one that can be joined.`);
	const said = line('role').toLowerCase() || 'peer';
	const role = ROLES_TO_TAKE.find((one) => one === said);
	if (!role)
		problems.push(
			`“As what” is ${quoted(said)}. Write ${ROLES_TO_TAKE.map((one) => `\`${one}\``).join(' or ')}.`,
		);
	const own = isTheirs(handle, issue, school);
	const former = placed(handle, cohort && placePath({ group, handle }), own, problems, standing);
	if (!own && problems.length === 0)
		problems.push(
			`This account is not known to be that of ${quoted(handle)}, and people list only themselves. Use the name of your account, or say on your page here which one is yours.`,
		);
	if (leaves && cohort && former === undefined)
		problems.push(`${quoted(handle)} is not listed in ${quoted(group)}, so there is nothing to take out.`);
	const place = { group, handle, role: role ?? 'peer', hope: line('hope') };
	const file =
		leaves && former !== undefined
			? { path: placePath(place), text: leftFile(former, school.today), isNew: false }
			: placeFile(place, school.today, former);
	const { note, ...told } = offered(issue, handle, true);
	return handed(file, 'roster', problems, {
		...told,
		note: note.replace(', and the file says so', ''),
		title: `${leaves ? 'Leave' : 'Join'} “${group}”`.slice(0, 120),
		does: `${leaves ? 'leaves' : 'joins'} the group ${quoted(group)}`,
	});
}

const OVER = ['complete', 'did-not-happen', 'withdrawn'];

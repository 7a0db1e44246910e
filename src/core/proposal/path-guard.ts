// What a proposal may touch by itself: files of one course, of the sorts a school has. Everything else may be a fine
// idea, and needs a maintainer who looks at it.
import { type Problem, problem, type RuleId } from '../problem.ts';
import { isSignedPath } from '../recognition/signed-path.ts';
import { ownProblems, placeProblems, type Proposer } from './own-files.ts';

/** One line of `git diff --raw --no-renames`: what happened to which path, and the mode that the path has afterwards. */
export interface Change {
	/** `A`dded, `M`odified, `D`eleted, `T`ype changed, `R`enamed, … with git's score behind it, if any. */
	status: string;
	/** Of the file afterwards, in octal: `100644`; `000000` for deleted ones. */
	mode: string;
	path: string;
	/** Where a renamed or copied file comes from. */
	from?: string;
}

export const MAX_CHANGES = 100;

const NAME = /^[a-z0-9]+([._-][a-z0-9]+)*$/;
const SORTS = /\.(md|mdx|yml|svg|png|jpg|webp)$/;

/** Why a proposal cannot be merged without a maintainer. */
export function pathProblems(changes: readonly Change[], proposer: Proposer = {}): Problem[] {
	const found = changes.flatMap((change) =>
		[change.path, change.from].flatMap((path) => (path === undefined ? [] : ofPath(path, change, proposer))),
	);
	found.push(...placeProblems(changes, proposer));
	const say = (rule: RuleId, message: string) =>
		found.push(problem(rule, changes[0]?.path ?? '', undefined, message));
	if (changes.length > MAX_CHANGES)
		say(
			'guard/bulk',
			`This proposal changes ${changes.length} files; ${MAX_CHANGES} can be read in one go. Part it, or ask a maintainer.`,
		);
	const courses = new Set(
		changes.flatMap(({ path }) => /^content\/courses\/([^/]+)\//.exec(path)?.[1] ?? []),
	);
	if (courses.size > 1)
		say(
			'guard/many-courses',
			`This proposal changes ${courses.size} courses, each with organizers of its own. Make one proposal a course.`,
		);
	return found;
}

function ofPath(path: string, change: Change, proposer: Proposer): Problem[] {
	const { mode, status } = change;
	const refuse = (rule: RuleId, message: string) => [problem(rule, path, undefined, message)];
	if (!path.startsWith('content/'))
		return refuse(
			'guard/outside',
			'This file is part of the program, not of the school. A maintainer has to agree.',
		);
	if (status.startsWith('T') || !['100644', '000000'].includes(mode))
		return refuse(
			'guard/mode',
			'This is a link, a program or a repository of its own. Add an ordinary file.',
		);
	const parts = path.split('/').slice(1);
	if (parts.some((part) => part.startsWith('.')) || !isSort(path))
		return /[\n\r\t]/.test(path)
			? refuse('guard/name', odd)
			: refuse('guard/extension', 'A school has no files of this sort. Take it out.');
	if (!parts.every((part) => NAME.test(part))) return refuse('guard/name', odd);
	return ownProblems({ ...change, path }, proposer);
}

const isSort = (path: string) => SORTS.test(path) || isSignedPath(path.slice('content/'.length));

const odd = 'This name has signs that a name may not have. Use small letters, digits, hyphens and dots.';

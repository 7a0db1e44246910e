import { formatProblem, type Problem } from '#core/problem.ts';
import { count } from './count.ts';

/** What was put right, where programs that read the report do not look for it. */
export function tellMended(problems: readonly Problem[], root: string): void {
	for (const one of problems)
		console.error(`mended  ${formatProblem({ ...one, file: `${root}/${one.file}` })}`);
	console.error(
		`${count(problems.length, 'problem')} mended.${problems.length > 0 ? ' Look at it with git diff.' : ''}\n`,
	);
}

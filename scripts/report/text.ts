import { formatProblem } from '#core/problem.ts';
import { countProblems } from './count.ts';
import type { Findings, Report } from './index.ts';

/** One line a problem, the notes, then a count. */
export const text: Report = (findings) => {
	const { problems, root } = findings;
	const lines = problems.map((one) => formatProblem({ ...one, file: `${root}/${one.file}` }));
	return [...lines, ...(lines.length ? [''] : []), ending(findings)].join('\n');
};

/** The notes, and the count. */
export function ending({ problems, looked, notes, seconds }: Findings): string {
	return [...notes, `${looked}: ${countProblems(problems)} (${seconds.toFixed(1)} s)`].join('\n');
}

import { formatProblem } from '#core/problem.ts';
import { count } from './count.ts';
import type { Report } from './index.ts';

/** One line a problem, the notes, then a count. */
export const text: Report = ({ problems, root, looked, notes, seconds }) => {
	const errors = problems.filter(({ severity }) => severity === 'error').length;
	const advice = problems.length - errors;
	const counts = [
		count(errors, 'problem'),
		...(advice ? [`${advice} ${advice === 1 ? 'piece' : 'pieces'} of advice`] : []),
	];
	const lines = problems.map((one) => formatProblem({ ...one, file: `${root}/${one.file}` }));
	return [
		...lines,
		...(lines.length ? [''] : []),
		...notes,
		`${looked}: ${counts.join(', ')} (${seconds.toFixed(1)} s)`,
	].join('\n');
};

import { isPlace } from '#core/problem.ts';
import { errorsFirst } from './count.ts';
import type { Report } from './index.ts';
import { ending } from './text.ts';

/**
 * Annotations of GitHub Actions, which need no token, and the count. Of each level the first ten are shown, so errors
 * come first; the summary of the step holds them all.
 * Format: https://docs.github.com/actions/reference/workflow-commands-for-github-actions
 */
export const github: Report = (findings) => {
	const lines = errorsFirst(findings.problems).map(({ rule, severity, file, at, message }) => {
		const { line, column } = isPlace(at) ? at : { line: 1, column: 1 };
		const where = `file=${property(`${findings.root}/${file}`)},line=${line},col=${column},title=${property(rule)}`;
		return `::${severity === 'error' ? 'error' : 'notice'} ${where}::${data(message)}`;
	});
	return [...lines, ending(findings)].join('\n');
};

const data = (value: string) => value.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
const property = (value: string) => data(value).replaceAll(':', '%3A').replaceAll(',', '%2C');

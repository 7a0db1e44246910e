import { isPlace } from '#core/problem.ts';
import type { Report } from './index.ts';

/** One JSON document: `{ problems: [{ rule, severity, file, line, column, message, page, mendable }] }`. */
export const json: Report = ({ problems, root, pageOf }) =>
	JSON.stringify(
		{
			problems: problems.map(({ rule, severity, file, at, message, fix }) => {
				const { line, column } = isPlace(at) ? at : { line: 1, column: 1 };
				return {
					rule,
					severity,
					file: `${root}/${file}`,
					line,
					column,
					message,
					page: pageOf(rule),
					mendable: fix !== undefined,
				};
			}),
		},
		null,
		2,
	);

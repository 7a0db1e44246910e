// What the check finds now and did not find before.
import { isPlace, type Problem } from '../problem.ts';
import { type Comparison, type FreshProblem, MOST } from './comparison.ts';
import { clipped } from './line.ts';
import type { Side } from './side.ts';

/** The problems of `to` that `from` has not; a problem on another line of its file is the same one. */
export function freshProblems(
	from: Side,
	to: Side,
	isWanted: (file: string) => boolean,
): Comparison['problems'] {
	const wanted = ({ problems }: Side) => problems.filter(({ file }) => isWanted(file));
	const fresh = beyond(wanted(to), wanted(from));
	return {
		fresh: fresh.slice(0, MOST.problems).map(plain),
		left: Math.max(0, fresh.length - MOST.problems),
		solved: beyond(wanted(from), wanted(to)).length,
	};
}

function beyond(some: readonly Problem[], others: readonly Problem[]): Problem[] {
	const known = new Map<string, number>();
	for (const one of others) known.set(keyOf(one), (known.get(keyOf(one)) ?? 0) + 1);
	return some.filter((one) => {
		const left = known.get(keyOf(one)) ?? 0;
		known.set(keyOf(one), left - 1);
		return left <= 0;
	});
}

const keyOf = ({ rule, file, message }: Problem) => `${rule} ${file} ${message}`;

function plain({ rule, severity, file, at, message }: Problem): FreshProblem {
	const { line, column } = isPlace(at) ? at : { line: 1, column: 1 };
	return {
		rule: clipped(rule, 60),
		severity,
		file: clipped(file, 400),
		line,
		column,
		message: clipped(message, 2000),
	};
}

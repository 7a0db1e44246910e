import type { Problem } from '#core/problem.ts';

/** `no courses`, `1 course`, `2 courses`. */
export function count(number: number, noun: string): string {
	return number === 0 ? `no ${noun}s` : `${number} ${noun}${number === 1 ? '' : 's'}`;
}

/** `2 problems, 1 piece of advice`; advice is left out where there is none. */
export function countProblems(problems: readonly Problem[]): string {
	const errors = problems.filter(({ severity }) => severity === 'error').length;
	const advice = problems.length - errors;
	return [
		count(errors, 'problem'),
		...(advice ? [`${advice} ${advice === 1 ? 'piece' : 'pieces'} of advice`] : []),
	].join(', ');
}

/** What must be mended first, and then advice; each in its order. */
export function errorsFirst(problems: readonly Problem[]): Problem[] {
	const is = (severity: Problem['severity']) => problems.filter((one) => one.severity === severity);
	return [...is('error'), ...is('advice')];
}

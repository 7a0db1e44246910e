// While somebody works on the school, the check speaks after each change: in the terminal, and over the page.
import { join, relative, resolve } from 'node:path';
import type { AstroIntegrationLogger } from 'astro';
import { formatProblem } from '#core/problem.ts';
import { readSchool } from '#disk/school.ts';

/** What the check says of the content folder `root`, as lines: errors that keep pages from being shown, and advice. */
export async function saidOf(root: string, cache: string): Promise<{ errors: string[]; advice: string[] }> {
	const { problems } = await readSchool(root, new Date().toISOString().slice(0, 10), { cache });
	const folder = relative('.', root);
	const lines = (severity: string) =>
		problems
			.filter((one) => one.severity === severity)
			.map((one) => formatProblem({ ...one, file: join(folder, one.file) }));
	return { errors: lines('error'), advice: lines('advice') };
}

/** What the browser shows over the page, in the form that Vite's overlay reads. */
export function overlay(errors: readonly string[]) {
	const [first = ''] = errors;
	const count = errors.length === 1 ? 'One problem keeps' : `${errors.length} problems keep`;
	return {
		type: 'error' as const,
		err: {
			message: `${count} pages of the school from being shown.\n\n${errors.join('\n')}`,
			stack: '',
			id: resolve(first.split(':')[0] ?? ''),
			plugin: 'check',
		},
	};
}

/** Prints what the check says, every line as it is. */
export function tell(
	logger: AstroIntegrationLogger,
	{ errors, advice }: { errors: string[]; advice: string[] },
): void {
	for (const line of errors) logger.error(line);
	for (const line of advice) logger.warn(line);
}

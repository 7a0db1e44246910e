// The check as every command does it: read the school, tell what is wrong.
import { addresses } from '#core/addresses.ts';
import type { Problem } from '#core/problem.ts';
import { mend } from '#disk/mend.ts';
import { textAt } from '#disk/read.ts';
import type { School } from '#disk/school.ts';
import { readSchool } from '#disk/school.ts';
import { NotASchool } from '#disk/walk.ts';
import { missingTold } from '#i18n/missing.ts';
import { CannotRun, progress } from './command.ts';
import { count } from './report/count.ts';
import type { Findings } from './report/index.ts';

export interface JudgeOptions {
	root: string;
	today: string;
	cache?: string | undefined;
	base?: string | undefined;
}

/** The school at `root` and what there is to report of it; throws `CannotRun` where there is none. */
export async function judge({
	root,
	today,
	cache,
	base,
}: JudgeOptions): Promise<School & { findings: Findings }> {
	const started = performance.now();
	progress('Reading the school …');
	const school = await readSchool(root, today, { cache, base }).catch((error: unknown) => {
		throw error instanceof NotASchool ? new CannotRun(error.message) : error;
	});
	progress('');
	const { site, courses, texts } = school.catalogue;
	const units = courses.reduce((sum, course) => sum + course.units.length, 0);
	const looked = `${count(courses.length, 'course')}, ${count(units, 'unit')}, ${count(texts.size, 'text')}`;
	const home = school.problems.some(({ file }) => file === 'site.yml') ? undefined : homeOf(site);
	return {
		...school,
		findings: {
			problems: school.problems,
			root,
			looked,
			notes: missingTold(site.languages),
			seconds: (performance.now() - started) / 1000,
			pageOf: (rule) => home && `${home}${addresses.rules.slice(1)}${rule}/`,
			textOf: (file) => textAt(root, file),
		},
	};
}

/** Puts right at `root` what needs no decision; says what is gone, as it was told before. */
export async function mended({ root, today, ...options }: JudgeOptions): Promise<Problem[]> {
	progress('Mending …');
	const gone = await mend(root, today, options).catch((error: unknown) => {
		throw error instanceof NotASchool ? new CannotRun(error.message) : error;
	});
	progress('');
	return gone;
}

/** True where an error stands among the problems. */
export function refused({ problems }: School): boolean {
	return problems.some(({ severity }) => severity === 'error');
}

// Where the site is published; the page of a rule lies below.
function homeOf({ url, base }: School['catalogue']['site']): string {
	return `${url.replace(/\/$/, '')}${base}`;
}

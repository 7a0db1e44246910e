// A school on disk → its catalogue, and every problem at its place.
import { buildCatalogue } from '../core/catalogue/build.ts';
import type { Catalogue, Day, SourceFile } from '../core/catalogue/catalogue.ts';
import { isPlace, type Problem, sortProblems } from '../core/problem.ts';
import { readFreshness } from './freshness.ts';
import { readHistory } from './history.ts';
import { locator } from './locate.ts';
import { readProposals } from './proposals.ts';
import { readFiles, textAt } from './read.ts';
import { memory } from './remembered.ts';
import { signatureProblems } from './signatures.ts';

export interface School {
	catalogue: Catalogue;
	/** Sorted, each with its line and column. */
	problems: Problem[];
}

export interface SchoolOptions {
	/** The base path that addresses lie below, if not the one `site.yml` says. */
	base?: string | undefined;
	/** The folder of the cache; nothing is remembered without. */
	cache?: string | undefined;
	/** Whether git is asked what it remembers, and what changed since reviews; judging needs none of it. */
	history?: boolean;
	/** The file of the open proposals, if they are wanted. */
	proposals?: string | undefined;
}

/** Reads and judges the content folder `root` as of `today`; throws `NotASchool` if there is none. */
export async function readSchool(
	root: string,
	today: Day,
	{ base, cache, history, proposals }: SchoolOptions = {},
): Promise<School> {
	const kept = cache === undefined ? undefined : memory(cache);
	const school = readFiles(root, kept?.records);
	const below = base ?? baseOf(school.files);
	const compile = kept?.compile(below);
	const { catalogue, problems } = buildCatalogue(school, {
		today,
		base: below,
		...(compile && { compile }),
		...(history && { history: await readHistory(root, cache) }),
		proposals: proposals === undefined ? undefined : readProposals(proposals).snapshot,
	});
	kept?.close();
	if (history) catalogue.freshness = await readFreshness(root, catalogue, school.files, cache);
	const signatures = await signatureProblems(root, catalogue, school.files, cache);
	return { catalogue, problems: located(root, [...problems, ...signatures]) };
}

// Every text needs the base path before any file is judged; what is wrong with it is said when `site.yml` is.
function baseOf(files: readonly SourceFile[]): string {
	const data = files.find(({ path }) => path === 'site.yml')?.data as { base?: unknown } | undefined;
	return typeof data?.base === 'string' ? data.base : '/';
}

// A file is read again for all its problems at once.
function located(root: string, problems: readonly Problem[]): Problem[] {
	const byFile = Map.groupBy(problems, ({ file }) => file);
	return sortProblems(
		[...byFile].flatMap(([file, all]) =>
			all.every(({ at }) => !at || isPlace(at)) ? all : all.map(locator(textAt(root, file) ?? '', file)),
		),
	);
}

// How much of a course has changed since a peer reviewed it, or since somebody translated it.
import type { Block } from '../text/blocks.ts';
import { compareBlocks } from '../text/compare-blocks.ts';
import type { Course } from './catalogue.ts';
import { courseFolder, type History } from './history.ts';

/** What is not in it is not known here: the school came without its git, or without that part of it. */
export interface Freshness {
	/** What changed since a review, by the file of the review. */
	reviews: ReadonlyMap<string, Since>;
	/** What changed in the original since a translation, by the id of the translation. */
	translations: ReadonlyMap<string, Since>;
}

/** The freshness of a school of which nothing earlier is known. */
export const NO_FRESHNESS: Freshness = { reviews: new Map(), translations: new Map() };

/** What changed in a course since a commit. */
export interface Since {
	/** Of blocks that were edited, added or removed, and of all blocks; as `compareBlocks` counts. */
	changedWords: number;
	allWords: number;
	/** How many blocks stand elsewhere now, and say the same. */
	moved: number;
	/** The pages on which something changed, in their order; those that are gone come last. */
	pages: PageChanges[];
}

export interface PageChanges {
	/** The path that it has, or had last. */
	file: string;
	title: string;
	/** True where there is no such page any more. */
	gone: boolean;
	/** In the order of the text. */
	changes: BlockChange[];
}

/** A block that was said in other words, that came (no `before`) or that went (no `after`). */
export interface BlockChange {
	kind: string;
	before?: string;
	after?: string;
}

/** A page of a course at some time. */
export interface PageState {
	file: string;
	title: string;
	blocks: readonly Block[];
}

/** What changed between two states of a course. A block that moved has not changed, be it to another page. */
export function changesBetween(before: readonly PageState[], after: readonly PageState[]): Since {
	const whole = (pages: readonly PageState[]) => pages.flatMap(({ blocks }) => blocks);
	const { edited, added, removed, moved, changedWords, allWords } = compareBlocks(
		whole(before),
		whole(after),
	);
	const pageOf = new Map(
		[...before, ...after].flatMap(({ file, blocks }) => blocks.map((one) => [one, file])),
	);
	const all = [
		...edited.map((pair) => ({ at: pair.after, before: pair.before.text, after: pair.after.text })),
		...added.map((at) => ({ at, after: at.text })),
		...removed.map((at) => ({ at, before: at.text })),
	].sort((a, b) => a.at.line - b.at.line);
	const byPage = Map.groupBy(all, ({ at }) => pageOf.get(at));
	const stands = new Set(after.map(({ file }) => file));
	const pages = [...after, ...before.filter(({ file }) => !stands.has(file))];
	return {
		changedWords,
		allWords,
		moved: moved.length,
		pages: pages.flatMap(({ file, title }) => {
			const changes = byPage.get(file)?.map(({ at: { kind }, ...texts }) => ({ kind, ...texts })) ?? [];
			return changes.length > 0 ? [{ file, title, gone: !stands.has(file), changes }] : [];
		}),
	};
}

/** Every folder that `course` has lain in, the newest first: as git tells, and as its earlier names say. */
export function foldersOf(course: Pick<Course, 'id' | 'file' | 'aliases'>, history: History): string[] {
	const told = namesOf(course.file, history).map((file) => file.replace(/\/index\.mdx?$/, ''));
	return [...new Set([...told, ...course.aliases.map((id) => courseFolder({ id }))])];
}

/** `pages` by the paths that they have today, wherever a page of `course` once had that path or its name. */
export function underTodaysNames(
	pages: readonly PageState[],
	course: Pick<Course, 'file' | 'units'>,
	history: History,
): PageState[] {
	const files = [course.file, ...course.units.map(({ file }) => file)];
	const today = new Map<string, string>();
	for (const nameOf of [exact, slug])
		for (const file of files) {
			const names = new Set(namesOf(file, history).map(nameOf));
			const old = pages.find((page) => !today.has(page.file) && names.has(nameOf(page.file)));
			if (old && ![...today.values()].includes(file)) today.set(old.file, file);
		}
	return pages.map((page) => ({ ...page, file: today.get(page.file) ?? page.file }));
}

/** The paths that a file has had, the newest first. */
function namesOf(file: string, { changes }: History): string[] {
	const earlier = changes.flatMap(({ files }) =>
		files.flatMap(({ path, from }) => (path === file && from !== undefined ? [from] : [])),
	);
	return [...new Set([file, ...earlier])];
}

const exact = (file: string) => file;
/** What stays of a path where its folder and its number change. */
const slug = (file: string) => file.replace(/^.*\//, '').replace(/^\d+-|\.mdx?$/g, '');

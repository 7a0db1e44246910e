// Asks git for courses as they were when somebody reviewed or translated them: one look at a folder for each such state,
// and one for the files of all of them. Where git knows nothing of a commit, nothing is said of it.
import { join } from 'node:path';
import type { Catalogue, Course, SourceFile } from '../core/catalogue/catalogue.ts';
import {
	changesBetween,
	foldersOf,
	type Freshness,
	type PageState,
	type Since,
	underTodaysNames,
} from '../core/catalogue/freshness.ts';
import { entryOf } from '../core/schema/collections.ts';
import { pageBlocks, pageTitle } from '../core/text/page-blocks.ts';
import { textOf } from './bytes.ts';
import { keyOf } from './cache.ts';
import { frontMatter } from './front-matter.ts';
import { blobs, git } from './git.ts';
import { MAX_TEXT_BYTES } from './path.ts';
import { pipelineDigest } from './pipeline.ts';
import { shelf } from './shelf.ts';

/** A course as it was at a commit. */
interface Wanted {
	course: Course;
	commit: string;
	/** Where the course may have lain then, the likeliest first. */
	folders: string[];
}

/** What changed since each review and each translation, as far as git in the folder `content` can tell. */
export async function readFreshness(
	content: string,
	catalogue: Catalogue,
	files: readonly SourceFile[],
	cache?: string,
): Promise<Freshness> {
	const { courses, history } = catalogue;
	const reviewed = courses.flatMap((course) =>
		course.reviews.map(({ file, commit }) => ({ name: file, course, commit })),
	);
	const translated = await originalsOf(content, courses);
	const wanted = (one: { course: Course; commit: string }): Wanted => ({
		...one,
		folders: foldersOf(one.course, history),
	});
	const states = await statesOf(content, [...reviewed, ...translated].map(wanted), cache);
	const today = statesOfToday(files);
	const since = (all: typeof reviewed): Map<string, Since> =>
		new Map(
			all.flatMap(({ name, course, commit }) => {
				const before = states.get(nameOf({ course, commit }));
				if (!before) return [];
				return [[name, changesBetween(underTodaysNames(before, course, history), today(course))]];
			}),
		);
	return { reviews: since(reviewed), translations: since(translated) };
}

/** The original of each translation, at the commit that was the newest of the school on the day of the translation. */
async function originalsOf(content: string, courses: readonly Course[]) {
	const byId = new Map(courses.map((course) => [course.id, course]));
	const days = new Map<string, Promise<string | undefined>>();
	const commitOn = (day: string) => {
		const known = days.get(day) ?? newestOn(content, day);
		days.set(day, known);
		return known;
	};
	const found = courses.map(async ({ id, translationOf = '', translated }) => {
		const course = byId.get(translationOf);
		const commit = course && translated && (await commitOn(translated));
		return commit ? [{ name: id, course, commit }] : [];
	});
	return (await Promise.all(found)).flat();
}

// What was merged by the end of that day; when it was written says nothing of who could have read it.
async function newestOn(content: string, day: string): Promise<string | undefined> {
	const end = `--before=${day}T23:59:59Z`;
	return (await git(content, ['rev-list', '--first-parent', '-1', end, 'HEAD']))?.trim() || undefined;
}

const nameOf = ({ course, commit }: Pick<Wanted, 'course' | 'commit'>) => `${commit} ${course.id}`;

// The past does not change, so what was read of it once is kept.
async function statesOf(content: string, all: readonly Wanted[], cache: string | undefined) {
	const states = new Map<string, PageState[]>();
	if (all.length === 0) return states;
	const memory = cache === undefined ? undefined : shelf<PageState[]>(join(cache, 'freshness'));
	const digest = memory && pipelineDigest();
	const keyFor = ({ commit, folders }: Wanted) => keyOf(digest ?? '', commit, folders.join('\n'));
	const unread: Wanted[] = [];
	for (const one of all) {
		const known = memory?.get(keyFor(one));
		if (known) states.set(nameOf(one), known);
		else unread.push(one);
	}
	for (const [one, state] of await askedOf(content, unread)) {
		states.set(nameOf(one), state);
		memory?.set(keyFor(one), state);
	}
	memory?.close();
	return states;
}

async function askedOf(content: string, all: readonly Wanted[]): Promise<Map<Wanted, PageState[]>> {
	const lists = new Map<Wanted, Listed[]>();
	for (const one of all) lists.set(one, await listed(content, one));
	const found = await blobs(
		content,
		[...lists.values()].flatMap((list) => list.map(({ id }) => id)),
	);
	const states = new Map<Wanted, PageState[]>();
	for (const [one, list] of lists) {
		const pages = list.flatMap(({ id, path }) => {
			const bytes = found.get(id);
			return bytes ? [pageState(path, bytes)] : [];
		});
		// A part of a course would make the rest of it look new.
		if (pages.length > 0 && pages.length === list.length) states.set(one, pages);
	}
	return states;
}

interface Listed {
	id: string;
	/** Path inside the content folder. */
	path: string;
}

/** The pages of a course at a commit, the front page first. */
async function listed(content: string, { commit, folders }: Wanted): Promise<Listed[]> {
	const printed = await git(content, ['ls-tree', '-r', '-z', `${commit}^{commit}`, '--', ...folders]);
	// `<mode> <type> <id>`, a tab and the path.
	const files = [...(printed ?? '').matchAll(/100\d{3} blob ([0-9a-f]+)\t([^\0]+)\0/g)].map(
		([, id = '', path = '']) => ({ id, path, entry: entryOf(path) }),
	);
	const front = folders
		.map((folder) => files.find(({ path, entry }) => entry?.collection === 'courses' && inside(path, folder)))
		.find((one) => one !== undefined);
	if (!front) return [];
	const folder = front.path.replace(/\/[^/]*$/, '');
	return [front, ...files.filter(({ path, entry }) => entry?.collection === 'units' && inside(path, folder))];
}

const inside = (path: string, folder: string) => path.startsWith(`${folder}/`);

function pageState(path: string, bytes: Uint8Array): PageState {
	const text = (bytes.length <= MAX_TEXT_BYTES && textOf(bytes, path).text) || '';
	const { data, body } = frontMatter(text, path);
	return { file: path, title: pageTitle(data, path), blocks: pageBlocks(data, body || text, path) };
}

/** The pages that `course` shows today. */
function statesOfToday(files: readonly SourceFile[]): (course: Course) => PageState[] {
	const byPath = new Map(files.map((file) => [file.path, file]));
	return ({ file, units }) =>
		[file, ...units.map((unit) => unit.file)].flatMap((path) => {
			const source = byPath.get(path);
			if (!source) return [];
			const { data, body } = source;
			return [{ file: path, title: pageTitle(data, path), blocks: pageBlocks(data, body, path) }];
		});
}

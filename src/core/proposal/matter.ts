// What a proposal is about, told from the paths that it touches: what sort of thing, which course, which school.
import type { Catalogue } from '../catalogue/catalogue.ts';
import { type CollectionName, entryOf } from '../schema/collections.ts';
import type { Proposal } from './snapshot.ts';

/** The most telling first: a new course that brings a profile is a new course. */
export const MATTERS = [
	'new-course',
	'translation',
	'course',
	'unit',
	'group',
	'review',
	'work',
	'school',
	'handbook',
	'person',
	'other',
] as const;

export type MatterName = (typeof MATTERS)[number];

export interface Matter {
	name: MatterName;
	/** The course that it touches or brings; the only one, if it is one. */
	course: string | undefined;
	/** The school that answers for it, among those that there are. */
	school: string | undefined;
	/** The kind of the course, among those that there are. */
	kind: string | undefined;
}

/** What `proposal` is about. */
export function matterOf(
	catalogue: Catalogue,
	{ changes, course: facts }: Pick<Proposal, 'changes' | 'course'>,
): Matter {
	const touched = changes.map(({ path, act }) => ({ path, act, entry: entryOf(path) }));
	const courses = new Set(touched.flatMap(({ path }) => OF_COURSE.exec(path)?.[1] ?? []));
	const course = courses.size === 1 ? [...courses][0] : undefined;
	const isNew = touched.some(({ act, entry }) => act === 'added' && entry?.collection === 'courses');
	const names = touched.map(({ path, entry }) => nameOf(path, entry?.collection));
	const [name = 'other'] = isNew
		? [facts?.translationOf ? ('translation' as const) : ('new-course' as const)]
		: MATTERS.filter((one) => names.includes(one));
	const known = course === undefined ? undefined : catalogue.entries.courses.get(course);
	return {
		name: name === 'unit' && new Set(touched.map(({ path }) => path)).size > 1 ? 'course' : name,
		course,
		school: among(catalogue.schools, known?.school ?? facts?.school ?? schoolIn(catalogue, touched)),
		kind: among(catalogue.kinds, known?.kind ?? facts?.kind),
	};
}

const OF_COURSE = /^(?:courses|cohorts|roster|reviews|work|assessments|mail)\/([a-z0-9-]+)\//;

const NAMES: Partial<Record<CollectionName, MatterName>> = {
	courses: 'course',
	units: 'unit',
	cohorts: 'group',
	roster: 'group',
	mail: 'group',
	reviews: 'review',
	work: 'work',
	assessments: 'work',
	schools: 'school',
	kinds: 'school',
	rubrics: 'school',
	badges: 'school',
	pathways: 'school',
	cycles: 'school',
	site: 'school',
	handbook: 'handbook',
	wiki: 'handbook',
	people: 'person',
};

// A picture belongs to its course.
function nameOf(path: string, collection: CollectionName | undefined): MatterName {
	if (collection === undefined) return path.startsWith('courses/') ? 'course' : 'other';
	return NAMES[collection] ?? 'other';
}

// The school itself, or the one that a badge or a pathway belongs to.
function schoolIn({ entries }: Catalogue, touched: readonly { entry: ReturnType<typeof entryOf> }[]) {
	for (const { entry } of touched) {
		if (entry?.collection === 'schools') return entry.id;
		if (entry?.collection === 'badges') return entries.badges.get(entry.id)?.school;
		if (entry?.collection === 'pathways') return entries.pathways.get(entry.id)?.school;
	}
	return undefined;
}

function among(all: readonly { id: string }[], id: string | undefined): string | undefined {
	return all.find((one) => one.id === id)?.id;
}

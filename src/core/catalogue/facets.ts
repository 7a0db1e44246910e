// By what courses are told apart, and which values each of these facets has. Every value has a page of its own.
import { LEVELS } from '../schema/course.ts';
import { licences, type Licence } from '../schema/licence.ts';
import type { Catalogue, Course } from './catalogue.ts';
import { isArchived, signUpsOf } from './sign-up.ts';

/** What licences ask, in four steps: nothing, to name the authors, to pass it on alike, not to sell it. */
export const LICENCE_ASKS = ['nothing', 'name', 'alike', 'no-sale'] as const;

/** Hours a week: at most 2, 3 to 4, 5 to 8, more. */
export const EFFORTS = ['2', '4', '8', 'more'] as const;

export const SIGN_UPS = ['open', 'any-time', 'closed', 'archived'] as const;

export interface Facets {
	signup: (typeof SIGN_UPS)[number][];
	kind: string[];
	school: string[];
	language: string[];
	level: (typeof LEVELS)[number][];
	effort: (typeof EFFORTS)[number][];
	licence: (typeof LICENCE_ASKS)[number][];
	topic: string[];
}

export type FacetName = keyof Facets;

/** The facets in the order in which people ask. */
export const FACETS = [
	'signup',
	'kind',
	'school',
	'language',
	'level',
	'effort',
	'licence',
	'topic',
] as const satisfies FacetName[];

/** The values that `course` has of each facet. */
export function facetsOf(course: Course): Facets {
	return {
		signup: isArchived(course) ? ['archived'] : signUpsOf(course),
		kind: [course.kind],
		school: [course.school],
		language: course.languages,
		level: [course.level],
		effort: [effortOf(course)],
		licence: [asksOf(licences[course.licence])],
		topic: course.topics,
	};
}

/** The values of each facet, in order: those that are the same everywhere, then what the school has. */
export function facetValues({
	courses,
	kinds,
	schools,
}: Pick<Catalogue, 'courses' | 'kinds' | 'schools'>): Facets {
	return {
		signup: [...SIGN_UPS],
		kind: kinds.map(({ id }) => id),
		school: schools.map(({ id }) => id),
		language: byCount(courses.flatMap(({ languages }) => languages)),
		level: [...LEVELS],
		effort: [...EFFORTS],
		licence: [...LICENCE_ASKS],
		topic: byCount(courses.flatMap(({ topics }) => topics)),
	};
}

/** All hours of `course`, halfway between what it asks of the quick and of the thorough. */
export function hoursInAll({ effort: { from, to, per }, weeks = 6 }: Course): number {
	return ((from + to) / 2) * (per === 'week' ? weeks : 1);
}

// What takes some hours in all is done in a week, unless it says that it has more.
function effortOf({ effort: { from, to, per }, weeks = 1 }: Course): (typeof EFFORTS)[number] {
	const hours = (from + to) / 2 / (per === 'week' ? 1 : weeks);
	return EFFORTS.find((most) => hours <= Number(most)) ?? 'more';
}

function asksOf({ attribution, shareAlike, nonCommercial }: Licence): (typeof LICENCE_ASKS)[number] {
	if (nonCommercial) return 'no-sale';
	if (shareAlike) return 'alike';
	return attribution ? 'name' : 'nothing';
}

// The most used first, then by letter.
function byCount(words: readonly string[]): string[] {
	const counts = new Map<string, number>();
	for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
	return [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)).map(([word]) => word);
}

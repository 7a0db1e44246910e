// How one gets into a course today.
import type { Course } from './catalogue.ts';

export type SignUp = 'open' | 'any-time' | 'closed';

/** The first way into `course`: a group that takes sign-ups, alone at any time, or none. */
export function signUpOf(course: Course): SignUp {
	if (!course.joinable) return 'closed';
	// On its first day a group still takes people, and so may one that is under way.
	if (course.term !== 'rolling') return 'open';
	return course.cohorts.some(({ state }) => state === 'open') ? 'open' : 'any-time';
}

/** Every way into `course`; one that has a group may be started alone as well. */
export function signUpsOf(course: Course): SignUp[] {
	const first = signUpOf(course);
	return first === 'open' && course.term === 'rolling' ? [first, 'any-time'] : [first];
}

/** Drafts and what was taken back have pages for whoever knows of them, and stand in no list. */
export function isListed({ state }: Course): boolean {
	return state !== 'draft' && state !== 'withdrawn';
}

/** True for a course that is kept to be read, and that nobody will join again. */
export function isArchived({ state }: Course): boolean {
	return state === 'archived' || state === 'did-not-happen';
}

const ORDER: Record<SignUp, number> = { open: 0, 'any-time': 1, closed: 2 };

/** Courses in lists: those one can join first, by the day they start; what is closed last, and archived after all. */
export function inOrder(courses: readonly Course[]): Course[] {
	const key = (course: Course) => {
		const next = course.cohorts.find(({ state }) => state === 'open');
		return `${isArchived(course) ? 3 : ORDER[signUpOf(course)]}${next?.starts ?? ''}`;
	};
	return courses
		.filter(isListed)
		.map((course) => ({ course, key: key(course) }))
		.sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0))
		.map(({ course }) => course);
}

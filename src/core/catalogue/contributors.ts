// Who made the school what it is: what people say they do, what they reviewed, and what git knows of them. Only those
// are named who listed themselves in `people/`; everybody else is counted.
import { compare } from '../problem.ts';
import type { CourseRecord } from '../schema/course.ts';
import type { Catalogue, Course, Day, Person, School } from './catalogue.ts';
import { type Change, changesOf, courseFolder, type History } from './history.ts';

/** A role that the course gives somebody, or that a group or a review does. */
export type Role = CourseRecord['organizers'][number]['role'] | 'reviewer';

/** What somebody did for one course. */
export interface Contribution {
	person: Person;
	course: Course;
	roles: Role[];
	/** As git knows them by the account of the person, newest first. */
	changes: readonly Change[];
}

export interface Contributors {
	/** In the order of the roles, then by name. */
	named: Contribution[];
	/** How many people wrote something and are not listed. */
	unnamed: number;
}

/** What somebody did for the whole school. */
export interface Share {
	person: Person;
	courses: Contribution[];
	stewards: School[];
	reviews: School[];
	/** Changes to anything of the school, newest first. */
	changes: readonly Change[];
}

/** Everybody who worked on `course`. */
export function contributorsTo(catalogue: Catalogue, course: Course): Contributors {
	const named = catalogue.people
		.map((person) => contribution(catalogue, course, person))
		.filter(isSomething)
		.sort(byRole);
	return { named, unnamed: unnamedIn(catalogue, changesOf(catalogue, courseFolder(course))) };
}

/** What `person` did for the school. */
export function shareOf(catalogue: Catalogue, person: Person): Share {
	const { courses, schools, history } = catalogue;
	return {
		person,
		courses: courses.map((course) => contribution(catalogue, course, person)).filter(isSomething),
		stewards: schools.filter(({ stewards }) => stewards.includes(person.id)),
		reviews: schools.filter(({ reviewers }) => reviewers.includes(person.id)),
		changes: changesBy(catalogue, person, history.changes),
	};
}

/** How many people wrote the changes and are not listed. */
export function unnamedIn({ people, history }: Catalogue, changes: readonly Change[]): number {
	const listed = new Set(people.map((person) => numberOf(history, person)));
	const numbers = new Set(changes.flatMap((change) => change.people));
	return [...numbers].filter((number) => !listed.has(number)).length;
}

/** The first and the last day of some changes, which come newest first; undefined where there are none. */
export function spanOf(changes: readonly Change[]): [from: Day, to: Day] | undefined {
	const [from, to] = [changes.at(-1)?.day, changes[0]?.day];
	return from === undefined || to === undefined ? undefined : [from, to];
}

function contribution(catalogue: Catalogue, course: Course, person: Person): Contribution {
	const changes = changesBy(catalogue, person, changesOf(catalogue, courseFolder(course)));
	return { person, course, roles: rolesIn(course, person), changes };
}

const isSomething = ({ roles, changes }: Contribution) => roles.length > 0 || changes.length > 0;

function changesBy({ history }: Catalogue, person: Person, changes: readonly Change[]): readonly Change[] {
	const number = numberOf(history, person);
	return number === undefined ? [] : changes.filter(({ people }) => people.includes(number));
}

function numberOf(history: History, { account }: Person): number | undefined {
	if (account === undefined) return undefined;
	const numbers = numbersByAccount.get(history) ?? turned(history);
	numbersByAccount.set(history, numbers);
	return numbers.get(account.toLowerCase());
}

const numbersByAccount = new WeakMap<History, ReadonlyMap<string, number>>();

const turned = ({ accounts = new Map() }: History) =>
	new Map([...accounts].map(([number, account]) => [account, number]));

// Declared by the course, by one of its groups, or by having reviewed it.
function rolesIn({ organizers, cohorts, reviews }: Course, { id }: Person): Role[] {
	const roles: Role[] = organizers.filter((one) => one.person === id).map(({ role }) => role);
	if (cohorts.some(({ facilitators }) => facilitators.includes(id))) roles.push('facilitator');
	if (reviews.some(({ reviewer }) => reviewer === id)) roles.push('reviewer');
	return [...new Set(roles)].sort((a, b) => ROLES.indexOf(a) - ROLES.indexOf(b));
}

const ROLES: readonly Role[] = [
	'organizer',
	'author',
	'facilitator',
	'mentor',
	'translator',
	'editor',
	'reviewer',
];

function byRole(a: Contribution, b: Contribution): number {
	const rank = ({ roles: [first] }: Contribution) => (first ? ROLES.indexOf(first) : ROLES.length);
	return rank(a) - rank(b) || compare(a.person.name, b.person.name);
}

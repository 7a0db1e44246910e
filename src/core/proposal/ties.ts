// What ties a possible reader to what there is to read. Some ties make them a judge of their own cause; others one should
// know of. All are told from what the school says of itself.
import type { Catalogue, Course, Person } from '../catalogue/catalogue.ts';
import { addDays } from '../catalogue/days.ts';
import { changesSince, courseFolder } from '../catalogue/history.ts';
import { isAmong } from './account.ts';
import type { Reading } from './reading.ts';

/** A part that somebody has in it, and the course that it is a part in. */
export interface Tie {
	part: 'author' | 'organizer' | 'co-author' | 'facilitator' | 'ancestor' | 'group' | 'pathway';
	of?: string;
}

/** What keeps `person` from judging it. */
export function conflictOf(
	catalogue: Catalogue,
	{ author, organizers, course, ancestors }: Reading,
	person: Person,
): Tie | undefined {
	const { courses } = catalogue;
	const own = of(course);
	if (author !== undefined && isAmong([author], person)) return { part: 'author', ...own };
	if (organizers.includes(person.id)) return { part: 'organizer', ...own };
	if (course !== undefined && isAmong(authorsOf(catalogue, course), person))
		return { part: 'co-author', ...own };
	const groups = courses.find(({ id }) => id === course)?.cohorts ?? [];
	if (groups.some(({ facilitators }) => facilitators.includes(person.id)))
		return { part: 'facilitator', ...own };
	const ancestor = courses.find((one) => ancestors.includes(one.id) && organizes(one, person));
	return ancestor && { part: 'ancestor', ...of(ancestor.id) };
}

// The accounts that changed the course within a year, as far as git knows accounts.
function authorsOf(catalogue: Catalogue, course: string): string[] {
	const { accounts } = catalogue.history;
	if (!accounts) return [];
	const changes = changesSince(catalogue, courseFolder({ id: course }), addDays(catalogue.today, -365));
	return changes.flatMap(({ people }) => people).flatMap((number) => accounts.get(number) ?? []);
}

/** What one should know of `person` who reads it all the same. */
export function tiesOf(catalogue: Catalogue, reading: Reading, person: Person): Tie[] {
	return [...groupTies(catalogue, reading, person), ...pathwayTies(catalogue, reading, person)];
}

// They learn in one group with somebody who made it.
function groupTies({ entries }: Catalogue, reading: Reading, person: Person): Tie[] {
	const made = (handle: string) => {
		const maker = entries.people.get(handle) ?? { id: handle };
		return (
			reading.organizers.includes(handle) ||
			(reading.author !== undefined && isAmong([reading.author], maker))
		);
	};
	const groups = Map.groupBy(entries.roster.keys(), (id) => id.split('/').slice(0, 2).join('/'));
	const shared = [...groups].find(([, ids]) => {
		const handles = ids.map((id) => id.split('/')[2] ?? '');
		return handles.includes(person.id) && handles.some(made);
	});
	return shared ? [{ part: 'group', ...of(shared[0].split('/')[0]) }] : [];
}

// A pathway leads through it and through a course of their own.
function pathwayTies({ courses, pathways }: Catalogue, { course }: Reading, person: Person): Tie[] {
	const beside = pathways
		.map(({ steps }) => steps.flatMap((step) => step.course ?? []))
		.filter((steps) => course !== undefined && steps.includes(course))
		.flat();
	const own = courses.find((one) => one.id !== course && beside.includes(one.id) && organizes(one, person));
	return own ? [{ part: 'pathway', ...of(own.id) }] : [];
}

const organizes = ({ organizers }: Course, { id }: Person) => organizers.some((one) => one.person === id);
const of = (course: string | undefined) => (course === undefined ? {} : { of: course });

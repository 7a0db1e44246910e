// Entries by id. References are checked before anything is built; one that leads nowhere is a fault of ours.
import { addresses } from '#core/addresses.ts';
import type { Badge, Catalogue, Course, Kind, School } from '#core/catalogue/catalogue.ts';
import type { Link } from '../meta.ts';
import { voiceOf } from '../voice.ts';

export const kindOf = (catalogue: Catalogue, id: string): Kind => found(catalogue.kinds, id);
export const schoolOf = (catalogue: Catalogue, id: string): School => found(catalogue.schools, id);
export const courseOf = (catalogue: Catalogue, id: string): Course => found(catalogue.courses, id);
export const badgeOf = (catalogue: Catalogue, id: string): Badge => found(catalogue.badges, id);

/** A link to somebody’s page; their handle without a link where they have none. */
export function personLink(catalogue: Catalogue, handle: string): Link {
	const person = catalogue.entries.people.get(handle);
	return {
		href: person ? voiceOf(catalogue).href(addresses.person(handle)) : '',
		label: person?.name ?? handle,
	};
}

/** A link to a course by its title. */
export function courseLink(catalogue: Catalogue, id: string): Link {
	return { href: voiceOf(catalogue).href(addresses.course(id)), label: courseOf(catalogue, id).title };
}

function found<One extends { id: string }>(all: readonly One[], id: string): One {
	const one = all.find((entry) => entry.id === id);
	if (!one) throw new Error(`There is no “${id}” in the catalogue.`);
	return one;
}

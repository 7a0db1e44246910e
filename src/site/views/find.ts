// Entries by id. References are checked before anything is built; one that leads nowhere is a fault of ours.
import { addresses } from '#core/addresses.ts';
import type { Badge, Course, Kind, School } from '#core/catalogue/catalogue.ts';
import type { Edition } from '../edition.ts';
import type { Link } from '../meta.ts';
import { voiceOf } from '../voice.ts';

export const kindOf = (edition: Edition, id: string): Kind => found(edition.kinds, id);
export const schoolOf = (edition: Edition, id: string): School => found(edition.schools, id);
export const courseOf = (edition: Edition, id: string): Course => found(edition.courses, id);
export const badgeOf = (edition: Edition, id: string): Badge => found(edition.badges, id);

/** A link to somebody’s page; their handle without a link where they have none. */
export function personLink(edition: Edition, handle: string): Link {
	const person = edition.entries.people.get(handle);
	return {
		href: person ? voiceOf(edition).href(addresses.person(handle)) : '',
		label: person?.name ?? handle,
	};
}

/** A link to a course by its title. */
export function courseLink(edition: Edition, id: string): Link {
	return { href: voiceOf(edition).href(addresses.course(id)), label: courseOf(edition, id).title };
}

function found<One extends { id: string }>(all: readonly One[], id: string): One {
	const one = all.find((entry) => entry.id === id);
	if (!one) throw new Error(`There is no “${id}” in the edition.`);
	return one;
}

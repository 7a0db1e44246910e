// Somebody who made or read something: by handle, unless they want their name said.
import { addresses } from '#core/addresses.ts';
import type { Edition } from '../edition.ts';
import type { Link } from '../meta.ts';
import { voiceOf } from '../voice.ts';

/** Their handle or name, and their page if they have one. */
export function makerLink(edition: Edition, handle: string): Link {
	const person = edition.entries.people.get(handle);
	return {
		href: person ? voiceOf(edition).href(addresses.person(handle)) : '',
		label: person?.consent.name ? person.name : handle,
	};
}

import { addresses } from '../../addresses.ts';
import type { Catalogue, Person } from '../../catalogue/catalogue.ts';
import { type Absolute, type Node, some } from './node.ts';

/** Somebody with a page: what the profile says, and no more. */
export function personNode(person: Person, absolute: Absolute): Node {
	const { id, type, name, bio, languages, skills } = person;
	const url = absolute(addresses.person(id));
	return {
		'@type': type === 'group' ? 'Organization' : 'Person',
		'@id': url,
		url,
		name,
		description: bio,
		knowsLanguage: some(languages),
		knowsAbout: some(skills.map((skill) => skill.replaceAll('-', ' '))),
	};
}

/** Somebody as a credit: by name and page, or by handle where there is no page. */
export function creditNode({ entries }: Catalogue, handle: string, absolute: Absolute): Node {
	const person = entries.people.get(handle);
	if (!person) return { '@type': 'Person', name: handle };
	const url = absolute(addresses.person(handle));
	return { '@type': person.type === 'group' ? 'Organization' : 'Person', '@id': url, name: person.name, url };
}

import type { Pointer } from '../problem.ts';
import { problem } from '../problem.ts';
import { type CollectionName, collections } from '../schema/collections.ts';
import { type Shape, shapeOf, under } from '../schema/shape.ts';
import { contactIn } from '../text/contact.ts';
import type { Rule } from './rule.ts';

export const noContactData: Rule = {
	id: 'privacy/contact',
	title: 'No mail addresses and no phone numbers',
	why: 'What is once in git stays there, is copied with every fork and found by every robot. Handles and links can be taken back.',
	severity: 'error',
	good: {
		'cohorts/knots/spring.yml':
			'title: Spring\nstarts: 2027-03-02\nzone: Etc/UTC\nfacilitators: [stewards]\nmail: { lists: [{ id: everybody, to: knots@lists.rope-club.net }] }\n',
		'people/guests.yml':
			'name: Guests\ntype: group\nbio: Ask on the forum. Write to someone@example.org in examples.\n',
	},
	bad: { 'people/guests.yml': 'name: Guests\ntype: group\nbio: Write to guests@rope-club.net any time.\n' },
	says: [
		'people/guests.yml:3:6  There is a mail address here, `guests@rope-club.net`. Link to a page or a forum instead: git forgets nothing. [privacy/contact]',
	],
	*check({ entries }) {
		for (const collection of Object.keys(collections) as CollectionName[])
			for (const entry of entries[collection].values())
				for (const [text, at] of strings(entry, [])) {
					const found = contactIn(text);
					if (found && !isPublic(collection, at)) yield problem('privacy/contact', entry.file, at, found);
				}
	},
};

// The address of a list or a mailbox, in the field that asks for one.
function isPublic(collection: CollectionName, at: Pointer): boolean {
	const shape = at.reduce<Shape | undefined>(
		(inner, part) => (typeof part === 'number' ? inner?.items : under(inner, part)),
		shapeOf(collection),
	);
	return shape?.['x-public'] !== undefined;
}

function* strings(value: unknown, at: Pointer): Iterable<[string, Pointer]> {
	if (typeof value === 'string') yield [value, at];
	else if (value && typeof value === 'object')
		for (const [key, inner] of Object.entries(value))
			yield* strings(inner, [...at, Array.isArray(value) ? Number(key) : key]);
}

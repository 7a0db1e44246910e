import { addresses } from '../../addresses.ts';
import type { Badge } from '../../catalogue/catalogue.ts';
import { universityReference } from './organization.ts';
import type { Absolute, Node } from './node.ts';

/** A badge: what it says of its holder, and who stands behind it. Never a degree. */
export function credentialNode(badge: Badge, absolute: Absolute): Node {
	const { id, title, description, school, months } = badge;
	const url = absolute(addresses.badge(id));
	return {
		'@type': 'EducationalOccupationalCredential',
		'@id': url,
		url,
		name: title,
		description,
		credentialCategory: 'badge',
		competencyRequired: description,
		recognizedBy: { '@id': absolute(addresses.school(school)) },
		publisher: universityReference(absolute),
		validFor: months === undefined ? undefined : `P${months}M`,
	};
}

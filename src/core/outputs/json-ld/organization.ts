import { addresses } from '../../addresses.ts';
import type { Catalogue, School } from '../../catalogue/catalogue.ts';
import type { Absolute, Node, Reference } from './node.ts';
import { creditNode } from './person.ts';
import { some } from './node.ts';

/** The university itself, as whoever refers to it. */
export function universityReference(absolute: Absolute): Reference {
	return { '@id': `${absolute(addresses.home)}#university` };
}

/** The university: what `site.yml` says of it. */
export function universityNode({ site }: Catalogue, absolute: Absolute): Node {
	return {
		'@type': 'EducationalOrganization',
		...universityReference(absolute),
		name: site.title,
		slogan: site.tagline,
		description: site.description,
		url: absolute(addresses.home),
		logo: absolute('/icon.svg'),
	};
}

/** A school of the university, with those who keep it. */
export function schoolNode(catalogue: Catalogue, school: School, absolute: Absolute): Node {
	const { id, title, question, summary, stewards, partners } = school;
	const url = absolute(addresses.school(id));
	return {
		'@type': 'EducationalOrganization',
		'@id': url,
		url,
		name: title,
		slogan: question,
		description: summary,
		parentOrganization: universityReference(absolute),
		member: stewards.map((handle) => creditNode(catalogue, handle, absolute)),
		sponsor: some(
			partners.map((partner): Node => ({ '@type': 'Organization', name: partner.name, url: partner.url })),
		),
	};
}

import { addresses } from '../../addresses.ts';
import type { Catalogue } from '../../catalogue/catalogue.ts';
import type { Absolute, Node } from './node.ts';
import { universityNode, universityReference } from './organization.ts';

/** The home page: the site, how to search it, and who publishes it. */
export function homeGraph(catalogue: Catalogue, absolute: Absolute): Node[] {
	const { title, description, languages } = catalogue.site;
	const url = absolute(addresses.home);
	return [
		{
			'@type': 'WebSite',
			'@id': `${url}#site`,
			url,
			name: title,
			description,
			inLanguage: languages,
			publisher: universityReference(absolute),
			potentialAction: {
				'@type': 'SearchAction',
				target: {
					'@type': 'EntryPoint',
					urlTemplate: `${absolute(addresses.search)}?q={search_term_string}`,
				},
				'query-input': 'required name=search_term_string',
			},
		},
		universityNode(catalogue, absolute),
	];
}

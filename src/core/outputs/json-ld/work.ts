import { addresses } from '../../addresses.ts';
import type { Catalogue, Work } from '../../catalogue/catalogue.ts';
import { creditNode } from './person.ts';
import type { Absolute, Node } from './node.ts';

/** What a learner made and wants to be found. */
export function workNode(catalogue: Catalogue, work: Work, absolute: Absolute): Node {
	const url = absolute(addresses.oneWork(work.id));
	const course = catalogue.courses.find(({ id }) => id === work.course);
	return {
		'@type': 'CreativeWork',
		'@id': url,
		url,
		name: work.title,
		author: [work.maker, ...work.with].map((handle) => makerNode(catalogue, handle, absolute)),
		dateModified: work.date,
		inLanguage: course?.languages[0],
		isAccessibleForFree: true,
		isPartOf: course && {
			'@type': 'Course',
			'@id': absolute(addresses.course(course.id)),
			name: course.title,
		},
	};
}

// By handle, unless they want their name said.
function makerNode(catalogue: Catalogue, handle: string, absolute: Absolute): Node {
	const person = catalogue.entries.people.get(handle);
	return person?.consent.name ? creditNode(catalogue, handle, absolute) : { '@type': 'Person', name: handle };
}

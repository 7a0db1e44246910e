import { addresses } from '../../addresses.ts';
import type { Course } from '../../catalogue/catalogue.ts';
import type { Absolute, Node } from './node.ts';

/** Courses in their order, each on its own page. */
export function courseList(name: string, courses: readonly Course[], absolute: Absolute): Node {
	return {
		'@type': 'ItemList',
		name,
		numberOfItems: courses.length,
		itemListElement: courses.map(({ id, title }, index): Node => ({
			'@type': 'ListItem',
			position: index + 1,
			name: title,
			url: absolute(addresses.course(id)),
		})),
	};
}

/** Where a page stands: the pages above it, then itself. */
export function breadcrumbList(steps: readonly { name: string; url: string }[]): Node {
	return {
		'@type': 'BreadcrumbList',
		itemListElement: steps.map(({ name, url }, index): Node => ({
			'@type': 'ListItem',
			position: index + 1,
			name,
			item: { '@id': url },
		})),
	};
}

import { addresses } from '../../addresses.ts';
import type { Catalogue, Course, Unit } from '../../catalogue/catalogue.ts';
import { lastChanged } from '../../catalogue/history.ts';
import { licences } from '../../schema/licence.ts';
import { duration } from './duration.ts';
import { type Absolute, type Node, some } from './node.ts';

/** A unit of `course`: something to learn with, and part of the whole. */
export function unitNode(catalogue: Catalogue, course: Course, unit: Unit, absolute: Absolute): Node {
	const url = absolute(addresses.unit(unit.id));
	return {
		'@type': 'LearningResource',
		'@id': url,
		url,
		name: unit.title,
		description: unit.summary,
		learningResourceType: 'unit',
		interactivityType: unit.tasks.length > 0 ? 'mixed' : 'expositive',
		position: unit.number,
		timeRequired: unit.minutes === undefined ? undefined : duration(unit.minutes),
		teaches: some(course.objectives.filter(({ id }) => unit.objectives.includes(id)).map(({ text }) => text)),
		inLanguage: course.languages[0],
		license: licences[course.licence].address,
		dateModified: lastChanged(catalogue, unit.file),
		isAccessibleForFree: true,
		isPartOf: { '@type': 'Course', '@id': absolute(addresses.course(course.id)), name: course.title },
	};
}

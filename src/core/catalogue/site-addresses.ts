// Every address that the site answers, without its base path.
import { addresses } from '../addresses.ts';
import type { Catalogue } from './catalogue.ts';

export function siteAddresses({
	courses,
	schools,
	kinds,
	people,
	badges,
	pathways,
	handbook,
	wiki,
}: Catalogue): Set<string> {
	const fixed = Object.values(addresses).filter((address) => typeof address === 'string');
	const ids = (all: { id: string }[], address: (id: string) => string) => all.map(({ id }) => address(id));
	return new Set([
		...fixed,
		...ids(courses, addresses.course),
		...ids(courses, addresses.wholeCourse),
		...ids(courses, addresses.courseHistory),
		...ids(courses, addresses.facilitatorCourse),
		...ids(courses, addresses.courseBook),
		...ids(courses, addresses.courseSource),
		...ids(
			courses.flatMap(({ units }) => units),
			addresses.unit,
		),
		...ids(
			courses.flatMap(({ cohorts }) => cohorts),
			addresses.group,
		),
		...ids(schools, addresses.school),
		...ids(kinds, addresses.kind),
		...ids(people, addresses.person),
		...ids(badges, addresses.badge),
		...ids(pathways, addresses.pathway),
		...ids(handbook, addresses.handbookPage),
		...ids(wiki, addresses.wikiPage),
	]);
}

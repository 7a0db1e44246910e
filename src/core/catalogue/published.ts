// The promise that an address keeps working: a list of all that were published, and who answers them today.
import type { CollectionName } from '../schema/collections.ts';
import type { Catalogue, Course } from './catalogue.ts';
import { movedAddresses } from './moved.ts';
import { courseAddresses, siteAddresses } from './site-addresses.ts';
import { addresses } from '../addresses.ts';
import { compare } from '../problem.ts';

/** The file that keeps the list, in the content folder: an address a line. */
export const LOCK = 'urls.lock';

/** Every page that is a promise, sorted: all but those of courses that are still being made, and lists of a facet. */
export function publishedAddresses(catalogue: Catalogue): string[] {
	const drafts = new Set(catalogue.courses.filter(isDraft).flatMap(pagesOf));
	return [...siteAddresses(catalogue)]
		.filter((address) => address.endsWith('/') && !drafts.has(address) && !isPassing(address))
		.sort(compare);
}

/** Whether somebody who asks for a published address gets an answer: the page, or where it is today. */
export function answers(catalogue: Catalogue): (address: string) => boolean {
	const known = siteAddresses(catalogue);
	for (const { from } of movedAddresses(catalogue)) known.add(from);
	// Nobody can tell what a broken file would answer, and its own problem is told already.
	const broken = (name: CollectionName) =>
		(catalogue.known.get(name)?.size ?? 0) > catalogue.entries[name].size;
	const silent = new Set<string>(PAGED.filter(broken));
	if (silent.has('units')) silent.add('courses');
	return (address) => known.has(address) || silent.has(address.split('/')[1] ?? '');
}

const PAGED: CollectionName[] = [
	'courses',
	'units',
	'schools',
	'kinds',
	'people',
	'badges',
	'pathways',
	'handbook',
	'wiki',
];

// What courses have in common comes and goes with them, weeks and sheets with the days of a group, what peers look at
// with what is asked, and what somebody made is theirs to take away; the editor is a tool.
const isPassing = (address: string) =>
	(address.startsWith(addresses.browse) && address !== addresses.browse) ||
	address.startsWith(addresses.rubric('').slice(0, -1)) ||
	/\/groups\/[^/]+\/(?:week-\d+|facilitate|flyer|sign-up-sheet)\/$/.test(address) ||
	(address.startsWith(addresses.work) && address !== addresses.work) ||
	address === addresses.editor.page;

const isDraft = ({ status }: Course) => status === 'proposed' || status === 'in-review' || status === 'draft';

const pagesOf = (course: Course) => [
	...courseAddresses(course),
	...course.units.map(({ id }) => addresses.unit(id)),
];

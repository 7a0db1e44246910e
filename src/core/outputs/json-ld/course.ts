import { addresses } from '../../addresses.ts';
import type { Catalogue, Course } from '../../catalogue/catalogue.ts';
import { courseFolder, lastChanged } from '../../catalogue/history.ts';
import { licences } from '../../schema/licence.ts';
import { duration } from './duration.ts';
import { instanceNodes } from './instance.ts';
import { type Absolute, type Node, type Reference, some } from './node.ts';
import { universityReference } from './organization.ts';
import { creditNode } from './person.ts';

type Role = Course['organizers'][number]['role'];

const ROLES = {
	author: ['author'],
	creator: ['organizer'],
	contributor: ['facilitator', 'mentor'],
	editor: ['editor'],
	translator: ['translator'],
} as const satisfies Record<string, Role[]>;

/** A course: what it is, what it asks, what it holds, and every time that it runs. */
export function courseNode(catalogue: Catalogue, course: Course, absolute: Absolute): Node {
	const { id, title, summary, languages, topics, objectives, licence, units, partner } = course;
	const url = absolute(addresses.course(id));
	const other = (one: string): Reference => ({ '@id': absolute(addresses.course(one)) });
	return {
		'@type': 'Course',
		'@id': url,
		url,
		name: title,
		description: brief(summary),
		image: absolute(addresses.share.course(id)),
		provider: { '@id': absolute(addresses.school(course.school)) },
		publisher: universityReference(absolute),
		...creditsOf(catalogue, course, absolute),
		sponsor: partner && { '@type': 'Organization', name: partner.name, url: partner.url },
		inLanguage: languages,
		about: topics.map((topic): Node => ({ '@type': 'Thing', name: topic.replaceAll('-', ' ') })),
		educationalLevel: course.level === 'any' ? undefined : course.level,
		audience: { '@type': 'Audience', description: course.audience },
		teaches: some(objectives.map(({ text }) => text)),
		coursePrerequisites: some(
			course.prerequisites.flatMap((one) => [
				one.text,
				...(one.course === undefined ? [] : [other(one.course)]),
			]),
		),
		license: licences[licence].address,
		isBasedOn: some(course.basedOn.map(ancestorNode)),
		translationOfWork: course.translationOf === undefined ? undefined : other(course.translationOf),
		workTranslation: some(course.translations.map(other)),
		dateModified: lastChanged(catalogue, courseFolder(course)),
		isAccessibleForFree: true,
		offers: { '@type': 'Offer', category: 'Free' },
		hasPart: some(units.map((unit) => ({ '@id': absolute(addresses.unit(unit.id)) }))),
		syllabusSections: some(units.map((unit) => syllabusNode(unit, absolute))),
		educationalCredentialAwarded: some(badgeNodes(catalogue, course, absolute)),
		hasCourseInstance: some(instanceNodes(catalogue, course, absolute)),
	};
}

/** `text` on one line, and its first sixty words if it has more. */
export function brief(text: string): string {
	const words = text.trim().split(/\s+/);
	return words.length > 60 ? `${words.slice(0, 60).join(' ')} …` : words.join(' ');
}

function creditsOf(catalogue: Catalogue, { organizers }: Course, absolute: Absolute) {
	const credited = Object.entries(ROLES).flatMap(([property, roles]: [string, readonly Role[]]) => {
		const people = organizers.filter(({ role }) => roles.includes(role));
		return people.length > 0
			? [[property, people.map(({ person }) => creditNode(catalogue, person, absolute))] as const]
			: [];
	});
	return Object.fromEntries(credited) as { [Property in keyof typeof ROLES]?: Node[] };
}

function ancestorNode({ title, url, by, licence }: Course['basedOn'][number]): Node {
	return {
		'@type': 'CreativeWork',
		name: title,
		url,
		creditText: by,
		license: licences[licence].address,
	};
}

function syllabusNode(
	{ id, title, summary, minutes, number }: Course['units'][number],
	absolute: Absolute,
): Node {
	return {
		'@type': 'Syllabus',
		name: title,
		description: summary,
		url: absolute(addresses.unit(id)),
		position: number,
		timeRequired: minutes === undefined ? undefined : duration(minutes),
	};
}

function badgeNodes({ badges }: Catalogue, course: Course, absolute: Absolute): Node[] {
	return badges
		.filter(({ id }) => course.badges.includes(id))
		.map(({ id, title, description }) => ({
			'@type': 'EducationalOccupationalCredential',
			'@id': absolute(addresses.badge(id)),
			url: absolute(addresses.badge(id)),
			name: title,
			description,
			credentialCategory: 'badge',
		}));
}

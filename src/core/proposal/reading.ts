// What somebody would have to read: what it is about and in which language, and who has made it.
import { absolute, addresses } from '../addresses.ts';
import type { Catalogue, Course } from '../catalogue/catalogue.ts';
import { matterOf } from './matter.ts';
import type { Proposal } from './snapshot.ts';

export interface Reading {
	/** The school that answers for it. */
	school: string | undefined;
	/** The course, where there is one already. */
	course: string | undefined;
	/** Whoever proposes it, as the forge calls them. */
	author: string | undefined;
	/** People of the school who have made it. */
	organizers: readonly string[];
	topics: readonly string[];
	/** The one it is written in; undefined where nobody says. */
	language: string | undefined;
	/** Courses of the school that it builds on or translates. */
	ancestors: readonly string[];
	/** Who reads it already or was asked to, as the forge calls them. */
	readers: readonly string[];
}

/** What there is to read in a course of the school. */
export function readingOfCourse(catalogue: Catalogue, course: Course): Reading {
	return {
		school: course.school,
		course: course.id,
		author: undefined,
		organizers: course.organizers.map(({ person }) => person),
		topics: course.topics,
		language: course.languages[0],
		ancestors: ancestorsOf(
			catalogue,
			course.basedOn.map(({ url }) => url),
			course.translationOf,
		),
		readers: [],
	};
}

/** What there is to read in a proposal: what it says of a new course, or what is known of the one that it touches. */
export function readingOfProposal(
	catalogue: Catalogue,
	proposal: Pick<Proposal, 'changes' | 'course' | 'author' | 'reviews' | 'asked'>,
): Reading {
	const matter = matterOf(catalogue, proposal);
	const known = catalogue.courses.find(({ id }) => id === matter.course);
	const facts = proposal.course;
	const said = known
		? readingOfCourse(catalogue, known)
		: {
				course: undefined,
				organizers: facts?.organizers ?? [],
				topics: facts?.topics ?? [],
				language: facts?.languages[0],
				ancestors: ancestorsOf(catalogue, facts?.basedOn ?? [], facts?.translationOf),
			};
	return {
		...said,
		school: matter.school,
		author: proposal.author,
		readers: [...proposal.reviews.map(({ by }) => by), ...proposal.asked],
	};
}

function ancestorsOf({ site, courses }: Catalogue, urls: readonly string[], original?: string): string[] {
	const own = courses.filter(({ id }) => urls.includes(absolute(site, addresses.course(id))));
	return [...own.map(({ id }) => id), ...(original === undefined ? [] : [original])];
}

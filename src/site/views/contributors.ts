// Who is thanked: on the page of a course’s history, and on that of the whole school.
import { addresses } from '#core/addresses.ts';
import type { Course, Person } from '#core/catalogue/catalogue.ts';
import {
	type Contribution,
	contributorsTo,
	type Share,
	shareOf,
	spanOf,
	unnamedIn,
} from '#core/catalogue/contributors.ts';
import { type Edition, foreign } from '../edition.ts';
import { newEntry } from '../editor-link.ts';
import type { Link, Meta } from '../meta.ts';
import { voiceOf } from '../voice.ts';
import { personLink } from './find.ts';
import { statement } from './statement.ts';

export interface ContributorsView {
	named: {
		name: Link;
		/** “author and editor”; empty for somebody who has none. */
		roles: string;
		/** “4 changes, 3 January – 20 March 2027”, as git tells. */
		changes: string | undefined;
	}[];
	/** How many others there were. */
	unnamed: string | undefined;
	/** The page of everybody who is named. */
	all: Link;
}

export interface HallView {
	meta: Meta;
	/** In the order of the alphabet. */
	people: {
		name: Link;
		changes: string | undefined;
		/** What they look after, with what they do there. */
		does: (Link & { roles: string })[];
	}[];
	unnamed: string | undefined;
	/** The language of names and titles, where it is not that of the page. */
	language: string | undefined;
	join: Link;
}

/** Everybody who worked on `course`. */
export function contributorsOf(edition: Edition, course: Course): ContributorsView {
	const { t, href } = voiceOf(edition);
	const { named, unnamed } = contributorsTo(edition, course);
	return {
		named: named.map(({ person, roles, changes }) => ({
			name: personLink(edition, person.id),
			roles: rolesIn(edition, roles),
			changes: changesIn(edition, changes),
		})),
		unnamed: unnamed > 0 ? t('contributors.unnamed', { n: unnamed }) : undefined,
		all: { href: href(addresses.contributors), label: t('contributors.all') },
	};
}

/** Everybody who made the school what it is. */
export function hallView(edition: Edition): HallView {
	const { t } = voiceOf(edition);
	const { people, history, site } = edition;
	const unnamed = unnamedIn(edition, history.changes);
	const order = new Intl.Collator(edition.language);
	return {
		meta: statement(
			edition,
			addresses.contributors,
			t('contributors.title'),
			t('contributors.lead', { title: site.title }),
		),
		people: people
			.map((person) => shareOf(edition, person))
			.filter(isSomething)
			.sort((a, b) => order.compare(a.person.name, b.person.name))
			.map((share) => ({
				name: personLink(edition, share.person.id),
				changes: changesIn(edition, share.changes),
				does: doesOf(edition, share),
			})),
		unnamed: unnamed > 0 ? t('contributors.unnamed', { n: unnamed }) : undefined,
		language: foreign(edition),
		join: {
			href: newEntry(edition, 'people'),
			label: t('people.join'),
		},
	};
}

/** The courses that `person` changed without having a role in them. */
export function helpedIn(edition: Edition, person: Person): Course[] {
	return shareOf(edition, person)
		.courses.filter(({ roles }) => roles.length === 0)
		.map(({ course }) => course);
}

const isSomething = ({ courses, stewards, reviews, changes }: Share) =>
	courses.length + stewards.length + reviews.length + changes.length > 0;

function doesOf(edition: Edition, { courses, stewards, reviews }: Share): HallView['people'][number]['does'] {
	const { t, href } = voiceOf(edition);
	const schools = (all: Share['stewards'], role: 'steward' | 'reviewer') =>
		all.map(({ id }) => ({
			href: href(addresses.school(id)),
			label: edition.schools.find((school) => school.id === id)?.title ?? id,
			roles: t(`role.${role}`),
		}));
	return [
		...schools(stewards, 'steward'),
		...schools(reviews, 'reviewer'),
		...courses.map(({ course, roles }) => ({
			href: href(addresses.course(course.id)),
			label: course.title,
			roles: rolesIn(edition, roles) || t('role.helper'),
		})),
	];
}

function rolesIn(edition: Edition, roles: Contribution['roles']): string {
	const { t, list } = voiceOf(edition);
	return list(roles.map((role) => t(`role.${role}`)));
}

function changesIn(edition: Edition, changes: Share['changes']): string | undefined {
	const { t, days } = voiceOf(edition);
	const span = spanOf(changes);
	return span && t('contributors.changes', { n: changes.length, days: days(...span) });
}

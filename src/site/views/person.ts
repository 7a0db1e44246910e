import { addresses } from '#core/addresses.ts';
import type { Person, School } from '#core/catalogue/catalogue.ts';
import { isListed } from '#core/catalogue/sign-up.ts';
import { personNode } from '#core/outputs/json-ld/person.ts';
import type { Accent } from '#core/outputs/cover/palette.ts';
import { compare } from '#core/problem.ts';
import type { Edition } from '../edition.ts';
import { newEntry } from '../editor-link.ts';
import { editAddress } from '../forge.ts';
import { knownBy } from '../linked-data.ts';
import { excerpt, type Link, type Meta } from '../meta.ts';
import type { Row } from '../paths.ts';
import { voiceOf } from '../voice.ts';
import { cardsOf, type CourseCard } from './card.ts';
import { helpedIn } from './contributors.ts';
import { courseLink } from './find.ts';
import { shelfLink, shownBy } from './holder.ts';
import { canBeAsked } from './mentors.ts';
import { presentIn } from './roster.ts';
import { type AwardCard, awardCard } from './shelf.ts';
import { topicLabel } from './topic.ts';

export interface PersonCard {
	href: string;
	accent: Accent;
	name: string;
	type: string;
	bio: string | undefined;
	/** What they help with, while they want to be asked. */
	mentors: string | undefined;
}

export interface PeopleView {
	meta: Meta;
	people: PersonCard[];
	/** Those who can be asked for help, on a page of their own. */
	mentors: Link;
	join: string;
}

export interface PersonView {
	meta: Meta;
	handle: string;
	name: string;
	type: string;
	bio: string | undefined;
	/** Each as a list in words, empty where there is nothing to say. */
	languages: string;
	skills: string;
	interests: string;
	links: Link[];
	mentoring: { offers: string; how: string } | undefined;
	courses: CourseCard[];
	/** Courses that they changed without a role in them. */
	helped: Link[];
	schools: Link[];
	/** Groups that they facilitate, or chose to be listed in, with what they do there. */
	groups: (Link & { role: string })[];
	/** What they show, and where all of it stands. */
	awards: AwardCard[];
	shelf: string | undefined;
	edit: string;
}

/** Everybody who chose to be listed. */
export function peopleView(edition: Edition): PeopleView {
	const { t, href } = voiceOf(edition);
	return {
		meta: {
			title: t('nav.people'),
			description: t('people.description'),
			address: addresses.people,
			accent: edition.site.accent,
			section: 'people',
		},
		people: edition.people.map((person) => ({
			href: href(addresses.person(person.id)),
			accent: schoolsOf(edition, person.id)[0]?.accent ?? edition.site.accent,
			name: person.name,
			type: t(`person.${person.type}`),
			bio: person.bio && excerpt(person.bio),
			mentors: canBeAsked(edition, person) ? person.mentoring?.offers : undefined,
		})),
		mentors: { href: href(addresses.mentors), label: t('mentors.link') },
		join: newEntry(edition, 'people'),
	};
}

/** A page for each person and group with a profile. */
export function personRows(edition: Edition): Row<PersonView>[] {
	return edition.people.map((person) => ({
		params: { handle: person.id },
		view: personView(edition, person),
	}));
}

function personView(edition: Edition, person: Person): PersonView {
	const { t, href, list, languageName } = voiceOf(edition);
	const { id, name, type, bio, languages, skills, interests, links, file } = person;
	const organizes = edition.courses.filter(({ organizers }) => organizers.some((one) => one.person === id));
	const schools = schoolsOf(edition, id);
	return {
		meta: {
			title: name,
			description: excerpt(bio ?? t('person.description', { name, title: edition.site.title })),
			address: addresses.person(id),
			accent: schools[0]?.accent ?? edition.site.accent,
			graph: [personNode(person, knownBy(edition))],
			section: 'people',
		},
		handle: id,
		name,
		type: t(`person.${type}`),
		bio,
		languages: list(languages.map(languageName)),
		skills: list(skills.map(topicLabel)),
		interests: list(interests.map(topicLabel)),
		links: links.map(({ label, url }) => ({ label, href: url })),
		mentoring: canBeAsked(edition, person) ? person.mentoring : undefined,
		courses: cardsOf(edition, organizes),
		helped: helpedIn(edition, person).map((course) => courseLink(edition, course.id)),
		schools: schools.map((school) => ({ href: href(addresses.school(school.id)), label: school.title })),
		groups: groupsOf(edition, id),
		awards: shownBy(edition, id).map((award) => awardCard(edition, award)),
		shelf: shelfLink(edition, id),
		edit: editAddress(edition.site, file),
	};
}

// Those they keep come before those they only review for.
function schoolsOf({ schools }: Edition, handle: string): School[] {
	return [
		...schools.filter(({ stewards }) => stewards.includes(handle)),
		...schools.filter(({ stewards, reviewers }) => !stewards.includes(handle) && reviewers.includes(handle)),
	];
}

// The newest first. Courses that are in no list name nobody.
function groupsOf(edition: Edition, handle: string): PersonView['groups'] {
	const { t, href } = voiceOf(edition);
	return edition.courses
		.filter(isListed)
		.flatMap((course) => course.cohorts.map((cohort) => ({ course, cohort })))
		.sort((a, b) => compare(b.cohort.starts, a.cohort.starts))
		.flatMap(({ course, cohort }) => {
			const listed = presentIn(edition, cohort).find((one) => one.handle === handle);
			const role = cohort.facilitators.includes(handle) ? 'facilitator' : listed?.role;
			if (role === undefined) return [];
			const label = t('group.of', { group: cohort.title, course: course.title });
			return [{ href: href(addresses.group(cohort.id)), label, role: t(`role.${role}`) }];
		});
}

// Who can be asked for help: by what they can show, and by the schools that name them.
import { addresses } from '#core/addresses.ts';
import type { Person, School } from '#core/catalogue/catalogue.ts';
import type { Accent } from '#core/outputs/cover/palette.ts';
import type { Edition } from '../edition.ts';
import { newEntry } from '../editor-link.ts';
import { excerpt, type Link, type Meta } from '../meta.ts';
import { voiceOf } from '../voice.ts';
import { topicLabel } from './topic.ts';

export interface MentorView {
	/** Where the page speaks of them. */
	id: string;
	href: string;
	accent: Accent;
	name: string;
	offers: string;
	how: string;
	/** “Can be asked until 1 January 2028” */
	until: string | undefined;
	/** Each as a list in words, empty where there is nothing to say. */
	languages: string;
	skills: string;
	schools: Link[];
}

export interface MentorsView {
	meta: Meta;
	lead: string;
	/** Every skill with those who can show it, as links further down the page. */
	topics: { label: string; people: Link[] }[];
	mentors: MentorView[];
	schools: { school: Link; people: Link[] }[];
	join: Link;
}

/** Everybody who wants to be asked. */
export function mentorsView(edition: Edition): MentorsView {
	const { t, href } = voiceOf(edition);
	const mentors = edition.people.filter((person) => canBeAsked(edition, person));
	const here = ({ id, name }: Person): Link => ({ href: `#${partId(id)}`, label: name });
	const skills = [...new Set(mentors.flatMap((person) => person.skills))].sort();
	return {
		meta: {
			title: t('mentors.title'),
			description: excerpt(t('mentors.lead', { title: edition.site.title })),
			address: addresses.mentors,
			accent: edition.site.accent,
			section: 'people',
			above: [{ href: href(addresses.people), label: t('nav.people') }],
		},
		lead: t('mentors.lead', { title: edition.site.title }),
		topics: skills.map((skill) => ({
			label: topicLabel(skill),
			people: mentors.filter((person) => person.skills.includes(skill)).map(here),
		})),
		mentors: mentors.map((person) => mentorView(edition, person)),
		schools: edition.schools.flatMap(({ id, title, mentors: named }) => {
			const people = mentors.filter((person) => named.includes(person.id)).map(here);
			return people.length === 0
				? []
				: [{ school: { href: href(addresses.school(id)), label: title }, people }];
		}),
		join: {
			href: newEntry(edition, 'people'),
			label: t('people.join'),
		},
	};
}

/** Whether `person` wants to be asked today. */
export function canBeAsked({ today }: Edition, { mentoring }: Person): boolean {
	return mentoring !== undefined && (mentoring.until === undefined || mentoring.until >= today);
}

/** The mentors of `school` who can be asked, where the page of mentors speaks of them. */
export function mentorsOf(edition: Edition, school: Pick<School, 'mentors'>): Link[] {
	const page = voiceOf(edition).href(addresses.mentors);
	return edition.people
		.filter((person) => school.mentors.includes(person.id) && canBeAsked(edition, person))
		.map(({ id, name }) => ({ href: `${page}#${partId(id)}`, label: name }));
}

function mentorView(edition: Edition, person: Person): MentorView {
	const { t, href, day, list, languageName } = voiceOf(edition);
	const { id, name, mentoring, languages, skills } = person;
	const schools = edition.schools.filter(({ mentors }) => mentors.includes(id));
	return {
		id: partId(id),
		href: href(addresses.person(id)),
		accent: schools[0]?.accent ?? edition.site.accent,
		name,
		offers: mentoring?.offers ?? '',
		how: mentoring?.how ?? '',
		until: mentoring?.until && t('mentors.until', { day: day(mentoring.until) }),
		languages: list(languages.map(languageName)),
		skills: list(skills.map(topicLabel)),
		schools: schools.map((school) => ({ href: href(addresses.school(school.id)), label: school.title })),
	};
}

const partId = (handle: string) => `mentor-${handle}`;

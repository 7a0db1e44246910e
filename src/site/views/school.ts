import { addresses } from '#core/addresses.ts';
import type { Catalogue, School } from '#core/catalogue/catalogue.ts';
import type { Accent } from '#core/outputs/cover/palette.ts';
import type { Text } from '#core/text/text.ts';
import { editAddress, newFileAddress } from '../forge.ts';
import type { Link, Meta } from '../meta.ts';
import { excerpt } from '../meta.ts';
import type { Row } from '../paths.ts';
import { proposeLink } from '../propose.ts';
import { voiceOf } from '../voice.ts';
import { cardsOf, type CourseCard } from './card.ts';
import { countOf } from './count.ts';
import { personLink } from './find.ts';
import { pathwayCards, type PathwayCard } from './pathway.ts';

export interface SchoolCard {
	href: string;
	accent: Accent;
	title: string;
	question: string;
	courses: string;
}

export interface SchoolsView {
	meta: Meta;
	schools: SchoolCard[];
	propose: string;
}

export interface SchoolView {
	meta: Meta;
	title: string;
	question: string;
	summary: string;
	text: Text;
	stewards: Link[];
	reviewers: Link[];
	partners: { name: string; url: string; does: string | undefined }[];
	response: string;
	featured: CourseCard[];
	courses: CourseCard[];
	pathways: PathwayCard[];
	propose: Link;
	edit: string;
}

/** The schools as cards, with how many courses each looks after. */
export function schoolCards(catalogue: Catalogue): SchoolCard[] {
	const { href } = voiceOf(catalogue);
	return catalogue.schools.map(({ id, accent, title, question }) => ({
		href: href(addresses.school(id)),
		accent,
		title,
		question,
		courses: countOf(catalogue, cardsOf(catalogue, coursesOf(catalogue, id)).length, 'courses'),
	}));
}

/** All schools. */
export function schoolsView(catalogue: Catalogue): SchoolsView {
	const { t, language } = voiceOf(catalogue);
	return {
		meta: {
			title: t('nav.schools'),
			description: t('schools.description'),
			address: addresses.schools,
			language,
			accent: catalogue.site.accent,
			section: 'schools',
		},
		schools: schoolCards(catalogue),
		propose: newFileAddress(catalogue.site, 'schools/name-of-your-school.mdx'),
	};
}

/** A page for each school. */
export function schoolRows(catalogue: Catalogue): Row<SchoolView>[] {
	return catalogue.schools.map((school) => ({
		params: { school: school.id },
		view: schoolView(catalogue, school),
	}));
}

function schoolView(catalogue: Catalogue, school: School): SchoolView {
	const { t, href, language } = voiceOf(catalogue);
	const { id, title, question, summary, accent, text, partners, responseDays, file } = school;
	const courses = coursesOf(catalogue, id);
	return {
		meta: {
			title,
			description: excerpt(summary),
			address: addresses.school(id),
			language,
			accent,
			section: 'schools',
			found: { group: { href: href(addresses.schools), label: t('nav.schools') }, filters: { school: id } },
		},
		title,
		question,
		summary,
		text,
		stewards: school.stewards.map((handle) => personLink(catalogue, handle)),
		reviewers: school.reviewers.map((handle) => personLink(catalogue, handle)),
		partners: partners.map(({ name, url, does }) => ({ name, url, does })),
		response: t('school.response', { n: responseDays }),
		featured: cardsOf(
			catalogue,
			courses.filter((course) => school.featured.includes(course.id)),
		),
		courses: cardsOf(
			catalogue,
			courses.filter((course) => !school.featured.includes(course.id)),
		),
		pathways: pathwayCards(
			catalogue,
			catalogue.pathways.filter((pathway) => pathway.school === id),
		),
		propose: proposeLink(catalogue),
		edit: editAddress(catalogue.site, file),
	};
}

function coursesOf(catalogue: Catalogue, school: string) {
	return catalogue.courses.filter((course) => course.school === school);
}

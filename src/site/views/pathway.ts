import { addresses } from '#core/addresses.ts';
import type { Pathway } from '#core/catalogue/catalogue.ts';
import { courseList } from '#core/outputs/json-ld/list.ts';
import type { Accent } from '#core/outputs/cover/palette.ts';
import type { Text } from '#core/text/text.ts';
import { type Edition, foreign, foreignTitle, textIn } from '../edition.ts';
import { editAddress, newFileAddress } from '../forge.ts';
import { knownBy } from '../linked-data.ts';
import { excerpt, type Link, type Meta } from '../meta.ts';
import type { Row } from '../paths.ts';
import { voiceOf } from '../voice.ts';
import { courseCard, type CourseCard } from './card.ts';
import { badgeCard, type BadgeCard } from './badge-card.ts';
import { badgesOn } from './badges-in.ts';
import { badgeOf, courseOf, schoolOf } from './find.ts';
import { schoolPicture } from './share.ts';

export interface PathwayCard {
	href: string;
	accent: Accent;
	title: string;
	question: string;
	steps: string;
}

export interface PathwaysView {
	meta: Meta;
	pathways: PathwayCard[];
	propose: string;
}

export interface PathwayStep {
	number: number;
	why: string;
	optional: boolean;
	course: CourseCard | undefined;
	badge: BadgeCard | undefined;
}

export interface PathwayView {
	meta: Meta;
	title: string;
	question: string;
	summary: string;
	school: Link;
	steps: PathwayStep[];
	/** What can be earned on the way. */
	badges: BadgeCard[];
	text: Text;
	/** The languages of its text, and of title, question and summary, where they are not the edition’s. */
	language: string | undefined;
	titleLanguage: string | undefined;
	edit: string;
}

/** `pathways` as cards. */
export function pathwayCards(edition: Edition, pathways: readonly Pathway[]): PathwayCard[] {
	const { t, href } = voiceOf(edition);
	return pathways.map(({ id, school, title, question, steps }) => ({
		href: href(addresses.pathway(id)),
		accent: schoolOf(edition, school).accent,
		title,
		question,
		steps: t('pathway.steps', { n: steps.length }),
	}));
}

/** All pathways. */
export function pathwaysView(edition: Edition): PathwaysView {
	const { t } = voiceOf(edition);
	return {
		meta: {
			title: t('nav.pathways'),
			description: t('pathways.description'),
			address: addresses.pathways,
			accent: edition.site.accent,
			section: 'pathways',
		},
		pathways: pathwayCards(edition, edition.pathways),
		propose: newFileAddress(edition.site, 'pathways/name-of-your-pathway.mdx'),
	};
}

/** A page for each pathway. */
export function pathwayRows(edition: Edition): Row<PathwayView>[] {
	return edition.pathways.map((pathway) => ({
		params: { pathway: pathway.id },
		view: pathwayView(edition, pathway),
	}));
}

function pathwayView(edition: Edition, pathway: Pathway): PathwayView {
	const { t, href } = voiceOf(edition);
	const { title, question, summary, text } = pathway;
	const school = schoolOf(edition, pathway.school);
	const courses = pathway.steps.flatMap(({ course }) =>
		course === undefined ? [] : [courseOf(edition, course)],
	);
	return {
		meta: {
			title,
			description: excerpt(summary),
			address: addresses.pathway(pathway.id),
			accent: school.accent,
			picture: schoolPicture(school),
			graph: [courseList(title, courses, knownBy(edition))],
			section: 'pathways',
			found: {
				group: { href: href(addresses.pathways), label: t('nav.pathways') },
				filters: { school: school.id },
			},
		},
		title,
		question,
		summary,
		school: { href: href(addresses.school(school.id)), label: school.title },
		steps: pathway.steps.map(({ course, badge, why, optional }, index) => ({
			number: index + 1,
			why,
			optional,
			course: course === undefined ? undefined : courseCard(edition, courseOf(edition, course)),
			badge: badge === undefined ? undefined : badgeCard(edition, badgeOf(edition, badge)),
		})),
		badges: badgesOn(edition, pathway).map((badge) => badgeCard(edition, badge)),
		text: textIn(edition, text),
		language: foreign(edition),
		titleLanguage: foreignTitle(edition, pathway),
		edit: editAddress(edition.site, pathway.file),
	};
}

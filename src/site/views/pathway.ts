import { addresses } from '#core/addresses.ts';
import type { Catalogue, Pathway } from '#core/catalogue/catalogue.ts';
import type { Accent } from '#core/outputs/cover/palette.ts';
import type { Text } from '#core/text/text.ts';
import { editAddress, newFileAddress } from '../forge.ts';
import { excerpt, type Link, type Meta } from '../meta.ts';
import type { Row } from '../paths.ts';
import { voiceOf } from '../voice.ts';
import { courseCard, type CourseCard } from './card.ts';
import { badgeCard, type BadgeCard } from './badge-card.ts';
import { badgeOf, courseOf, schoolOf } from './find.ts';

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
	text: Text;
	edit: string;
}

/** `pathways` as cards. */
export function pathwayCards(catalogue: Catalogue, pathways: readonly Pathway[]): PathwayCard[] {
	const { t, href } = voiceOf(catalogue);
	return pathways.map(({ id, school, title, question, steps }) => ({
		href: href(addresses.pathway(id)),
		accent: schoolOf(catalogue, school).accent,
		title,
		question,
		steps: t('pathway.steps', { n: steps.length }),
	}));
}

/** All pathways. */
export function pathwaysView(catalogue: Catalogue): PathwaysView {
	const { t, language } = voiceOf(catalogue);
	return {
		meta: {
			title: t('nav.pathways'),
			description: t('pathways.description'),
			address: addresses.pathways,
			language,
			accent: catalogue.site.accent,
			section: 'pathways',
		},
		pathways: pathwayCards(catalogue, catalogue.pathways),
		propose: newFileAddress(catalogue.site, 'pathways/name-of-your-pathway.mdx'),
	};
}

/** A page for each pathway. */
export function pathwayRows(catalogue: Catalogue): Row<PathwayView>[] {
	return catalogue.pathways.map((pathway) => ({
		params: { pathway: pathway.id },
		view: pathwayView(catalogue, pathway),
	}));
}

function pathwayView(catalogue: Catalogue, pathway: Pathway): PathwayView {
	const { t, href, language } = voiceOf(catalogue);
	const { title, question, summary, text } = pathway;
	const school = schoolOf(catalogue, pathway.school);
	return {
		meta: {
			title,
			description: excerpt(summary),
			address: addresses.pathway(pathway.id),
			language,
			accent: school.accent,
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
			course: course === undefined ? undefined : courseCard(catalogue, courseOf(catalogue, course)),
			badge: badge === undefined ? undefined : badgeCard(catalogue, badgeOf(catalogue, badge)),
		})),
		text,
		edit: editAddress(catalogue.site, pathway.file),
	};
}

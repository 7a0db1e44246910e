import { addresses } from '#core/addresses.ts';
import type { Badge, Catalogue } from '#core/catalogue/catalogue.ts';
import type { Text } from '#core/text/text.ts';
import { editAddress, newFileAddress } from '../forge.ts';
import { excerpt, type Link, type Meta } from '../meta.ts';
import type { Row } from '../paths.ts';
import { voiceOf } from '../voice.ts';
import { badgeCard, badgePictureAddress, type BadgeCard } from './badge-card.ts';
import { toldRule, type ToldRule } from './badge-rule.ts';
import { courseLink, schoolOf } from './find.ts';

export interface BadgesView {
	meta: Meta;
	badges: BadgeCard[];
	propose: string;
}

export interface BadgeView {
	meta: Meta;
	title: string;
	description: string;
	type: string;
	picture: string;
	school: Link;
	about: string | undefined;
	text: Text;
	rule: ToldRule;
	needs: BadgeCard[];
	criteria: { title: string; question: string; levels: { label: string; means: string }[] }[];
	/** Courses in which it can be earned. */
	courses: Link[];
	edit: string;
}

/** All badges. */
export function badgesView(catalogue: Catalogue): BadgesView {
	const { t, language } = voiceOf(catalogue);
	return {
		meta: {
			title: t('nav.badges'),
			description: t('badges.description'),
			address: addresses.badges,
			language,
			accent: catalogue.site.accent,
			section: 'badges',
		},
		badges: catalogue.badges.map((badge) => badgeCard(catalogue, badge)),
		propose: newFileAddress(catalogue.site, 'badges/name-of-your-badge.mdx'),
	};
}

/** A page for each badge. */
export function badgeRows(catalogue: Catalogue): Row<BadgeView>[] {
	return catalogue.badges.map((badge) => ({
		params: { badge: badge.id },
		view: badgeView(catalogue, badge),
	}));
}

function badgeView(catalogue: Catalogue, badge: Badge): BadgeView {
	const { t, href, language } = voiceOf(catalogue);
	const { id, title, description, type, about, text } = badge;
	const school = schoolOf(catalogue, badge.school);
	const rubric = badge.rubric === undefined ? undefined : catalogue.entries.rubrics.get(badge.rubric);
	return {
		meta: {
			title,
			description: excerpt(description),
			address: addresses.badge(id),
			language,
			accent: school.accent,
			section: 'badges',
			found: {
				group: { href: href(addresses.badges), label: t('nav.badges') },
				filters: { school: school.id },
			},
		},
		title,
		description,
		type: t(`badge.${type}`),
		picture: href(badgePictureAddress(badge)),
		school: { href: href(addresses.school(school.id)), label: school.title },
		about,
		text,
		rule: toldRule(catalogue, badge.rule, rubric),
		needs: catalogue.badges
			.filter((one) => badge.needs.includes(one.id))
			.map((one) => badgeCard(catalogue, one)),
		criteria: (rubric?.criteria ?? []).map((criterion) => ({
			title: criterion.title,
			question: criterion.question,
			levels: criterion.levels.map(({ label, means }) => ({ label, means })),
		})),
		courses: catalogue.courses
			.filter((course) => course.badges.includes(id))
			.map((course) => courseLink(catalogue, course.id)),
		edit: editAddress(catalogue.site, badge.file),
	};
}

import { addresses } from '#core/addresses.ts';
import type { Badge } from '#core/catalogue/catalogue.ts';
import type { Text } from '#core/text/text.ts';
import { type Edition, foreign, foreignTitle, textIn } from '../edition.ts';
import { editAddress, newFileAddress } from '../forge.ts';
import { excerpt, type Link, type Meta } from '../meta.ts';
import type { Row } from '../paths.ts';
import { voiceOf } from '../voice.ts';
import { badgeCard, badgePictureAddress, type BadgeCard } from './badge-card.ts';
import { toldRule, type ToldRule } from './badge-rule.ts';
import { courseLink, schoolOf } from './find.ts';
import { schoolPicture } from './share.ts';

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
	/** The languages of its text, and of title, question and summary, where they are not the edition’s. */
	language: string | undefined;
	titleLanguage: string | undefined;
	rule: ToldRule;
	needs: BadgeCard[];
	criteria: { title: string; question: string; levels: { label: string; means: string }[] }[];
	/** Courses in which it can be earned. */
	courses: Link[];
	edit: string;
}

/** All badges. */
export function badgesView(edition: Edition): BadgesView {
	const { t } = voiceOf(edition);
	return {
		meta: {
			title: t('nav.badges'),
			description: t('badges.description'),
			address: addresses.badges,
			accent: edition.site.accent,
			section: 'badges',
		},
		badges: edition.badges.map((badge) => badgeCard(edition, badge)),
		propose: newFileAddress(edition.site, 'badges/name-of-your-badge.mdx'),
	};
}

/** A page for each badge. */
export function badgeRows(edition: Edition): Row<BadgeView>[] {
	return edition.badges.map((badge) => ({
		params: { badge: badge.id },
		view: badgeView(edition, badge),
	}));
}

function badgeView(edition: Edition, badge: Badge): BadgeView {
	const { t, href } = voiceOf(edition);
	const { id, title, description, type, about, text } = badge;
	const school = schoolOf(edition, badge.school);
	const rubric = badge.rubric === undefined ? undefined : edition.entries.rubrics.get(badge.rubric);
	return {
		meta: {
			title,
			description: excerpt(description),
			address: addresses.badge(id),
			accent: school.accent,
			picture: schoolPicture(school),
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
		text: textIn(edition, text),
		language: foreign(edition),
		titleLanguage: foreignTitle(edition, badge),
		rule: toldRule(edition, badge.rule, rubric),
		needs: edition.badges.filter((one) => badge.needs.includes(one.id)).map((one) => badgeCard(edition, one)),
		criteria: (rubric?.criteria ?? []).map((criterion) => ({
			title: criterion.title,
			question: criterion.question,
			levels: criterion.levels.map(({ label, means }) => ({ label, means })),
		})),
		courses: edition.courses
			.filter((course) => course.badges.includes(id))
			.map((course) => courseLink(edition, course.id)),
		edit: editAddress(edition.site, badge.file),
	};
}

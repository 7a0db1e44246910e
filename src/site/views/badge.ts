import { addresses } from '#core/addresses.ts';
import type { Badge } from '#core/catalogue/catalogue.ts';
import { credentialNode } from '#core/outputs/json-ld/credential.ts';
import { badgesNeeded } from '#core/recognition/rule-parts.ts';
import type { Text } from '#core/text/text.ts';
import { type Edition, foreign, foreignTitle, textIn } from '../edition.ts';
import { editAddress, newFileAddress } from '../forge.ts';
import { knownBy } from '../linked-data.ts';
import { excerpt, type Link, type Meta } from '../meta.ts';
import type { Row } from '../paths.ts';
import { voiceOf } from '../voice.ts';
import { badgesIn } from './badges-in.ts';
import { badgeCard, badgePictureAddress, type BadgeCard } from './badge-card.ts';
import { toldRule, type ToldRule } from './badge-rule.ts';
import { type ToldCriterion, toldCriterion } from './criterion.ts';
import { type Exemplar, exemplarsOf } from './exemplars.ts';
import { courseLink, schoolOf } from './find.ts';
import { holderLink, isShown } from './holder.ts';
import { type MissingView, missingView } from './missing.ts';
import { practiseLink } from './rubric.ts';
import { schoolPicture } from './share.ts';
import { spreadOf } from './spread.ts';

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
	missing: MissingView;
	needs: BadgeCard[];
	criteria: ToldCriterion[];
	/** “What 5 readers of 8 works have given so far”, where there are enough of them. */
	spread: string | undefined;
	/** Courses in which it can be earned, and pathways on which it stands. */
	courses: Link[];
	pathways: Link[];
	/** Badges that ask for this one. */
	next: BadgeCard[];
	version: string;
	/** How long it counts, and how often it was given. */
	facts: string[];
	/** Those who show it: they may review the work of others for it. */
	holders: Link[];
	/** Work that earned it, where its maker shows both. */
	exemplars: Exemplar[];
	/** What it stands for, for machines, where somebody issues it. */
	achievement: Link | undefined;
	/** Samples to judge before one judges peers. */
	practise: Link | undefined;
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
	const spread = spreadOf(edition, badge);
	const given = edition.awards.filter((award) => award.badge === id && !award.revoked);
	const shown = given.filter((award) => isShown(edition, award));
	return {
		meta: {
			title,
			description: excerpt(description),
			address: addresses.badge(id),
			accent: school.accent,
			picture: schoolPicture(school),
			graph: [credentialNode(badge, knownBy(edition))],
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
		missing: missingView(edition, badge),
		needs: edition.badges.filter((one) => badge.needs.includes(one.id)).map((one) => badgeCard(edition, one)),
		criteria: (rubric?.criteria ?? []).map((one) => toldCriterion(edition, one, spread?.given.get(one.id))),
		spread:
			spread && t('badge.spread', { readers: t('badge.readers', { n: spread.readers }), n: spread.works }),
		courses: edition.courses
			.filter((course) => badgesIn(edition, course).some((one) => one.id === id))
			.map((course) => courseLink(edition, course.id)),
		pathways: edition.pathways
			.filter(({ steps }) => steps.some((step) => step.badge === id))
			.map((pathway) => ({ href: href(addresses.pathway(pathway.id)), label: pathway.title })),
		next: edition.badges
			.filter((one) => badgesNeeded(one).includes(id))
			.map((one) => badgeCard(edition, one)),
		version: t('badge.version', { n: badge.version }),
		facts: [
			badge.months === undefined ? t('badge.forEver') : t('badge.months', { n: badge.months }),
			t('badge.given', { n: given.length }),
		],
		holders: shown.map((award) => ({
			href: href(addresses.award(award.id)),
			label: holderLink(edition, award.holder).label,
		})),
		exemplars: exemplarsOf(edition, shown),
		practise: rubric && practiseLink(edition, rubric),
		achievement: edition.issuer && {
			href: href(addresses.achievement(id, badge.version)),
			label: t('badge.achievement'),
		},
		edit: editAddress(edition.site, badge.file),
	};
}

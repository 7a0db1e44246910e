import { addresses } from '#core/addresses.ts';
import type { Badge } from '#core/catalogue/catalogue.ts';
import type { Accent } from '#core/outputs/cover/palette.ts';
import type { Edition } from '../edition.ts';
import { voiceOf } from '../voice.ts';
import { schoolOf } from './find.ts';

export interface BadgeCard {
	href: string;
	picture: string;
	accent: Accent;
	title: string;
	description: string;
	type: string;
}

/** The card of a badge: its picture, and what its holder has shown. */
export function badgeCard(edition: Edition, badge: Badge): BadgeCard {
	const { t, href } = voiceOf(edition);
	return {
		href: href(addresses.badge(badge.id)),
		picture: href(badgePictureAddress(badge)),
		accent: schoolOf(edition, badge.school).accent,
		title: badge.title,
		description: badge.description,
		type: t(`badge.${badge.type}`),
	};
}

/** The address of a badge’s picture: its own, or the one that is drawn for it. */
export function badgePictureAddress({ id, picture }: Badge): string {
	return addresses.picture(`badges/${picture ?? `${id}.svg`}`);
}

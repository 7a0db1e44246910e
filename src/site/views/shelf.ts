// What somebody shows of what they hold: as a shelf of their own, and as a row on other pages.
import { addresses } from '#core/addresses.ts';
import type { Award } from '#core/catalogue/catalogue.ts';
import type { Accent } from '#core/outputs/cover/palette.ts';
import type { Edition } from '../edition.ts';
import type { Link, Meta } from '../meta.ts';
import type { Row } from '../paths.ts';
import { voiceOf } from '../voice.ts';
import { type ToldState, toldState } from './award-state.ts';
import { artPath } from './artwork.ts';
import { badgePictureAddress } from './badge-card.ts';
import { badgeOf, schoolOf } from './find.ts';
import { holderLink, isShown, shownBy } from './holder.ts';

export interface AwardCard {
	href: string;
	picture: string;
	/** The artwork of its certificate. */
	art: string;
	accent: Accent;
	title: string;
	description: string;
	date: string;
	/** Said where it does not simply count. */
	chip: ToldState['chip'] | undefined;
}

export interface ShelfView {
	meta: Meta;
	holder: Link;
	awards: AwardCard[];
}

/** `award` as a thing on a shelf. */
export function awardCard(edition: Edition, award: Award): AwardCard {
	const { href, day } = voiceOf(edition);
	const badge = badgeOf(edition, award.badge);
	const { state, chip } = toldState(edition, award);
	return {
		href: href(addresses.award(award.id)),
		picture: href(badgePictureAddress(badge)),
		art: href(artPath(award, award.art)),
		accent: schoolOf(edition, badge.school).accent,
		title: badge.title,
		description: badge.description,
		date: day(award.date),
		chip: state === 'valid' ? undefined : chip,
	};
}

/** A shelf for everybody who shows something. */
export function shelfRows(edition: Edition): Row<ShelfView>[] {
	return showing(edition).map((handle) => ({ params: { handle }, view: shelfView(edition, handle) }));
}

/** The handles of those who show something. */
export function showing(edition: Edition): string[] {
	const shown = edition.awards.filter((award) => isShown(edition, award));
	return [...new Set(shown.map(({ holder }) => holder))].sort();
}

function shelfView(edition: Edition, handle: string): ShelfView {
	const { t } = voiceOf(edition);
	const holder = holderLink(edition, handle);
	const awards = shownBy(edition, handle).map((award) => awardCard(edition, award));
	return {
		meta: {
			title: t('shelf.title', { holder: holder.label }),
			description: t('shelf.description', { n: awards.length, holder: holder.label }),
			address: addresses.shelf(handle),
			accent: edition.site.accent,
			section: 'people',
		},
		holder,
		awards,
	};
}

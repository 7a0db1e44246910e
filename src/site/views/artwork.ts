// The artworks of awards, each a file of its own: drawn again only when what they are drawn from changes.
import { addresses } from '#core/addresses.ts';
import type { Award } from '#core/catalogue/catalogue.ts';
import { type ArtFacts, artFacts } from '#core/outputs/art/facts.ts';
import type { ArtName } from '#core/outputs/art.ts';
import type { Certificate } from '#core/outputs/certificate.ts';
import { ARTS } from '#core/schema/award.ts';
import { direction } from '#i18n/words.ts';
import { type Edition, mainLanguage, speaking } from '../edition.ts';
import type { Row } from '../paths.ts';
import { voiceOf } from '../voice.ts';
import { badgeOf, schoolOf } from './find.ts';
import { holderLink, isShown } from './holder.ts';

export interface ArtView {
	facts: ArtFacts;
	art: ArtName;
	/** The language that it is told in: that of its course, where the site speaks it. */
	language: string;
}

/** The artwork of each award, at the address of the award. */
export function artRows(edition: Edition): Row<ArtView>[] {
	return edition.awards.map((award) => ({
		params: { award: nameOf(award) },
		view: artView(edition, award, award.art),
	}));
}

/** Each award as each of the artworks. */
export function everyArtRows(edition: Edition): Row<ArtView>[] {
	return edition.awards.flatMap((award) =>
		ARTS.map((art) => ({ params: { award: nameOf(award), art }, view: artView(edition, award, art) })),
	);
}

/** A picture to share, for each award that is shown. */
export function certificatePictureRows(edition: Edition): Row<Certificate & { art: ArtView }>[] {
	return edition.awards
		.filter((award) => isShown(edition, award))
		.map((award) => {
			const picture = artView(edition, award, award.art);
			const speaker = speaking(edition, picture.language);
			const { t, day } = voiceOf(speaker);
			const badge = badgeOf(speaker, award.badge);
			return {
				params: { award: nameOf(award) },
				view: {
					art: picture,
					direction: direction(picture.language),
					accent: picture.facts.accent,
					title: badge.title,
					holder: t('certificate.by', { holder: picture.facts.holder }),
					lines: [picture.facts.course, day(award.date)].filter((line) => line !== undefined),
					site: edition.site.title,
					school: schoolOf(speaker, badge.school).title,
					note: t('certificate.artwork'),
				},
			};
		});
}

/** Where `award` stands as the artwork `art`. */
export const artPath = (award: Award, art: ArtName) => addresses.awardFile(award.id, `art/${art}.svg`);

/** The last part of the address of `award`. */
export const nameOf = ({ id }: Award) => id.split('/').at(-1) ?? '';

function artView(edition: Edition, award: Award, art: ArtName): ArtView {
	const facts = artFacts(edition, award, holderLink(edition, award.holder).label);
	const spoken = edition.site.languages.includes(facts.language);
	return { facts, art, language: spoken ? facts.language : mainLanguage(edition.site) };
}

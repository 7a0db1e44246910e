import { addresses } from '#core/addresses.ts';
import { licences } from '#core/schema/licence.ts';
import type { Edition } from '../edition.ts';
import type { Link, Meta } from '../meta.ts';
import { proposeLink } from '../propose.ts';
import { voiceOf } from '../voice.ts';
import { kindsView, type KindCard } from './kind.ts';

export interface AboutView {
	meta: Meta;
	title: string;
	tagline: string;
	description: string;
	kinds: KindCard[];
	licence: Link;
	repository: string;
	courses: Link;
	propose: Link;
	handbook: string;
}

/** What this university is, whose it is, and what it keeps of its visitors: nothing. */
export function aboutView(edition: Edition): AboutView {
	const { t, href } = voiceOf(edition);
	const { site } = edition;
	const licence = licences[site.licence];
	return {
		meta: {
			title: t('nav.about', { title: site.title }),
			description: site.description,
			address: addresses.about,
			accent: site.accent,
		},
		title: site.title,
		tagline: site.tagline,
		description: site.description,
		kinds: kindsView(edition).kinds,
		licence: { href: licence.address, label: licence.title },
		repository: site.repository,
		courses: { href: href(addresses.courses), label: t('home.find') },
		propose: proposeLink(edition),
		handbook: href(addresses.handbook),
	};
}

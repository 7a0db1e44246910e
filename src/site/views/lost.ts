import { addresses } from '#core/addresses.ts';
import { isListed } from '#core/catalogue/sign-up.ts';
import type { Edition } from '../edition.ts';
import type { Link, Meta } from '../meta.ts';
import { voiceOf } from '../voice.ts';

export interface LostView {
	meta: Meta;
	courses: Link;
	home: Link;
	/** Where the names are that an address may have meant. */
	names: string;
}

/** The page for addresses that lead nowhere. */
export function lostView(edition: Edition): LostView {
	const { t, href } = voiceOf(edition);
	return {
		meta: {
			title: t('lost.title'),
			description: t('lost.lead'),
			address: '/404.html',
			accent: edition.site.accent,
			listed: false,
		},
		courses: { href: href(addresses.courses), label: t('home.find') },
		home: { href: href(addresses.home), label: t('lost.home', { title: edition.site.title }) },
		names: href(addresses.names),
	};
}

/** The title of each page that a slip in an address may have meant, by the last word of its address. */
export function namesOf(edition: Edition): Record<string, Link> {
	const { href } = voiceOf(edition);
	const { courses, schools, pathways, badges, handbook } = edition;
	const named = (all: readonly { id: string; title: string }[], address: (id: string) => string) =>
		all.map(({ id, title }) => [id, { href: href(address(id)), label: title }] as const);
	return Object.fromEntries([
		...named(handbook, addresses.handbookPage),
		...named(badges, addresses.badge),
		...named(pathways, addresses.pathway),
		...named(schools, addresses.school),
		...named(courses.filter(isListed), addresses.course),
	]);
}

import { addresses } from '#core/addresses.ts';
import type { Kind } from '#core/catalogue/catalogue.ts';
import type { Edition } from '../edition.ts';
import { excerpt, type Link, type Meta } from '../meta.ts';
import type { Row } from '../paths.ts';
import { proposeLink } from '../propose.ts';
import { voiceOf } from '../voice.ts';
import { cardsOf, type CourseCard } from './card.ts';
import { countOf } from './count.ts';

export interface KindCard {
	href: string;
	title: string;
	summary: string;
	courses: string;
}

export interface KindsView {
	meta: Meta;
	kinds: KindCard[];
}

export interface KindView {
	meta: Meta;
	title: string;
	summary: string;
	courses: CourseCard[];
	propose: Link;
}

/** All kinds of learning together. */
export function kindsView(edition: Edition): KindsView {
	const { t, href } = voiceOf(edition);
	return {
		meta: {
			title: t('kinds.title'),
			description: t('kinds.description'),
			address: addresses.kinds,
			accent: edition.site.accent,
			section: 'courses',
		},
		kinds: edition.kinds.map(({ id, plural, summary }) => ({
			href: href(addresses.kind(id)),
			title: plural,
			summary,
			courses: countOf(edition, cardsOf(edition, coursesOf(edition, id)).length, 'entries'),
		})),
	};
}

/** A page for each kind. */
export function kindRows(edition: Edition): Row<KindView>[] {
	return edition.kinds.map((kind) => ({ params: { kind: kind.id }, view: kindView(edition, kind) }));
}

function kindView(edition: Edition, { id, plural, summary }: Kind): KindView {
	return {
		meta: {
			title: plural,
			description: excerpt(summary),
			address: addresses.kind(id),
			accent: edition.site.accent,
			section: 'courses',
		},
		title: plural,
		summary,
		courses: cardsOf(edition, coursesOf(edition, id)),
		propose: proposeLink(edition),
	};
}

function coursesOf(edition: Edition, kind: string) {
	return edition.courses.filter((course) => course.kind === kind);
}

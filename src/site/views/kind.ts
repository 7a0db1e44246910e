import { addresses } from '#core/addresses.ts';
import type { Catalogue, Kind } from '#core/catalogue/catalogue.ts';
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
export function kindsView(catalogue: Catalogue): KindsView {
	const { t, href, language } = voiceOf(catalogue);
	return {
		meta: {
			title: t('kinds.title'),
			description: t('kinds.description'),
			address: addresses.kinds,
			language,
			accent: catalogue.site.accent,
			section: 'courses',
		},
		kinds: catalogue.kinds.map(({ id, plural, summary }) => ({
			href: href(addresses.kind(id)),
			title: plural,
			summary,
			courses: countOf(catalogue, cardsOf(catalogue, coursesOf(catalogue, id)).length, 'entries'),
		})),
	};
}

/** A page for each kind. */
export function kindRows(catalogue: Catalogue): Row<KindView>[] {
	return catalogue.kinds.map((kind) => ({ params: { kind: kind.id }, view: kindView(catalogue, kind) }));
}

function kindView(catalogue: Catalogue, { id, plural, summary }: Kind): KindView {
	return {
		meta: {
			title: plural,
			description: excerpt(summary),
			address: addresses.kind(id),
			language: voiceOf(catalogue).language,
			accent: catalogue.site.accent,
			section: 'courses',
		},
		title: plural,
		summary,
		courses: cardsOf(catalogue, coursesOf(catalogue, id)),
		propose: proposeLink(catalogue),
	};
}

function coursesOf(catalogue: Catalogue, kind: string) {
	return catalogue.courses.filter((course) => course.kind === kind);
}

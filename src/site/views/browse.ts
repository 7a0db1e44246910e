import { addresses } from '#core/addresses.ts';
import { facetsOf } from '#core/catalogue/facets.ts';
import { inOrder } from '#core/catalogue/sign-up.ts';
import { courseList } from '#core/outputs/json-ld/list.ts';
import type { Edition } from '../edition.ts';
import { knownBy } from '../linked-data.ts';
import type { Link, Meta } from '../meta.ts';
import type { Row } from '../paths.ts';
import { proposeLink } from '../propose.ts';
import { voiceOf } from '../voice.ts';
import { courseCard, type CourseCard } from './card.ts';
import { countOf } from './count.ts';
import { choicesIn, type Facet, facetsIn, type FacetValue } from './facet.ts';

export interface BrowseView {
	meta: Meta;
	above: Link[];
	here: Pick<FacetValue, 'label' | 'language'>;
	count: string;
	courses: CourseCard[];
	/** The facet, with what else it holds. */
	facet: Facet;
	propose: Link;
}

export interface BrowseIndexView {
	meta: Meta;
	above: Link[];
	facets: Facet[];
}

/** Other topics beside one; all of them stand on the page of all facets. */
const TOPICS = 24;

/** Everything that courses have in common, as links. */
export function browseIndexView(edition: Edition): BrowseIndexView {
	const { t, href } = voiceOf(edition);
	return {
		meta: {
			title: t('browse.title'),
			description: t('browse.description', { title: edition.site.title }),
			address: addresses.browse,
			accent: edition.site.accent,
			above: [{ href: href(addresses.courses), label: t('nav.courses') }],
			section: 'courses',
		},
		above: [{ href: href(addresses.courses), label: t('nav.courses') }],
		facets: choicesIn(edition),
	};
}

/** A page for every value of every facet. */
export function browseRows(edition: Edition): Row<BrowseView>[] {
	const choices = choicesIn(edition, TOPICS);
	return facetsIn(edition).flatMap((facet) =>
		facet.values.map((value) => ({
			params: { facet: facet.name, value: value.value },
			view: browseView(edition, choices.find(({ name }) => name === facet.name) ?? facet, value),
		})),
	);
}

function browseView(edition: Edition, facet: Facet, { value, label, language }: FacetValue): BrowseView {
	const { t, href } = voiceOf(edition);
	const title = t('browse.of', { facet: facet.label, value: label });
	const courses = inOrder(edition.courses).filter((course) =>
		(facetsOf(course)[facet.name] as string[]).includes(value),
	);
	const above = [
		{ href: href(addresses.courses), label: t('nav.courses') },
		{ href: href(addresses.browse), label: t('browse.title') },
	];
	return {
		meta: {
			title,
			description: `${title}. ${t('browse.description', { title: edition.site.title })}`,
			address: addresses.browseBy(facet.name, value),
			accent: edition.site.accent,
			graph: [courseList(title, courses, knownBy(edition))],
			above,
			section: 'courses',
		},
		above,
		here: { label, language },
		count: countOf(edition, courses.length, 'entries'),
		courses: courses.map((course) => courseCard(edition, course)),
		facet: { ...facet, values: facet.values.filter((one) => one.value !== value) },
		propose: proposeLink(edition),
	};
}

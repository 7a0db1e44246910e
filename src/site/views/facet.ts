// The facets of the catalogue in the words of an edition.
import { addresses } from '#core/addresses.ts';
import { FACETS, type FacetName, facetsOf, facetValues } from '#core/catalogue/facets.ts';
import { inOrder } from '#core/catalogue/sign-up.ts';
import type { WordKey } from '#i18n/words.ts';
import type { Edition } from '../edition.ts';
import { voiceOf } from '../voice.ts';
import { kindOf, schoolOf } from './find.ts';
import { topicLabel } from './topic.ts';

export interface FacetValue {
	value: string;
	label: string;
	/** Of the label, where it is not the page’s: a language is called by its own name. */
	language?: string | undefined;
	/** Where everything of this value stands. */
	href: string;
	/** How many courses have it. */
	count: number;
}

export interface Facet {
	name: FacetName;
	label: string;
	values: FacetValue[];
}

/** Every facet with all its values. */
export function facetsIn(edition: Edition): Facet[] {
	const { t, href } = voiceOf(edition);
	const values = facetValues(edition);
	const counts = countsIn(edition);
	return FACETS.map((name) => ({
		name,
		label: t(`facet.${name}`),
		values: values[name].map((value) => ({
			value,
			...labelOf(edition, name, value),
			href: href(addresses.browseBy(name, value)),
			count: counts.get(`${name} ${value}`) ?? 0,
		})),
	}));
}

/** Every facet with the values that a course has; those without a choice are left out, and so are rare topics. */
export function choicesIn(edition: Edition, most = Infinity): Facet[] {
	return facetsIn(edition)
		.map((facet) => ({ ...facet, values: facet.values.filter(({ count }) => count > 0) }))
		.map((facet) => (facet.name === 'topic' ? { ...facet, values: facet.values.slice(0, most) } : facet))
		.filter(({ values }) => values.length > 1);
}

function labelOf(edition: Edition, name: FacetName, value: string): Pick<FacetValue, 'label' | 'language'> {
	const { t, language, languageName } = voiceOf(edition);
	if (name === 'kind') return { label: kindOf(edition, value).title };
	if (name === 'school') return { label: schoolOf(edition, value).short };
	if (name === 'topic') return { label: topicLabel(value) };
	if (name === 'language')
		return { label: languageName(value), language: value === language ? undefined : value };
	return { label: t(`${name}.${value}` as WordKey) };
}

function countsIn({ courses }: Edition): Map<string, number> {
	const counts = new Map<string, number>();
	for (const course of inOrder(courses))
		for (const [name, values] of Object.entries(facetsOf(course)))
			for (const value of values) counts.set(`${name} ${value}`, (counts.get(`${name} ${value}`) ?? 0) + 1);
	return counts;
}

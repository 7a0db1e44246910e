import { addresses } from '#core/addresses.ts';
import { courseList } from '#core/outputs/json-ld/list.ts';
import type { Edition } from '../edition.ts';
import { knownBy } from '../linked-data.ts';
import type { Link, Meta } from '../meta.ts';
import { proposeLink } from '../propose.ts';
import { voiceOf } from '../voice.ts';
import { cardsOf, isListed, type CourseCard } from './card.ts';

export type FacetName = 'signup' | 'kind' | 'school' | 'level' | 'language';

export interface Facet {
	name: FacetName;
	label: string;
	options: { value: string; label: string; count: number }[];
}

export interface CoursesView {
	meta: Meta;
	cards: CourseCard[];
	facets: Facet[];
	/** The same choices as pages of their own, for browsers without script. */
	browse: Link[];
	propose: Link;
}

/** The catalogue: every course as a card, and what they can be filtered by. */
export function coursesView(edition: Edition): CoursesView {
	const { t, href } = voiceOf(edition);
	const cards = cardsOf(edition, edition.courses);
	return {
		meta: {
			title: t('courses.title'),
			description: t('courses.description', { title: edition.site.title }),
			address: addresses.courses,
			accent: edition.site.accent,
			graph: [courseList(t('courses.title'), edition.courses.filter(isListed), knownBy(edition))],
			section: 'courses',
		},
		cards,
		facets: facetsOf(edition, cards),
		browse: [
			...edition.kinds.map(({ id, plural }) => ({ href: href(addresses.kind(id)), label: plural })),
			...edition.schools.map(({ id, title }) => ({ href: href(addresses.school(id)), label: title })),
		],
		propose: proposeLink(edition),
	};
}

function facetsOf(edition: Edition, cards: CourseCard[]): Facet[] {
	const { t, languageName } = voiceOf(edition);
	const languages = [...new Set(cards.map(({ facets }) => facets.language))].sort();
	const values: Record<FacetName, [string, string][]> = {
		signup: [
			['open', t('signup.open')],
			['any-time', t('signup.any-time')],
			['closed', t('signup.closed')],
		],
		kind: edition.kinds.map(({ id, title }) => [id, title]),
		school: edition.schools.map(({ id, short }) => [id, short]),
		level: [
			['any', t('level.any')],
			['beginner', t('level.beginner')],
			['intermediate', t('level.intermediate')],
			['advanced', t('level.advanced')],
		],
		language: languages.map((tag) => [tag, languageName(tag)]),
	};
	return (Object.keys(values) as FacetName[])
		.map((name) => ({
			name,
			label: t(`facet.${name}`),
			options: values[name]
				.map(([value, label]) => ({
					value,
					label,
					count: cards.filter(({ facets }) => facets[name].split(' ').includes(value)).length,
				}))
				.filter(({ count }) => count > 0),
		}))
		.filter(({ options }) => options.length > 1);
}

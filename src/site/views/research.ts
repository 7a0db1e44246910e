import { addresses } from '#core/addresses.ts';
import { type CollectionName, collections } from '#core/schema/collections.ts';
import { licences } from '#core/schema/licence.ts';
import type { Edition } from '../edition.ts';
import type { Link } from '../meta.ts';
import { voiceOf } from '../voice.ts';
import { statement, type StatementView } from './statement.ts';

export interface ResearchView extends StatementView {
	/** “Courses: 15”, counted when the site was built. */
	numbers: { label: string; count: string }[];
	/** How many courses there are of each sort. */
	tables: { title: string; rows: { label: string; count: string }[] }[];
	/** The schema of each sort of file: the data dictionary. */
	schemas: Link[];
	counted: string;
}

/** What researchers may count, what nobody collects, and where the data is. */
export function researchView(edition: Edition): ResearchView {
	const { t, day, href, languageName } = voiceOf(edition);
	const { site, courses, kinds, schools, today } = edition;
	const number = new Intl.NumberFormat(edition.language);
	const licence = licences[site.licence];
	const part = (name: 'known' | 'unknown' | 'use') => ({
		title: t(`research.${name}`),
		text: t(`research.${name}.text`, { licence: licence.title }),
	});
	const table = (title: string, values: string[], label: (value: string) => string) => ({
		title,
		rows: [...Map.groupBy(values, (value) => value)]
			.map(([value, { length }]) => ({ label: label(value), length }))
			.sort((a, b) => b.length - a.length)
			.map((row) => ({ label: row.label, count: number.format(row.length) })),
	});
	const titleOf = (all: readonly { id: string; title: string }[]) => (id: string) =>
		all.find((one) => one.id === id)?.title ?? id;
	return {
		meta: statement(edition, addresses.research, t('research.title'), t('research.lead')),
		counted: t('research.counted', { day: day(today) }),
		numbers: countsOf(edition).map(([name, n]) => ({
			label: t(`research.${name}`),
			count: number.format(n),
		})),
		tables: [
			table(
				t('facet.kind'),
				courses.map(({ kind }) => kind),
				titleOf(kinds),
			),
			table(
				t('facet.school'),
				courses.map(({ school }) => school),
				titleOf(schools),
			),
			table(
				t('facet.language'),
				courses.map(({ languages }) => languages[0] ?? 'en'),
				languageName,
			),
		],
		parts: [
			part('known'),
			part('unknown'),
			{
				...part('use'),
				links: [
					{ href: licence.address, label: licence.title },
					{ href: site.repository, label: t('nav.source') },
				],
			},
		],
		schemas: (Object.keys(collections) as CollectionName[]).map((name) => ({
			href: href(addresses.schema(name)),
			label: name,
		})),
	};
}

function countsOf({ courses, schools, pathways, badges }: Edition) {
	const units = courses.flatMap((course) => course.units);
	return [
		['courses', courses.length],
		['units', units.length],
		['tasks', units.flatMap(({ tasks }) => tasks).length],
		['groups', courses.flatMap(({ cohorts }) => cohorts).length],
		['reviews', courses.flatMap(({ reviews }) => reviews).length],
		['schools', schools.length],
		['pathways', pathways.length],
		['badges', badges.length],
	] as const;
}

// What a form offers to choose from: words of the schema, entries of the school, languages, time zones.
import type { Catalogue } from '../../catalogue/catalogue.ts';
import { type CollectionName } from '../../schema/collections.ts';
import { LICENCES, licences } from '../../schema/licence.ts';
import type { Shape } from '../../schema/shape.ts';

export interface Choice {
	label: string;
	/** What the file says. */
	value: string;
}

export interface Offers {
	/** What a value of that shape may be; undefined where people write what they like. */
	for: (shape: Shape) => readonly Choice[] | undefined;
	/** The languages that the site is translated into. */
	translations: readonly Choice[];
}

/** Stands where a form will offer the objectives of the course that it belongs to. */
export const OBJECTIVES: readonly Choice[] = [];

/** What the school offers. */
export function offersOf(catalogue: Catalogue): Offers {
	const [, ...others] = catalogue.site.languages;
	const targets = targetsOf(catalogue);
	const languages = languagesOf(catalogue);
	const words = new Map<unknown, readonly Choice[]>();
	return {
		translations: others.map(languageChoice),
		for: (shape) => {
			const { enum: values, 'x-ref': target, 'x-widget': widget } = shape;
			if (widget === 'language') return languages;
			if (widget === 'time-zone') return ZONES;
			if (target === 'objectives') return OBJECTIVES;
			if (target && target !== 'licences') return targets[target];
			if (values && !words.has(values))
				words.set(
					values,
					values.map((value) => wordChoice(String(value))),
				);
			return words.get(values);
		},
	};
}

const wordChoice = (value: string): Choice => ({
	value,
	label: LICENCES.find((id) => id === value)
		? licences[value as keyof typeof licences].title
		: sentence(value),
});

const sentence = (word: string) =>
	/[A-Z]/.test(word) ? word : `${word.charAt(0).toUpperCase()}${word.slice(1).replaceAll('-', ' ')}`;

const TARGETS = [
	'badges',
	'cohorts',
	'courses',
	'cycles',
	'kinds',
	'mail',
	'people',
	'rubrics',
	'schools',
	'units',
] as const satisfies CollectionName[];

function targetsOf(catalogue: Catalogue): Record<string, readonly Choice[]> {
	const { entries, known } = catalogue;
	// What cannot be judged is there all the same, and may be pointed at.
	const of = (collection: (typeof TARGETS)[number]) =>
		[...(known.get(collection) ?? [])]
			.map((value) => ({ value, label: titleOf(entries[collection].get(value)) ?? value }))
			.sort(byLabel);
	return {
		...Object.fromEntries(TARGETS.map((collection) => [collection, of(collection)])),
		tasks: catalogue.courses
			.flatMap((course) =>
				course.units.flatMap(({ tasks }) =>
					tasks.map(({ id, title }) => ({ value: `${course.id}/${id}`, label: `${course.title}: ${title}` })),
				),
			)
			.sort(byLabel),
	};
}

function titleOf(entry: { title: string } | { name: string } | { subject: string } | undefined) {
	if (entry === undefined) return undefined;
	if ('title' in entry) return entry.title;
	return 'name' in entry ? entry.name : entry.subject;
}

function languagesOf({ site, courses, people }: Catalogue): Choice[] {
	const used = [
		...site.languages,
		...courses.flatMap((one) => one.languages),
		...people.flatMap((one) => one.languages),
	];
	return [...new Set([...used, ...COMMON])].map(languageChoice).sort(byLabel);
}

function languageChoice(value: string): Choice {
	const inEnglish = new Intl.DisplayNames('en', { type: 'language' }).of(value) ?? value;
	const itself = new Intl.DisplayNames(value, { type: 'language' }).of(value) ?? value;
	return { value, label: itself === inEnglish ? inEnglish : `${inEnglish} – ${itself}` };
}

// Spoken by many, or by many who teach themselves; others come in through the files.
const COMMON =
	`am ar bn ca cs da de el en eo es et eu fa fi fil fr gl gu ha he hi hr hu id ig it ja ka kk km kn ko lt lv ml
mr ms my ne nl no or pa pl ps pt pt-BR ro ru si sk sl so sq sr sv sw ta te th ti tr uk ur uz vi yo zh zh-Hant zu`.split(
		/\s+/,
	);

const ZONES: readonly Choice[] = ['Etc/UTC', ...Intl.supportedValuesOf('timeZone')].map((value) => ({
	value,
	label: value.replaceAll('_', ' '),
}));

const byLabel = (a: Choice, b: Choice) =>
	a.label.localeCompare(b.label, 'en') || (a.value < b.value ? -1 : 1);

// The lists of the web editor: one for each sort of file, for each course those of its units, groups and mails, and for each
// group its recaps.
import type { Catalogue } from '../../catalogue/catalogue.ts';
import { compare } from '../../problem.ts';
import { type CollectionName, collections } from '../../schema/collections.ts';
import { shapeOf } from '../../schema/shape.ts';
import { type Field, fieldsOf } from './field.ts';
import { type Choice, OBJECTIVES, type Offers, offersOf } from './offers.ts';
import { ADDRESS, BODY, listOf, PREVIEWS } from './place.ts';

/** A collection as Decap reads it: https://decapcms.org/docs/collection-folder/ */
export interface List {
	name: string;
	label: string;
	label_singular: string;
	folder?: string;
	extension?: string;
	fields?: readonly Field[];
	files?: readonly { name: string; label: string; file: string; fields: readonly Field[] }[];
	[setting: string]: unknown;
}

/** Sorts of files that lie in one folder, in the order in which the editor lists them. */
const FLAT = [
	'people',
	'schools',
	'pathways',
	'badges',
	'kinds',
	'cycles',
	'rubrics',
	'announcements',
	'questions',
	'handbook',
	'wiki',
] as const satisfies readonly CollectionName[];

/** Pictures lie beside these. */
const ILLUSTRATED: readonly CollectionName[] = [
	'schools',
	'pathways',
	'announcements',
	'questions',
	'handbook',
	'wiki',
];

/** With more courses than these, the lists of their parts are reached by links alone. */
const MOST_SHOWN = 30;

/** With more than these, courses of the past have no such lists, and neither has what is beyond them. */
const MOST_LISTED = 200;

/** Everything that the editor lists. */
export function listsOf(catalogue: Catalogue): List[] {
	const offers = offersOf(catalogue);
	return [
		...courseLists(catalogue, offers),
		...FLAT.flatMap((collection) => flatLists(catalogue, collection, offers)),
		siteList(offers),
		...partLists(catalogue, offers),
		...recapLists(catalogue, offers),
	];
}

function courseLists(catalogue: Catalogue, offers: Offers): List[] {
	const fields = formOf('courses', offers).map((field) =>
		field.name === 'status' ? { ...field, default: 'proposed' } : field,
	);
	return bothEndings(catalogue, 'courses', () => true, {
		name: 'courses',
		folder: 'content/courses',
		path: '{{slug}}/index',
		fields,
		...picturesIn(catalogue, 'pictures'),
		view_groups: [
			{ label: 'School', field: 'school' },
			{ label: 'Kind', field: 'kind' },
			{ label: 'Status', field: 'status' },
		],
	});
}

function flatLists(catalogue: Catalogue, collection: (typeof FLAT)[number], offers: Offers): List[] {
	return bothEndings(catalogue, collection, () => true, {
		name: collection,
		folder: `content/${collection}`,
		fields: formOf(collection, offers),
		...(ILLUSTRATED.includes(collection) && picturesIn(catalogue, 'pictures')),
	});
}

function partLists(catalogue: Catalogue, offers: Offers): List[] {
	const courses = coursesWithLists(catalogue);
	const hide = courses.length > MOST_SHOWN;
	const units = formOf('units', offers);
	const groups = formOf('cohorts', offers);
	const mails = formOf('mail', offers);
	const next = (collection: 'units' | 'mail') => nextNumbers(catalogue, collection);
	const numbers = { units: next('units'), mail: next('mail') };
	const numbered = (collection: 'units' | 'mail', id: string) =>
		`${String(numbers[collection].get(id) ?? 1).padStart(2, '0')}-{{slug}}`;
	return courses.flatMap(({ id, title, objectives }) => {
		const own = objectives.map(({ id: value, text }) => ({ value, label: text }));
		const within = (entry: string) => entry.startsWith(`${id}/`);
		return [
			...bothEndings(catalogue, 'units', within, {
				name: listOf('units', id),
				label: `${title}: units`,
				label_singular: `Unit of ${title}`,
				folder: `content/courses/${id}/units`,
				slug: numbered('units', id),
				summary: '{{title}} ({{filename}})',
				fields: units.map((field) => withObjectives(field, own)),
				...picturesIn(catalogue, '../pictures'),
				hide,
			}),
			...bothEndings(catalogue, 'cohorts', within, {
				name: listOf('cohorts', id),
				label: `${title}: groups`,
				label_singular: `Group of ${title}`,
				folder: `content/cohorts/${id}`,
				fields: groups,
				hide,
			}),
			...bothEndings(catalogue, 'mail', within, {
				name: listOf('mail', id),
				label: `${title}: mails`,
				label_singular: `Mail of ${title}`,
				folder: `content/mail/${id}`,
				slug: numbered('mail', id),
				summary: '{{subject}} ({{filename}})',
				sortable_fields: ['subject', 'week'],
				fields: mails,
				...picturesIn(catalogue, `../../courses/${id}/pictures`),
				hide,
			}),
		];
	});
}

function recapLists(catalogue: Catalogue, offers: Offers): List[] {
	const groups = [...catalogue.entries.cohorts.values()].filter(({ id }) =>
		isInEditor(catalogue, courseOf(id)),
	);
	const fields = formOf('recaps', offers);
	return groups.flatMap(({ id, title }) =>
		bothEndings(catalogue, 'recaps', (entry) => entry.startsWith(`${id}/`), {
			name: listOf('recaps', id),
			label: `${catalogue.entries.courses.get(courseOf(id))?.title}, ${title}: recaps`,
			label_singular: `Recap of ${title}`,
			folder: `content/recaps/${id}`,
			sortable_fields: ['day', 'title'],
			fields,
			hide: groups.length > MOST_SHOWN,
		}),
	);
}

const courseOf = (group: string) => group.split('/')[0] ?? '';

/** True where `course` has lists of its parts in the editor. */
export function isInEditor(catalogue: Catalogue, course: string): boolean {
	const known = asked.get(catalogue) ?? new Set(coursesWithLists(catalogue).map(({ id }) => id));
	asked.set(catalogue, known);
	return known.has(course);
}

// Many pages ask.
const asked = new WeakMap<Catalogue, ReadonlySet<string>>();

function coursesWithLists({ entries }: Catalogue) {
	const all = [...entries.courses.values()].sort((a, b) => compare(a.title, b.title) || compare(a.id, b.id));
	if (all.length <= MOST_LISTED) return all;
	return all.filter(({ status }) => !PAST.includes(status)).slice(0, MOST_LISTED);
}

const PAST = ['archived', 'withdrawn', 'did-not-happen'];

// Fields that are the same for every course stay the same value, and stand once in what is sent.
function withObjectives(field: Field, objectives: readonly Choice[]): Field {
	if (field.options === OBJECTIVES) return { ...field, options: objectives };
	const fields = field.fields?.map((inner) => withObjectives(inner, objectives));
	return fields?.some((inner, index) => inner !== field.fields?.[index]) ? { ...field, fields } : field;
}

/** The number of the next unit or mail of each course. */
function nextNumbers(catalogue: Catalogue, collection: 'units' | 'mail'): Map<string, number> {
	const next = new Map<string, number>();
	for (const id of catalogue.known.get(collection) ?? []) {
		const [, course = '', number] = /^([^/]+)\/(\d+)-/.exec(id) ?? [];
		next.set(course, Math.max(next.get(course) ?? 1, Number(number ?? 0) + 1));
	}
	return next;
}

function siteList(offers: Offers): List {
	const { label } = collections.site;
	const fields = formOf('site', offers);
	return {
		name: 'site',
		label,
		label_singular: label,
		format: 'peerhood-data',
		delete: false,
		editor: { preview: false },
		files: [{ name: 'site', label, file: 'content/site.yml', fields }],
	};
}

// Decap lists files of one ending only. Where a school has plain Markdown as well, it has a list of its own.
function bothEndings(
	catalogue: Catalogue,
	collection: CollectionName,
	within: (id: string) => boolean,
	list: Partial<List> & { name: string; fields: readonly Field[] },
): List[] {
	const { body, label, plural } = collections[collection];
	const [title = 'title'] = list.fields.flatMap(({ name }) =>
		name === 'title' || name === 'name' ? [name] : [],
	);
	const preview = PREVIEWS[collection];
	const made: List = {
		label: plural,
		label_singular: label,
		// A form cannot make what it cannot show, and a published address is not taken back by a click.
		create: !list.fields.some(({ widget, name }) => widget === 'hidden' && isAsked(collection, name)),
		delete: false,
		extension: body ? 'mdx' : 'yml',
		format: body ? 'peerhood' : 'peerhood-data',
		identifier_field: ADDRESS,
		slug: '{{slug}}',
		summary: `{{${title}}}`,
		sortable_fields: [title],
		...(preview && { preview_path: preview.slice(1) }),
		...list,
	};
	const plain = [...catalogue.entries[collection].values()].some(
		({ id, file }) => within(id) && file.endsWith('.md'),
	);
	return plain
		? [
				made,
				{ ...made, name: `${made.name}-md`, label: `${made.label} (.md)`, extension: 'md', create: false },
			]
		: [made];
}

const isAsked = (collection: CollectionName, name: string) =>
	(shapeOf(collection).required ?? []).includes(name);

// Without a login there is no place for pictures, and Decap’s trial would take other files for them.
const picturesIn = ({ site }: Catalogue, folder: string) => ({
	media_folder: site.editor ? folder : '/pictures',
	public_folder: folder,
});

function formOf(collection: CollectionName, offers: Offers): Field[] {
	const { body, label } = collections[collection];
	const fields = fieldsOf(shapeOf(collection), offers);
	if (collection === 'site') return fields;
	return [...fields, ...(body ? [BODY_FIELD] : []), addressField(label.toLowerCase())];
}

const BODY_FIELD: Field = {
	name: BODY,
	label: 'Text',
	hint: 'Markdown, with the components that the handbook shows.',
	widget: 'mdx',
	required: false,
};

const addressField = (noun: string): Field => ({
	name: ADDRESS,
	label: 'Word for the address',
	hint: `Only for a new ${noun}, and only if its title makes no good one: small letters a–z, digits and hyphens. It never changes.`,
	widget: 'string',
	required: false,
	pattern: ['^[a-z0-9]+(-[a-z0-9]+)*$', 'Use small letters, digits and single hyphens'],
});

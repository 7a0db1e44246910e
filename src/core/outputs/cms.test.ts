import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { sampleSchool } from '#testing/sample-school.ts';
import { schoolOf, TODAY } from '#testing/school.ts';
import { readSchool } from '#disk/school.ts';
import { type CollectionName, collections } from '../schema/collections.ts';
import { shapeOf } from '../schema/shape.ts';
import type { Field } from './cms/field.ts';
import type { List } from './cms/lists.ts';
import { ADDRESS, BODY, collectionOf, placeInEditor } from './cms/place.ts';
import { type CmsConfig, cmsConfig, cmsConfigFile } from './cms.ts';

/** What Decap brings (`decap-cms-app`, `extensions.js`), `hidden`, and what the editor’s page registers. */
const WIDGETS = [
	'boolean',
	'datetime',
	'hidden',
	'list',
	'mdx',
	'number',
	'object',
	'select',
	'string',
	'text',
];

const configOf = async (files: Record<string, string> = {}) =>
	cmsConfig((await schoolOf({ ...sampleSchool, ...files })).catalogue);
const listIn = ({ collections: lists }: { collections: readonly List[] }, name: string) =>
	lists.find((list) => list.name === name) as List;
const formOf = (list: List): readonly Field[] =>
	list.fields ?? list.files?.flatMap(({ fields }) => fields) ?? [];
const fieldIn = (list: List, name: string) => formOf(list).find((field) => field.name === name);

function* within(fields: readonly Field[], path: string): Iterable<[string, Field]> {
	for (const field of fields) {
		yield [`${path}.${field.name}`, field];
		yield* within([...(field.fields ?? []), ...(field.field ? [field.field] : [])], `${path}.${field.name}`);
	}
}

/** Made once: the courses of a whole school take a while to read. */
const read = new Map<string, Promise<CmsConfig>>();
const MAKE: Record<string, () => Promise<CmsConfig>> = {
	'the sample school': () => configOf(),
	'the school': async () => cmsConfig((await readSchool('content', TODAY)).catalogue),
};

describe.each(Object.keys(MAKE))('in the editor of %s', (name) => {
	const config = () => {
		const made = read.get(name) ?? (MAKE[name] as () => Promise<CmsConfig>)();
		read.set(name, made);
		return made;
	};

	test('every field has a label, a hint, and a widget that there is', async () => {
		const all = (await config()).collections.flatMap((list) => [...within(formOf(list), list.name)]);
		expect(all.length).toBeGreaterThan(300);
		const bare = all.filter(([, { label, hint }]) => !label || !hint);
		expect(bare.map(([path]) => path)).toEqual([]);
		expect(all.filter(([, { widget }]) => !WIDGETS.includes(widget)).map(([path]) => path)).toEqual([]);
	});

	test('every form has the fields of its schema, in order, with the text and the word for the address behind', async () => {
		for (const list of (await config()).collections) {
			const collection = collectionOf(list.name) as CollectionName;
			const own = Object.keys(shapeOf(collection).properties ?? {});
			const more = collection === 'site' ? [] : [...(collections[collection].body ? [BODY] : []), ADDRESS];
			expect(
				formOf(list).map((field) => field.name),
				list.name,
			).toEqual([...own, ...more]);
			expect(own).not.toContain(ADDRESS);
			expect(own).not.toContain(BODY);
		}
	});

	test('nothing is required inside what may be left out', async () => {
		for (const list of (await config()).collections)
			for (const [path, field] of within(formOf(list), list.name))
				if (field.widget === 'object' && !field.required)
					expect(
						(field.fields ?? []).filter(({ required }) => required),
						path,
					).toEqual([]);
	});

	test('an expression is one, and says what to do where it does not fit', async () => {
		for (const list of (await config()).collections)
			for (const [path, { pattern }] of within(formOf(list), list.name)) {
				if (!pattern) continue;
				expect(() => new RegExp(pattern[0]), path).not.toThrow();
				expect(pattern[1], path).toMatch(/^[A-Z][^.]+$/);
			}
	});
});

test('the form of a course asks what a course must say, and begins as a proposal', async () => {
	const courses = listIn(await configOf(), 'courses');
	const { fields, view_groups: _, ...settings } = courses;
	expect(settings).toEqual({
		name: 'courses',
		label: 'Courses',
		label_singular: 'Course',
		create: true,
		delete: false,
		folder: 'content/courses',
		path: '{{slug}}/index',
		extension: 'mdx',
		format: 'peerhood',
		identifier_field: 'address',
		slug: '{{slug}}',
		summary: '{{title}}',
		sortable_fields: ['title'],
		preview_path: 'courses/{{dirname}}/',
		media_folder: '/pictures',
		public_folder: 'pictures',
	});
	expect((fields ?? []).filter(({ required }) => required).map(({ name }) => name)).toEqual([
		'title',
		'question',
		'summary',
		'kind',
		'school',
		'organizers',
		'languages',
		'licence',
		'topics',
		'effort',
		'audience',
	]);
	expect(fieldIn(courses, 'title')).toEqual({
		name: 'title',
		label: 'Title',
		hint: 'The name people will say to one another.',
		widget: 'string',
		required: true,
		pattern: ['^[\\s\\S]{0,80}$', 'At most 80 characters'],
	});
	expect(fieldIn(courses, 'school')).toEqual({
		name: 'school',
		label: 'School',
		hint: 'The school that looks after it.',
		widget: 'select',
		required: true,
		options: [
			{ value: 'sailing', label: 'School of Sailing' },
			{ value: 'webcraft', label: 'School of Webcraft' },
		],
	});
	expect(fieldIn(courses, 'topics')).toEqual({
		name: 'topics',
		label: 'Topics',
		hint: 'One to eight words that people would search for.',
		widget: 'list',
		required: true,
		min: 1,
		max: 8,
		pattern: [
			'^(?:[a-z0-9]+(-[a-z0-9]+)*)(?:,(?:[a-z0-9]+(-[a-z0-9]+)*))*$',
			'Use small letters, digits and single hyphens',
		],
	});
	expect(fieldIn(courses, 'weeks')).toEqual({
		name: 'weeks',
		label: 'Weeks',
		hint: 'How long it takes at its own pace.',
		widget: 'number',
		value_type: 'int',
		required: false,
		min: 1,
		max: 52,
	});
	expect(fieldIn(courses, 'status')).toMatchObject({ widget: 'select', default: 'proposed' });
	expect(fieldIn(courses, 'translated')).toEqual({
		name: 'translated',
		label: 'Translated',
		hint: 'For a translation: the day on which its original was read; later changes are not in it.',
		widget: 'datetime',
		format: 'YYYY-MM-DD',
		date_format: 'YYYY-MM-DD',
		time_format: false,
		required: false,
	});
	expect(fieldIn(courses, 'objectives')).toEqual({
		name: 'objectives',
		label: 'Objectives',
		hint: 'What somebody will be able to do at the end.',
		widget: 'list',
		label_singular: 'objective',
		required: false,
		collapsed: true,
		minimize_collapsed: true,
		default: [],
		max: 12,
		summary: '{{fields.text}}',
		fields: [
			{
				name: 'id',
				label: 'Id',
				hint: 'A short word that tasks and units point at; it never changes.',
				widget: 'string',
				required: true,
				pattern: ['^[a-z0-9]+(-[a-z0-9]+)*$', 'Use small letters, digits and single hyphens'],
			},
			{
				name: 'text',
				label: 'Text',
				hint: 'Goes on from “You will be able to …”.',
				widget: 'string',
				required: true,
				pattern: ['^[\\s\\S]{0,200}$', 'At most 200 characters'],
			},
		],
	});
});

test('each course has lists of its units, groups and mails, and the next one gets the next number', async () => {
	const config = await configOf();
	const units = listIn(config, 'units-knots');
	expect(units).toMatchObject({
		label: 'Knots: units',
		label_singular: 'Unit of Knots',
		folder: 'content/courses/knots/units',
		slug: '04-{{slug}}',
		summary: '{{title}} ({{filename}})',
		media_folder: '/pictures',
		public_folder: '../pictures',
		create: true,
	});
	expect(fieldIn(units, 'objectives')).toMatchObject({
		widget: 'select',
		multiple: true,
		options: [{ value: 'tie', label: 'tie a bowline' }],
	});
	expect(listIn(config, 'cohorts-knots')).toMatchObject({
		label: 'Knots: groups',
		folder: 'content/cohorts/knots',
		extension: 'yml',
		format: 'peerhood-data',
	});
	expect(listIn(config, 'mail-knots')).toMatchObject({
		label: 'Knots: mails',
		folder: 'content/mail/knots',
		slug: '08-{{slug}}',
		summary: '{{subject}} ({{filename}})',
		extension: 'mdx',
	});
	expect(placeInEditor('mail', 'knots/01-welcome')).toEqual({ list: 'mail-knots', entry: '01-welcome' });
	expect(placeInEditor('units', 'knots/01-first-knot')).toEqual({
		list: 'units-knots',
		entry: '01-first-knot',
	});
	expect(placeInEditor('courses', 'knots')).toEqual({ list: 'courses', entry: 'knots/index' });
	expect(placeInEditor('people', 'ada')).toEqual({ list: 'people', entry: 'ada' });
	expect(collectionOf('cohorts-knots')).toBe('cohorts');
	expect(collectionOf('nonsense')).toBeUndefined();
});

test('each group has a list of its recaps, which is not taken for that of another', async () => {
	const config = await configOf({
		'cohorts/knots/spring.yml':
			'title: Spring\nstarts: 2027-03-01\nzone: Etc/UTC\nfacilitators: [stewards]\n',
	});
	expect(listIn(config, 'recaps-knots--spring')).toMatchObject({
		label: 'Knots, Spring: recaps',
		label_singular: 'Recap of Spring',
		folder: 'content/recaps/knots/spring',
		extension: 'mdx',
		format: 'peerhood',
		create: true,
		hide: false,
	});
	expect(placeInEditor('recaps', 'knots/spring/first')).toEqual({
		list: 'recaps-knots--spring',
		entry: 'first',
	});
	expect(collectionOf('recaps-knots--spring')).toBe('recaps');
	const names = config.collections.map(({ name }) => name);
	expect(new Set(names).size).toBe(names.length);
});

test('a file of plain Markdown is edited in a list beside the others, where nothing new is made', async () => {
	const config = await configOf({ 'wiki/hemp.md': '---\ntitle: Hemp\n---\n\nIt smells.\n' });
	expect(listIn(config, 'wiki-md')).toMatchObject({ label: 'Wiki (.md)', extension: 'md', create: false });
	expect(config.collections.filter(({ name }) => name.endsWith('-md')).map(({ name }) => name)).toEqual([
		'wiki-md',
	]);
});

test('a badge is edited and not made, because no form can draw its rule', async () => {
	const config = await configOf();
	expect(fieldIn(listIn(config, 'badges'), 'rule')).toMatchObject({ widget: 'hidden' });
	expect(
		config.collections.filter(({ create, folder }) => folder && !create).map(({ name }) => name),
	).toEqual(['badges']);
});

test('what the school says in other languages is asked once for each of them', async () => {
	const site = String(sampleSchool['site.yml']).replace('[en]', '[en, ar, es]');
	const kinds = listIn(await configOf({ 'site.yml': site }), 'kinds');
	const translations = fieldIn(kinds, 'translations');
	expect(
		translations?.fields?.map(({ name, label, fields }) => [name, label, fields?.map((one) => one.name)]),
	).toEqual([
		['ar', 'Arabic – العربية', ['title', 'plural', 'summary', 'unit']],
		['es', 'Spanish – español', ['title', 'plural', 'summary', 'unit']],
	]);
});

describe('the editor saves', () => {
	const backend = async (editor: string, repository = 'https://school.example/repository') => {
		const site = String(sampleSchool['site.yml']).replace('https://school.example/repository', repository);
		const { commit_messages: _, ...rest } = (await configOf({ 'site.yml': `${site}${editor}` })).backend;
		return rest;
	};

	test('nothing, unless the site says how people log in', async () => {
		expect(await backend('')).toEqual({ name: 'test-repo' });
	});

	test('to GitHub by way of a fork, and logs in with the site itself or another service', async () => {
		const github = {
			name: 'github',
			repo: 'knots/school',
			branch: 'main',
			squash_merges: true,
			open_authoring: true,
			base_url: 'https://school.example',
			auth_endpoint: 'api/auth',
		};
		expect(await backend('editor: { login: github }\n', 'https://github.com/knots/school')).toEqual(github);
		expect(
			await backend(
				'editor: { login: github, handler: "https://login.example/a/b" }\n',
				'https://github.com/knots/school.git',
			),
		).toEqual({ ...github, base_url: 'https://login.example', auth_endpoint: 'a/b' });
	});

	test('to GitLab and Forgejo without any service in between', async () => {
		expect(
			await backend('editor: { login: gitlab, clientId: 0af3 }\n', 'https://gitlab.example/a/knots/school'),
		).toEqual({
			name: 'gitlab',
			repo: 'a/knots/school',
			branch: 'main',
			squash_merges: true,
			auth_type: 'pkce',
			app_id: '0af3',
			base_url: 'https://gitlab.example',
			api_root: 'https://gitlab.example/api/v4',
			graphql_api_root: 'https://gitlab.example/api/graphql',
		});
		expect(
			await backend('editor: { login: forgejo, clientId: 0af3 }\n', 'https://codeberg.org/knots/school/'),
		).toEqual({
			name: 'forgejo',
			repo: 'knots/school',
			branch: 'main',
			squash_merges: true,
			open_authoring: true,
			app_id: '0af3',
			api_root: 'https://codeberg.org/api/v1',
		});
	});
});

test('the file says the same as the value', async () => {
	const { catalogue } = await schoolOf(sampleSchool);
	expect(parse(cmsConfigFile(catalogue), { maxAliasCount: -1 })).toEqual(
		JSON.parse(JSON.stringify(cmsConfig(catalogue))),
	);
});

import { expect, test } from 'vitest';
import { jsonSchema } from '../catalogue/references.ts';
import { type CollectionName, collections, entryOf } from './collections.ts';

const names = Object.keys(collections) as CollectionName[];

interface Schema {
	title?: string;
	description?: string;
	$ref?: string;
	$defs?: Record<string, Schema>;
	properties?: Record<string, Schema>;
	items?: Schema;
	additionalProperties?: boolean | Schema;
}

function* fields(schema: Schema, path: string, root = schema): Iterable<[string, Schema]> {
	for (const [name, field] of Object.entries(schema.properties ?? {})) {
		yield [
			`${path}.${name}`,
			{ ...field, ...(field.$ref && root.$defs?.[field.$ref.replace('#/$defs/', '')]) },
		];
		yield* fields(field, `${path}.${name}`, root);
	}
	if (schema.items) yield* fields(schema.items, `${path}[]`, root);
	for (const [name, inner] of Object.entries(schema.$defs ?? {}))
		yield* fields(inner, `${path}#${name}`, root);
}

test.each(names)('every field of %s has a title and a description', (name) => {
	const all = [...fields(jsonSchema(name) as Schema, name)];
	expect(all.length).toBeGreaterThan(0);
	expect(all.filter(([, { title, description }]) => !title || !description).map(([path]) => path)).toEqual(
		[],
	);
});

test.each(names)('%s is strict: an unknown word is refused', (name) => {
	const result = collections[name].schema.safeParse({ nonsense: true });
	expect(result.error?.issues.some(({ code }) => code === 'unrecognized_keys')).toBe(true);
});

test('a path says which entry lies there', () => {
	expect(entryOf('site.yml')).toEqual({ collection: 'site', id: 'site' });
	expect(entryOf('courses/knots/index.mdx')).toEqual({ collection: 'courses', id: 'knots' });
	expect(entryOf('courses/knots/units/01-first.md')).toEqual({ collection: 'units', id: 'knots/01-first' });
	expect(entryOf('assessments/knots/tie/ada/bo-r1.yml')).toEqual({
		collection: 'assessments',
		id: 'knots/tie/ada/bo-r1',
	});
	expect(entryOf('courses/knots/course.yml')).toBeUndefined();
});

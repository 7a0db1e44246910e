import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { type CollectionName, collections } from '../schema/collections.ts';
import { collectionSchema } from './json-schema.ts';

const names = Object.keys(collections) as CollectionName[];

test('editors are told what a data file may say, each from the schema of its folder', () => {
	const settings = JSON.parse(readFileSync('.vscode/settings.json', 'utf8')) as Record<string, unknown>;
	const data = names.filter((name) => !collections[name].body);
	expect(settings['yaml.schemas']).toEqual(
		Object.fromEntries(
			data.map((name) => [
				`./dist/schema/${name}.json`,
				`content/${collections[name].path.replace(/<\w+>/g, '*')}`,
			]),
		),
	);
});

test('a schema says what a text should look like where its pattern does not fit', () => {
	const { properties } = collectionSchema('kinds', 'https://school.example/kinds.json') as {
		properties: Record<string, unknown>;
	};
	expect(properties['order']).toEqual({
		title: 'Order',
		description: 'Lower comes first in lists.',
		type: 'integer',
		minimum: 0,
		maximum: 99,
		default: 50,
	});
	const { properties: unit } = collectionSchema('units', 'https://school.example/units.json') as {
		properties: Record<string, { items: Record<string, unknown> }>;
	};
	expect(unit['aliases']?.items).toEqual({
		type: 'string',
		maxLength: 60,
		pattern: '^[a-z0-9]+(-[a-z0-9]+)*$',
		patternErrorMessage: 'Use small letters, digits and single hyphens',
	});
});
